package dev.detour.model.language;

import java.util.function.IntConsumer;
import java.util.stream.IntStream;

/**
 * The alphabet that languages are over. A text of a path is read as a sequence of symbols, so that a percent-encoded
 * character is one thing, and the raw and the encoded form of a reserved character are two:
 *
 * <ul>
 *   <li>a raw character that may stand in a path (RFC 3986, section 3.3) is itself, and so is the triplet of an unreserved
 *       one;
 *   <li>any other triplet is {@link #ENCODED} plus its byte, and so is raw visible ASCII that may not stand in a path;
 *   <li>a {@code %} that begins no triplet is {@link #MALFORMED};
 *   <li>a raw control, space, backslash, {@code ?}, {@code #} or non-ASCII character is {@link #ILLEGAL}.
 * </ul>
 */
public final class Symbols {

    /** Added to the byte of a triplet. */
    public static final int ENCODED = 0x100;

    /** A {@code %} that begins no triplet. */
    public static final int MALFORMED = 0x200;

    /** A raw character that no path may hold. */
    public static final int ILLEGAL = 0x201;

    private static final String HEX = "0123456789ABCDEF";

    private Symbols() {}

    /**
     * The symbols of a raw or canonical text of a path.
     *
     * @param text any text
     * @return its symbols, in order
     */
    public static IntStream of(String text) {
        IntStream.Builder symbols = IntStream.builder();
        forEach(text, symbols);
        return symbols.build();
    }

    private static void forEach(String text, IntConsumer symbols) {
        int i = 0;
        while (i < text.length()) {
            char c = text.charAt(i);
            if (isTriplet(text, i)) {
                symbols.accept(ofByte(tripletByte(text, i)));
                i += 3;
            } else {
                symbols.accept(ofRaw(c));
                i++;
            }
        }
    }

    /**
     * The symbols of a text of a query, read as forms are: a {@code +} is a space, and a raw {@code ?} is as good as an
     * encoded one.
     *
     * @param text a key or a value, raw
     * @return its symbols, in order
     */
    public static IntStream ofForm(String text) {
        return of(text.replace("+", "%20").replace("?", "%3F"));
    }

    /**
     * The symbol of a byte that stands percent-encoded.
     *
     * @param octet 0 to 255
     * @return the byte itself where it is an unreserved character (RFC 3986, section 2.3)
     */
    public static int ofByte(int octet) {
        return isUnreserved(octet) ? octet : ENCODED + octet;
    }

    private static int ofRaw(char c) {
        if (c == '%') {
            return MALFORMED;
        }
        if (c <= ' ' || c > '~' || c == '\\' || c == '?' || c == '#') {
            return ILLEGAL;
        }
        return isPathCharacter(c) ? c : ENCODED + c;
    }

    /**
     * Tells whether a triplet stands at a place.
     *
     * @param text any text
     * @param index a place in it
     * @return whether there is a {@code %} and two hexadecimal digits
     */
    public static boolean isTriplet(String text, int index) {
        return index + 2 < text.length() && text.charAt(index) == '%' && tripletByte(text, index) >= 0;
    }

    private static int tripletByte(String text, int index) {
        int high = hexDigit(text.charAt(index + 1));
        int low = hexDigit(text.charAt(index + 2));
        return high < 0 || low < 0 ? -1 : high << 4 | low;
    }

    private static int hexDigit(char c) {
        return c < 0x80 ? Character.digit(c, 16) : -1;
    }

    /**
     * Tells whether a character means the same raw and percent-encoded (RFC 3986, section 2.3).
     *
     * @param c a character
     * @return whether it is a letter or digit of ASCII, or one of {@code -._~}
     */
    public static boolean isUnreserved(int c) {
        return isAsciiLetter(c) || (c >= '0' && c <= '9') || c == '-' || c == '.' || c == '_' || c == '~';
    }

    /**
     * Tells whether a character may stand raw in a path: the characters of segments (RFC 3986, section 3.3) and the slash.
     *
     * @param c a character
     * @return whether it may
     */
    public static boolean isPathCharacter(int c) {
        return isUnreserved(c) || (c > ' ' && c <= '~' && "!$&'()*+,;=:@/".indexOf(c) >= 0);
    }

    static boolean isAsciiLetter(int c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    }

    /**
     * Tells whether a symbol can come out of a text.
     *
     * @param symbol from 0
     * @return false for raw characters that are read otherwise, and for encoded unreserved ones
     */
    static boolean exists(int symbol) {
        if (symbol < ENCODED) {
            return isPathCharacter(symbol);
        }
        return symbol <= ILLEGAL && !isUnreserved(symbol - ENCODED);
    }

    /**
     * The canonical text of a symbol.
     *
     * @param symbol a raw or an encoded character
     * @return the character, or a triplet with upper-case digits
     */
    static String text(int symbol) {
        if (symbol < ENCODED) {
            return Character.toString(symbol);
        }
        int octet = symbol - ENCODED;
        return "%" + HEX.charAt(octet >> 4) + HEX.charAt(octet & 0xF);
    }
}
