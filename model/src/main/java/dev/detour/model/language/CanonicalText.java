package dev.detour.model.language;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Canonical text: percent-encoded unreserved characters decoded, all other triplets in upper case, and visible ASCII that may
 * not stand in a path percent-encoded. It is what patterns are compared with.
 */
public final class CanonicalText {

    private CanonicalText() {}

    /**
     * The canonical form of a text of a path. What has none, such as a {@code %} without two hexadecimal digits, stays.
     *
     * @param raw any text
     * @return the canonical form
     */
    public static String of(String raw) {
        if (isPath(raw)) {
            return raw;
        }
        StringBuilder canonical = new StringBuilder();
        int i = 0;
        while (i < raw.length()) {
            int width = Symbols.isTriplet(raw, i) ? 3 : 1;
            String piece = raw.substring(i, i + width);
            int symbol = Symbols.of(piece).findFirst().orElseThrow();
            canonical.append(symbol >= Symbols.MALFORMED ? piece : Symbols.text(symbol));
            i += width;
        }
        return canonical.toString();
    }

    /**
     * Lower-case letters for those of ASCII that stand raw; triplets stay.
     *
     * @param canonical a canonical text
     * @return a canonical text
     */
    public static String toLowerCase(String canonical) {
        if (isPath(canonical)) {
            return canonical.toLowerCase(Locale.ROOT);
        }
        StringBuilder lower = new StringBuilder();
        Symbols.of(canonical)
                .map(symbol -> symbol < Symbols.ENCODED ? Character.toLowerCase(symbol) : symbol)
                .forEach(symbol -> lower.append(Symbols.text(symbol)));
        return lower.toString();
    }

    /** Whether all characters stand for themselves, as in nearly all paths. */
    private static boolean isPath(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (!Symbols.isPathCharacter(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    /**
     * Percent-encodes what is not unreserved.
     *
     * @param text a text without unpaired surrogates
     * @return unreserved characters and triplets of UTF-8 bytes
     */
    public static String encode(String text) {
        StringBuilder encoded = new StringBuilder();
        for (byte octet : text.getBytes(StandardCharsets.UTF_8)) {
            encoded.append(Symbols.text(Symbols.ofByte(octet & 0xFF)));
        }
        return encoded.toString();
    }

    /**
     * Decodes a text of a path.
     *
     * @param text raw or canonical
     * @return empty where it holds characters that no path may hold, or is not UTF-8
     */
    public static Optional<String> decode(String text) {
        return decode(Symbols.of(text));
    }

    /**
     * Decodes a key or a value of a query as forms are decoded: a {@code +} is a space.
     *
     * @param text raw
     * @return empty where it holds characters that no query may hold, or is not UTF-8
     */
    public static Optional<String> decodeForm(String text) {
        return decode(Symbols.ofForm(text));
    }

    private static Optional<String> decode(IntStream text) {
        int[] symbols = text.toArray();
        ByteBuffer bytes = ByteBuffer.allocate(symbols.length);
        for (int symbol : symbols) {
            if (symbol >= Symbols.MALFORMED) {
                return Optional.empty();
            }
            bytes.put((byte) symbol);
        }
        try {
            return Optional.of(
                    StandardCharsets.UTF_8.newDecoder().decode(bytes.flip()).toString());
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }
}
