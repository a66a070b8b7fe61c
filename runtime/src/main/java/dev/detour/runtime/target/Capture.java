package dev.detour.runtime.target;

import dev.detour.runtime.Nullable;
import dev.detour.runtime.internal.Symbols;

/**
 * What one variable of a pattern bound.
 *
 * @param text the text in canonical form: percent-encoded unreserved characters decoded (RFC 3986, 6.2.2.2), other
 *     triplets in upper case, visible characters that a URI may not hold percent-encoded
 * @param wellFormed whether each character may stand in a URI and each {@code %} begins a triplet
 * @param tail whether it is the rest of a path, with its leading slash
 */
public record Capture(String text, boolean wellFormed, boolean tail) {

    /**
     * Takes a capture from a path.
     *
     * @param path the raw path
     * @param from where the capture begins
     * @param to where it ends
     * @param tail whether it is the rest of the path
     * @return the capture
     */
    public static Capture ofPath(String path, int from, int to, boolean tail) {
        return read(path, from, to, tail, false);
    }

    /**
     * Takes a capture from a query, where {@code +} is a space.
     *
     * @param query the raw query
     * @param from where the capture begins
     * @param to where it ends
     * @return the capture
     */
    public static Capture ofQuery(String query, int from, int to) {
        return read(query, from, to, false, true);
    }

    /**
     * Whether the capture may be passed on: it is and holds no dot segment, no control character and nothing malformed, so
     * that it changes nothing of a URL but the place where it stands.
     */
    boolean isInert() {
        String decoded = wellFormed ? Percent.decode(text) : null;
        return decoded != null && !Disguise.holdsControl(decoded) && Disguise.hidesNoDotSegment(text);
    }

    /** The decoded text, or of a tail the text as it is; {@code null} where that is malformed. */
    @Nullable
    String value() {
        return !wellFormed ? null : tail ? text : Percent.decode(text);
    }

    private static Capture read(String source, int from, int to, boolean tail, boolean form) {
        StringBuilder text = new StringBuilder(to - from);
        boolean wellFormed = tail || from < to;
        for (int i = from; i < to; i = Symbols.after(source, i, to)) {
            char c = source.charAt(i);
            int symbol = Symbols.at(source, i, to);
            if (form && c == '+') {
                text.append("%20");
            } else if (form && c == '?') {
                text.append(c);
            } else if (symbol < Symbols.ENCODED) {
                text.append((char) symbol);
            } else if (symbol < Symbols.MALFORMED) {
                Symbols.appendTriplet(text, symbol - Symbols.ENCODED);
            } else {
                text.append(c);
                wellFormed = false;
            }
        }
        return new Capture(text.toString(), wellFormed, tail);
    }
}
