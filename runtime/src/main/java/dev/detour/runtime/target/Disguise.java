package dev.detour.runtime.target;

import java.text.Normalizer;

/**
 * Whether a text keeps its segments, whatever those who read it after us do to it: up to three percent-decodings, and in
 * between, in any order and any number, compatibility normalisation (NFKC), the removal of control characters, of
 * {@code ;parameters}, of dot segments and of empty segments, and {@code \} read as {@code /}.
 *
 * <p>Not every order needs to be tried. What could do harm is made of separators, dots, controls and semicolons, and none
 * of these transformations turns such a character into anything harmless: whatever is a dot segment or an empty first
 * segment after some of them still is one after all of them. So before each decoding <em>all</em> characters are taken
 * apart (NFKD: composing could hide a hexadecimal digit in a letter with an accent) and all controls removed, and each
 * segment is judged without its parameters; nothing that could be decoded in another order stays encoded in this one.
 */
final class Disguise {

    private static final int DECODINGS = 3;

    /** How much is normalised at once: reordering a long run of combining marks would take quadratic time. */
    private static final int CHUNK = 64;

    private Disguise() {}

    /** Whether no segment is or becomes a dot segment (RFC 3986, 3.3). */
    static boolean hidesNoDotSegment(String text) {
        return survives(text, false);
    }

    /**
     * Whether a path is, and stays, {@code /} alone or {@code /} and a first segment that is not empty, and no segment is or
     * becomes a dot segment.
     */
    static boolean isRobustPath(String path) {
        return path.startsWith("/") && survives(path, true);
    }

    /** Whether a decoded text holds a control character: C0, DEL or C1. */
    static boolean holdsControl(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (isControl(text.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    private static boolean survives(String text, boolean fromRoot) {
        String next = text;
        for (int decoding = 0; decoding <= DECODINGS; decoding++) {
            String bare = bare(next);
            if (!keepsSegments(bare, fromRoot)) {
                return false;
            }
            next = Percent.decodeLeniently(bare);
            if (next.equals(bare)) {
                return true;
            }
        }
        return true;
    }

    private static boolean keepsSegments(String text, boolean fromRoot) {
        int first = fromRoot ? 1 : 0;
        int from = first;
        for (int i = first; i <= text.length(); i++) {
            if (i == text.length() || isSeparator(text.charAt(i))) {
                int stem = stemLength(text, from, i);
                boolean dots = stem == 1 && text.charAt(from) == '.' || stem == 2 && text.startsWith("..", from);
                boolean hollow = stem == 0 && fromRoot && from == first && i < text.length();
                if (dots || hollow) {
                    return false;
                }
                from = i + 1;
            }
        }
        return true;
    }

    /** How long a segment is without its parameters. */
    private static int stemLength(String text, int from, int to) {
        for (int i = from; i < to; i++) {
            if (text.charAt(i) == ';') {
                return i - from;
            }
        }
        return to - from;
    }

    /** Slashes, and what only looks like one: no normal form makes it one, but software does. */
    private static boolean isSeparator(char c) {
        return c == '/' || c == '\\' || c == '\u2044' || c == '\u2215' || c == '\u29F5' || c == '\u29F8';
    }

    private static boolean isControl(int c) {
        return c < 0x20 || c >= 0x7F && c < 0xA0;
    }

    /** Takes characters apart and removes controls. */
    private static String bare(String text) {
        int visible = 0;
        while (visible < text.length() && text.charAt(visible) >= 0x20 && text.charAt(visible) < 0x7F) {
            visible++;
        }
        if (visible == text.length()) {
            return text;
        }
        StringBuilder bare = new StringBuilder(text.length());
        for (int from = 0; from < text.length(); ) {
            int to = Math.min(from + CHUNK, text.length());
            if (to < text.length() && Character.isHighSurrogate(text.charAt(to - 1))) {
                to++;
            }
            String apart = Normalizer.normalize(text.substring(from, to), Normalizer.Form.NFKD);
            apart.chars().filter(c -> !isControl(c)).forEach(c -> bare.append((char) c));
            from = to;
        }
        return bare.toString();
    }
}
