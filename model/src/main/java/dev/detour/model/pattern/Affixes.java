package dev.detour.model.pattern;

import java.util.List;

/**
 * The literals that all texts of a segment begin and end with, which tell most segments apart without an automaton.
 *
 * @param prefix the literal at the start; empty where there is none
 * @param suffix the literal at the end
 * @param caseSensitive false where both are in lower case and stand for any
 */
public record Affixes(String prefix, String suffix, boolean caseSensitive) {

    /**
     * The literals of a segment.
     *
     * @param segment a segment
     * @param caseSensitive whether literals match in their own case only
     * @return the literals
     */
    public static Affixes of(Segment segment, boolean caseSensitive) {
        List<Segment.Part> parts =
                segment instanceof Segment.Mixed mixed ? mixed.parts() : List.of((Segment.Part) segment);
        String prefix = literal(parts.get(0));
        String suffix = literal(parts.get(parts.size() - 1));
        return caseSensitive ? new Affixes(prefix, suffix, true) : new Affixes(prefix, suffix, true).inAnyCase();
    }

    private static String literal(Segment.Part part) {
        return part instanceof Segment.Literal literal ? literal.text() : "";
    }

    private Affixes inAnyCase() {
        return new Affixes(fold(prefix), fold(suffix), false);
    }

    /**
     * Tells whether a text begins and ends so.
     *
     * @param canonical a text in canonical form
     * @return false only where the segment does not match it
     */
    public boolean match(String canonical) {
        String text = caseSensitive ? canonical : fold(canonical);
        return text.startsWith(prefix) && text.endsWith(suffix);
    }

    /**
     * Tells whether no text begins and ends as both say.
     *
     * @param other the literals of another segment
     * @return true only where no text matches both segments
     */
    public boolean disjoint(Affixes other) {
        if (caseSensitive != other.caseSensitive) {
            return (caseSensitive ? inAnyCase() : this).differ(caseSensitive ? other : other.inAnyCase());
        }
        return differ(other);
    }

    private boolean differ(Affixes other) {
        return (!prefix.startsWith(other.prefix) && !other.prefix.startsWith(prefix))
                || (!suffix.endsWith(other.suffix) && !other.suffix.endsWith(suffix));
    }

    /**
     * Letters of ASCII in lower case, those of triplets too: for comparisons only.
     *
     * @param text any text
     * @return a text as long as that
     */
    public static String fold(String text) {
        StringBuilder folded = new StringBuilder(text);
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= 'A' && c <= 'Z') {
                folded.setCharAt(i, (char) (c - 'A' + 'a'));
            }
        }
        return folded.toString();
    }
}
