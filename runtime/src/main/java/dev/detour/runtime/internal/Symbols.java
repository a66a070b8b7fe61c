package dev.detour.runtime.internal;

/**
 * Reads paths and queries as sequences of symbols, so that spellings of one character that RFC 3986, 6.2.2 calls equivalent
 * are one symbol. Nothing here allocates.
 *
 * <ul>
 *   <li>{@code c}, below 0x80: a character that may stand where it stands, or a triplet of an unreserved character
 *   <li>{@code 0x100 + b}: any other triplet, or a visible character that a URI may not hold and browsers send raw
 *   <li>{@link #MALFORMED}: a {@code %} that begins no triplet
 *   <li>{@link #ILLEGAL}: a character that may not stand in a path at all
 * </ul>
 */
public final class Symbols {

    /** Added to the byte of a triplet that is not an unreserved character. */
    public static final int ENCODED = 0x100;

    /** A {@code %} that is not followed by two hexadecimal digits. */
    public static final int MALFORMED = 0x200;

    /** A control, a space, a character beyond ASCII, and a raw {@code \}, {@code ?} or {@code #}. */
    public static final int ILLEGAL = 0x201;

    private static final String SUB_DELIMITERS = "!$&'()*+,;=";
    private static final String HEX = "0123456789ABCDEF";

    /** The symbol of each raw ASCII character. */
    private static final short[] RAW = new short[0x80];

    static {
        for (int c = 0; c < RAW.length; c++) {
            boolean illegal = c < 0x21 || c == 0x7F || "\\?#".indexOf(c) >= 0;
            RAW[c] = (short) (illegal ? ILLEGAL : isPathCharacter(c) || c == '/' ? c : ENCODED + c);
        }
    }

    private Symbols() {}

    /**
     * The symbol that begins at {@code i}.
     *
     * @param text the text
     * @param i where it begins
     * @param end where the text to read ends
     * @return the symbol
     */
    public static int at(String text, int i, int end) {
        char c = text.charAt(i);
        if (c == '%') {
            return triplet(text, i, end);
        }
        return c < RAW.length ? RAW[c] : ILLEGAL;
    }

    /**
     * Whether each character of a text is a symbol of its own.
     *
     * @param text the text
     * @return {@code false} where it holds a {@code %}, or what would have to be percent-encoded
     */
    public static boolean areRaw(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= RAW.length || RAW[c] != c) {
                return false;
            }
        }
        return true;
    }

    /**
     * Where the symbol after the one at {@code i} begins.
     *
     * @param text the text
     * @param i where a symbol begins
     * @param end where the text to read ends
     * @return {@code i + 3} for a triplet, else {@code i + 1}
     */
    public static int after(String text, int i, int end) {
        return text.charAt(i) == '%' && isTriplet(text, i, end) ? i + 3 : i + 1;
    }

    /**
     * Where the symbol before {@code i} begins. No hexadecimal digit is a {@code %}, so triplets never overlap.
     *
     * @param text the text
     * @param start where the text to read begins
     * @param i where a symbol ends
     * @return {@code i - 3} for a triplet, else {@code i - 1}
     */
    public static int before(String text, int start, int i) {
        return i - 3 >= start && isTriplet(text, i - 3, i) ? i - 3 : i - 1;
    }

    /**
     * Whether three characters are a triplet (RFC 3986, 2.1).
     *
     * @param text the text
     * @param i where the {@code %} would stand
     * @param end where the text to read ends
     * @return whether they are
     */
    public static boolean isTriplet(String text, int i, int end) {
        return i + 3 <= end && text.charAt(i) == '%' && hex(text.charAt(i + 1)) >= 0 && hex(text.charAt(i + 2)) >= 0;
    }

    /**
     * The byte that a triplet encodes.
     *
     * @param text the text
     * @param i where the triplet begins
     * @return 0 to 255
     */
    public static int octet(String text, int i) {
        return hex(text.charAt(i + 1)) << 4 | hex(text.charAt(i + 2));
    }

    /**
     * Whether a character is unreserved (RFC 3986, 2.3).
     *
     * @param c the character or symbol
     * @return whether it is
     */
    public static boolean isUnreserved(int c) {
        return isAlphanumeric(c) || c == '-' || c == '.' || c == '_' || c == '~';
    }

    /**
     * Whether a character may stand raw in a segment of a path: {@code pchar} of RFC 3986, 3.3.
     *
     * @param c the character or symbol
     * @return whether it may
     */
    public static boolean isPathCharacter(int c) {
        return isUnreserved(c) || c == ':' || c == '@' || SUB_DELIMITERS.indexOf(c) >= 0;
    }

    /**
     * Whether a character is an ASCII letter or digit.
     *
     * @param c the character or symbol
     * @return whether it is
     */
    public static boolean isAlphanumeric(int c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9';
    }

    /**
     * Maps upper-case ASCII letters to lower case.
     *
     * @param c the character or symbol
     * @return its lower case
     */
    public static int fold(int c) {
        return c >= 'A' && c <= 'Z' ? c + ('a' - 'A') : c;
    }

    /**
     * Writes an octet as a triplet, in upper case.
     *
     * @param out where to write
     * @param octet 0 to 255
     */
    public static void appendTriplet(StringBuilder out, int octet) {
        out.append('%').append(HEX.charAt(octet >> 4)).append(HEX.charAt(octet & 0xF));
    }

    private static int triplet(String text, int i, int end) {
        if (!isTriplet(text, i, end)) {
            return MALFORMED;
        }
        int octet = octet(text, i);
        return isUnreserved(octet) ? octet : ENCODED + octet;
    }

    private static int hex(char c) {
        if (c >= '0' && c <= '9') {
            return c - '0';
        }
        int letter = c | 0x20;
        return letter >= 'a' && letter <= 'f' ? letter - 'a' + 10 : -1;
    }
}
