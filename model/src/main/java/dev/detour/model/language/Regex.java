package dev.detour.model.language;

import java.util.List;

/** A regular expression over decoded text. */
sealed interface Regex {

    /** The texts of a segment that match once they are decoded; never the empty one, nor one that holds a slash. */
    default Language language() {
        Dfa emptyText = Language.emptyText().dfa();
        return Language.minimal(Product.difference(RegexCompiler.compile(this), emptyText));
    }

    /** One character of a class. */
    record OneOf(CharClass characters) implements Regex {}

    /** One code point. */
    record Literal(int codePoint) implements Regex {

        /** A text, character by character. */
        static Regex text(String text) {
            return new Sequence(
                    text.codePoints().mapToObj(c -> (Regex) new Literal(c)).toList());
        }
    }

    /** One after the other; the empty text where there is none. */
    record Sequence(List<Regex> parts) implements Regex {
        public Sequence {
            parts = List.copyOf(parts);
        }
    }

    /** One or the other. */
    record Choice(List<Regex> options) implements Regex {
        public Choice {
            options = List.copyOf(options);
        }
    }

    /** From {@code min} to {@code max} times the same. */
    record Repeat(Regex part, int min, int max) implements Regex {
        /** No upper bound. */
        static final int UNBOUNDED = Integer.MAX_VALUE;
    }
}
