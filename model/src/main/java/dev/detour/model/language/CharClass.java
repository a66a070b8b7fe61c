package dev.detour.model.language;

/**
 * A set of decoded characters: any of ASCII, and either all others or none.
 *
 * @param low a bit for each of U+0000 to U+003F
 * @param high a bit for each of U+0040 to U+007F
 * @param beyondAscii whether all that are not ASCII are in the set
 */
record CharClass(long low, long high, boolean beyondAscii) {

    static final CharClass NONE = new CharClass(0, 0, false);
    static final CharClass ALL = NONE.complement();
    static final CharClass DIGIT = range('0', '9');
    static final CharClass WORD =
            DIGIT.union(range('a', 'z')).union(range('A', 'Z')).union(range('_', '_'));
    static final CharClass SPACE = range('\t', '\r').union(range(' ', ' '));

    static CharClass range(int first, int last) {
        CharClass result = NONE;
        for (int c = first; c <= last; c++) {
            long bit = 1L << c;
            result = result.union(c < 0x40 ? new CharClass(bit, 0, false) : new CharClass(0, bit, false));
        }
        return result;
    }

    CharClass union(CharClass other) {
        return new CharClass(low | other.low, high | other.high, beyondAscii || other.beyondAscii);
    }

    CharClass complement() {
        return new CharClass(~low, ~high, !beyondAscii);
    }

    boolean contains(int ascii) {
        return ((ascii < 0x40 ? low : high) >>> ascii & 1) != 0;
    }
}
