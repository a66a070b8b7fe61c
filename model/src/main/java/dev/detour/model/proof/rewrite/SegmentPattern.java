package dev.detour.model.proof.rewrite;

import dev.detour.model.language.CanonicalText;
import dev.detour.model.language.Language;
import dev.detour.model.language.ValueType;
import dev.detour.model.pattern.Segment;
import dev.detour.model.pattern.SegmentBounds;
import dev.detour.model.pattern.Variable;
import dev.detour.model.proof.term.Languages;
import dev.detour.model.proof.term.Word;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What a route asks of a segment of a path, or of a value of a query. */
public sealed interface SegmentPattern {

    /** Literals with more letters in any case are not taken apart. */
    int MOST_VARIANTS = 8;

    /** Among which are all texts that it takes. */
    Language language();

    /** Whether it takes each of them: whether they convert is known to their text. */
    boolean certain();

    /**
     * Just one text.
     *
     * @param text in canonical form
     */
    record Exact(String text) implements SegmentPattern {

        @Override
        public Language language() {
            return Language.literal(text, true);
        }

        @Override
        public boolean certain() {
            return true;
        }
    }

    /**
     * Any text of a language.
     *
     * @param name the variable that it is bound to; empty for a literal in any case
     * @param language the language
     * @param type the type that must accept the text
     * @param certain whether it accepts each text of the language
     */
    record Whole(String name, Language language, ValueType type, boolean certain) implements SegmentPattern {}

    /**
     * One variable, and literals beside it.
     *
     * @param before the literal before it, perhaps empty
     * @param inner the variable
     * @param after the literal after it
     * @param language all texts
     */
    record Affixed(String before, Whole inner, String after, Language language) implements SegmentPattern {

        @Override
        public boolean certain() {
            return inner.certain;
        }
    }

    /**
     * One variable, and literals in any case beside it.
     *
     * @param variants one for each way in which the letters of the literals can be written
     * @param language all texts
     */
    record AnyCase(List<Affixed> variants, Language language) implements SegmentPattern {
        public AnyCase {
            variants = List.copyOf(variants);
        }

        @Override
        public boolean certain() {
            return variants.get(0).certain();
        }
    }

    /**
     * Literals and variables.
     *
     * @param parts {@link Exact} or {@link Whole}
     * @param language all texts
     * @param certain whether all of them convert
     */
    record Split(List<SegmentPattern> parts, Language language, boolean certain) implements SegmentPattern {
        public Split {
            parts = List.copyOf(parts);
        }
    }

    static SegmentPattern of(Segment segment, boolean caseSensitive, Languages languages) {
        if (segment instanceof Segment.Mixed mixed) {
            Language language = languages.of(mixed, caseSensitive);
            List<SegmentPattern> parts = new ArrayList<>();
            mixed.parts().forEach(part -> parts.add(of(part, caseSensitive, languages)));
            return affixed(mixed, caseSensitive, language, languages)
                    .orElseGet(() -> split(mixed, parts, language, languages));
        }
        return of((Segment.Part) segment, caseSensitive, languages);
    }

    private static SegmentPattern of(Segment.Part part, boolean caseSensitive, Languages languages) {
        if (part instanceof Segment.Single single) {
            return of(single.variable(), languages);
        }
        String text = ((Segment.Literal) part).text();
        return caseSensitive || withoutLetters(text)
                ? new Exact(text)
                : new Whole("", Language.literal(text, false), ValueType.STRING, true);
    }

    /**
     * What a variable asks for.
     *
     * @param variable the variable
     * @param languages makes its language
     * @return one part of a segment, or all of it
     */
    static Whole of(Variable variable, Languages languages) {
        if (!variable.constrained()) {
            return new Whole(variable.name(), Word.PLAIN, variable.type(), true);
        }
        SegmentBounds bounds = languages.of(variable);
        Language language = bounds.possibly();
        return new Whole(
                variable.name(), language.equals(Word.PLAIN) ? Word.PLAIN : language, variable.type(), bounds.exact());
    }

    private static Optional<SegmentPattern> affixed(
            Segment.Mixed mixed, boolean caseSensitive, Language language, Languages languages) {
        List<Segment.Part> parts = mixed.parts();
        String before = parts.get(0) instanceof Segment.Literal literal ? literal.text() : "";
        String after = parts.get(parts.size() - 1) instanceof Segment.Literal literal ? literal.text() : "";
        int variable = before.isEmpty() ? 0 : 1;
        boolean one = parts.size() == variable + (after.isEmpty() ? 1 : 2);
        if (!one || !(parts.get(variable) instanceof Segment.Single single)) {
            return Optional.empty();
        }
        Whole inner = of(single.variable(), languages);
        List<Affixed> variants = new ArrayList<>();
        for (String start : variants(before, caseSensitive)) {
            variants(after, caseSensitive).forEach(end -> variants.add(new Affixed(start, inner, end, language)));
        }
        if (variants.size() > MOST_VARIANTS) {
            return Optional.empty();
        }
        return Optional.of(variants.size() == 1 ? variants.get(0) : new AnyCase(variants, language));
    }

    /** The ways to write a literal; some, where there are too many. */
    private static List<String> variants(String literal, boolean caseSensitive) {
        List<String> variants = new ArrayList<>(List.of(""));
        for (int i = 0; i < literal.length(); i++) {
            char c = literal.charAt(i);
            boolean open = !caseSensitive
                    && Character.isLetter(c)
                    && !Stripping.insideTriplet(literal, i)
                    && variants.size() <= MOST_VARIANTS;
            List<String> longer = new ArrayList<>();
            for (String variant : variants) {
                longer.add(variant + (open ? Character.toLowerCase(c) : c));
                if (open) {
                    longer.add(variant + Character.toUpperCase(c));
                }
            }
            variants = longer;
        }
        return variants;
    }

    /** How a text is split among several variables does not depend on what converts. */
    private static Split split(
            Segment.Mixed mixed, List<SegmentPattern> parts, Language language, Languages languages) {
        List<SegmentPattern> lexical = new ArrayList<>();
        boolean certain = true;
        for (int i = 0; i < parts.size(); i++) {
            SegmentPattern part = parts.get(i);
            if (mixed.parts().get(i) instanceof Segment.Single single) {
                SegmentBounds bounds = languages.of(single.variable());
                certain &= bounds.surely().equals(bounds.lexical());
                part = new Whole(
                        single.variable().name(),
                        bounds.lexical(),
                        single.variable().type(),
                        false);
            }
            lexical.add(part);
        }
        return new Split(lexical, language, certain);
    }

    private static boolean withoutLetters(String text) {
        return CanonicalText.toLowerCase(text).equals(text) && text.chars().noneMatch(c -> c >= 'a' && c <= 'z');
    }
}
