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

    /** For a value of a query. */
    static final int IN_QUERY = 1 << 1;

    /** For a fragment. */
    static final int IN_FRAGMENT = 1 << 2;

    /** For what is not passed on. */
    static final int NOWHERE = 1 << 3;

    private static final byte[] SAFE = new byte[0x80];

    static {
        for (int c = 0; c < SAFE.length; c++) {
            boolean path = Symbols.isPathCharacter(c) && c != ';';
            SAFE[c] =
                    (byte) (NOWHERE | (path ? IN_SEGMENT | IN_FRAGMENT : 0) | (Symbols.isUnreserved(c) ? IN_QUERY : 0));
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

    /** Whether a character is safe in a place, which is one of the bits. */
    static boolean isSafe(char c, int place) {
        return c < SAFE.length && (SAFE[c] & place) != 0;
    }

    /** Whether a path from one of its slashes on is safe: then none of its inner segments is empty either. */
    static boolean isPath(String path, int from) {
        char before = 'a';
        for (int i = from; i < path.length(); i++) {
            char c = path.charAt(i);
            boolean safe =
                    before == '/' ? c != '/' && c != '.' && isSafe(c, IN_SEGMENT) : c == '/' || isSafe(c, IN_SEGMENT);
            if (!safe) {
                return false;
            }
            before = c;
        }
        return from < path.length();
    }
}
