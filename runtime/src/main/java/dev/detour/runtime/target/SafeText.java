package dev.detour.runtime.target;

import dev.detour.runtime.internal.Symbols;

/**
 * Texts that may be passed on as they are, which can be seen without decoding anything: they hold only characters that their
 * component may hold raw, no {@code %} that could be decoded, no {@code ;} that could begin parameters, and no segment of
 * them begins with a dot.
 */
final class SafeText {

    /** For a segment of a path. */
    static final int IN_SEGMENT = 1;

    /** For several segments, with slashes. */
    static final int IN_PATH = 1 << 1;

    /** For a value of a query. */
    static final int IN_QUERY = 1 << 2;

    /** For a fragment. */
    static final int IN_FRAGMENT = 1 << 3;

    private static final int SLASH = 1 << 5;

    /** The bit next to that of a slash, so that two characters in a row are judged without a branch. */
    private static final int NOT_AFTER_SLASH = SLASH << 1;

    private static final byte[] SAFE = new byte[0x80];

    static {
        for (int c = 0; c < SAFE.length; c++) {
            boolean segment = Symbols.isPathCharacter(c) && c != ';';
            int places = Symbols.isUnreserved(c) ? IN_QUERY : 0;
            places |= segment ? IN_SEGMENT | IN_PATH | IN_FRAGMENT : 0;
            places |= c == '/' ? IN_PATH | SLASH | NOT_AFTER_SLASH : c == '.' ? NOT_AFTER_SLASH : 0;
            SAFE[c] = (byte) places;
        }
    }

    private SafeText() {}

    /** What a component may hold, as one of the bits. */
    static int in(Component component) {
        return switch (component) {
            case AUTHORITY, PATH -> IN_SEGMENT;
            case QUERY -> IN_QUERY;
            case FRAGMENT -> IN_FRAGMENT;
        };
    }

    /**
     * Copies a part of a text, if it is safe in a place, which is one of the bits; it is a capture, or a tail with its slash.
     *
     * @return {@code false} where it is not, or is empty
     */
    static boolean copy(String text, int from, int to, int place, byte[] target, int at) {
        if (place == IN_PATH ? !isPath(text, from) : from == to || text.charAt(from) == '.') {
            return false;
        }
        int places = place;
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            places &= c < SAFE.length ? SAFE[c] : 0;
            target[at + i - from] = (byte) c;
        }
        return places != 0;
    }

    /** Whether a path from one of its slashes on is safe: then none of its inner segments is empty either. */
    static boolean isPath(String path, int from) {
        int everywhere = IN_PATH;
        int before = 0;
        int afterSlash = 0;
        for (int i = from; i < path.length(); i++) {
            char c = path.charAt(i);
            int places = c < SAFE.length ? SAFE[c] : 0;
            everywhere &= places;
            afterSlash |= before << 1 & places;
            before = places & SLASH;
        }
        return from < path.length() && everywhere != 0 && afterSlash == 0;
    }
}
