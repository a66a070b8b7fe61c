package dev.detour.model.proof.rewrite;

import dev.detour.model.language.Language;
import dev.detour.model.language.Symbols;
import dev.detour.model.proof.term.Binding;
import dev.detour.model.proof.term.Fresh;
import dev.detour.model.proof.term.Languages;
import dev.detour.model.proof.term.Piece;
import dev.detour.model.proof.term.Substitution;
import dev.detour.model.proof.term.Word;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** Takes known literals off both ends of a word, of which parts are unknown: solves literal, variable, literal = word. */
final class Stripping {

    private final Fresh fresh;
    private final Languages languages;

    Stripping(Fresh fresh, Languages languages) {
        this.fresh = fresh;
        this.languages = languages;
    }

    /**
     * What is left of a word.
     *
     * @param binding what the word has to be for that
     * @param inner what is between the literals, not empty
     */
    record Stripped(Binding binding, Word inner) {}

    /** The ways in which a word can begin and end with literals; together they are all of them. */
    List<Stripped> strip(String before, Word word, String after, Binding binding) {
        List<Stripped> found = new ArrayList<>();
        Consumer<Stripped> add = stripped -> {
            if (!stripped.inner.pieces().isEmpty()) {
                found.add(stripped);
            }
        };
        strip(before, new Stripped(binding, word), true, stripped -> strip(after, stripped, false, add));
        return found;
    }

    private void strip(String literal, Stripped from, boolean start, Consumer<Stripped> found) {
        languages.budget().spend(1 + from.inner.pieces().size());
        if (literal.isEmpty()) {
            found.accept(from);
            return;
        }
        List<Piece> pieces = from.inner.pieces();
        if (pieces.isEmpty()) {
            return;
        }
        Piece first = pieces.get(start ? 0 : pieces.size() - 1);
        Word rest = new Word(start ? pieces.subList(1, pieces.size()) : pieces.subList(0, pieces.size() - 1));
        if (first instanceof Piece.Text text) {
            text(literal, text.text(), new Stripped(from.binding, rest), start, found);
        } else {
            endsInside(literal, (Piece.Slot) first, new Stripped(from.binding, rest), start, found);
            goesOn(literal, (Piece.Slot) first, new Stripped(from.binding, rest), start, found);
        }
    }

    private void text(String literal, String text, Stripped rest, boolean start, Consumer<Stripped> found) {
        if (starts(text, literal, start)) {
            found.accept(new Stripped(rest.binding, put(Word.text(without(text, literal, start)), rest.inner, start)));
        } else if (starts(literal, text, start)) {
            strip(without(literal, text, start), rest, start, found);
        }
    }

    private static boolean starts(String text, String with, boolean start) {
        return start ? text.startsWith(with) : text.endsWith(with);
    }

    private static String without(String text, String literal, boolean start) {
        return start ? text.substring(literal.length()) : text.substring(0, text.length() - literal.length());
    }

    private static Word put(Word word, Word rest, boolean start) {
        return Word.join(start ? List.of(word, rest) : List.of(rest, word));
    }

    /** The slot is a part of the literal, or all of it. */
    private void endsInside(String literal, Piece.Slot slot, Stripped rest, boolean start, Consumer<Stripped> found) {
        for (int length = 1; length <= literal.length(); length++) {
            int cut = start ? length : literal.length() - length;
            String part = start ? literal.substring(0, cut) : literal.substring(cut);
            if (!insideTriplet(literal, cut) && slot.language().accepts(part)) {
                Stripped narrowed = narrow(slot, Word.text(part), rest);
                strip(without(literal, part, start), narrowed, start, found);
            }
        }
    }

    /** The slot begins, or ends, with the literal, and there is more of it. */
    private void goesOn(String literal, Piece.Slot slot, Stripped rest, boolean start, Consumer<Stripped> found) {
        Language more = start
                ? languages.between(slot.language(), literal, "")
                : languages.between(slot.language(), "", literal);
        if (!more.isEmpty()) {
            Word other = Word.of(fresh.slot(more));
            Stripped narrowed = narrow(slot, put(Word.text(literal), other, start), rest);
            found.accept(new Stripped(narrowed.binding, put(other, narrowed.inner, start)));
        }
    }

    private static Stripped narrow(Piece.Slot slot, Word word, Stripped rest) {
        Substitution substitution = Substitution.slot(slot.id(), word);
        Binding narrowed = rest.binding.narrow(substitution);
        return new Stripped(slot.opaque().isPresent() ? narrowed.inexact() : narrowed, substitution.apply(rest.inner));
    }

    static boolean insideTriplet(String text, int at) {
        return (at >= 1 && Symbols.isTriplet(text, at - 1)) || (at >= 2 && Symbols.isTriplet(text, at - 2));
    }
}
