package dev.detour.runtime.table;

import dev.detour.runtime.internal.Reading;
import dev.detour.runtime.internal.Symbols;

/**
 * Reads a request's path by the bytes of its canonical form, which is never made. How far it is read is a cursor, which begins
 * with 0: a position in the path, times four, and within a triplet the byte of it.
 */
final class CanonicalPath {

    /** The end of the path; it is less than every byte. */
    static final int END = -1;

    /** In the place of what no path holds. */
    private static final int ILLEGAL = 0;

    private static final String HEX = "0123456789ABCDEF";

    private CanonicalPath() {}

    /** The byte at a cursor, of the path up to {@code end}. */
    static int at(String path, int end, int cursor, Reading reading) {
        int position = cursor >>> 2;
        if (position >= end) {
            return END;
        }
        int symbol = reading.at(path, position, end);
        if (symbol < Symbols.ENCODED) {
            return symbol;
        }
        if (symbol >= Symbols.MALFORMED) {
            return ILLEGAL;
        }
        return switch (cursor & 3) {
            case 0 -> '%';
            case 1 -> HEX.charAt((symbol & 0xFF) >> 4);
            default -> HEX.charAt(symbol & 0xF);
        };
    }

    /** The cursor of the next byte. */
    static int next(String path, int end, int cursor, Reading reading) {
        int position = cursor >>> 2;
        boolean within = (cursor & 3) < 2 && reading.at(path, position, end) >= Symbols.ENCODED;
        return within ? cursor + 1 : Symbols.after(path, position, end) << 2;
    }

    /** Whether a path without {@code %} differs from its canonical form. */
    static boolean differs(String path, Reading reading) {
        for (int i = 0; i < path.length(); i++) {
            if (reading.at(path, i, path.length()) != path.charAt(i)) {
                return true;
            }
        }
        return false;
    }
}
