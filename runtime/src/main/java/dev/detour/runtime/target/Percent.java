package dev.detour.runtime.target;

import dev.detour.runtime.Nullable;
import dev.detour.runtime.internal.Symbols;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;

/** Percent-encoding of UTF-8 (RFC 3986, 2.1 and 2.5). */
final class Percent {

    private Percent() {}

    /** Decodes each triplet; {@code null} where the triplets are not well-formed UTF-8. */
    static @Nullable String decode(String text) {
        return decode(text, true);
    }

    /** Decodes each triplet; what is not well-formed UTF-8 becomes U+FFFD. */
    static String decodeLeniently(String text) {
        String decoded = decode(text, false);
        return decoded == null ? text : decoded;
    }

    /** Encodes all but unreserved characters and those of a set; {@code null} where a surrogate is not paired. */
    static @Nullable String encode(String text, String raw) {
        ByteBuffer octets;
        try {
            octets = StandardCharsets.UTF_8.newEncoder().encode(CharBuffer.wrap(text));
        } catch (CharacterCodingException e) {
            return null;
        }
        StringBuilder encoded = new StringBuilder(octets.remaining());
        while (octets.hasRemaining()) {
            int octet = octets.get() & 0xFF;
            if (Symbols.isUnreserved(octet) || raw.indexOf(octet) >= 0) {
                encoded.append((char) octet);
            } else {
                Symbols.appendTriplet(encoded, octet);
            }
        }
        return encoded.toString();
    }

    /**
     * Percent-encodes the visible ASCII characters that a query or a fragment may not hold (RFC 3986, 3.4 and 3.5), and
     * each {@code %} that begins no triplet. Browsers send them raw.
     *
     * @return the text; {@code null} where it holds a control, a space or a character beyond ASCII
     */
    static @Nullable String escape(String text) {
        StringBuilder escaped = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < 0x21 || c > 0x7E) {
                return null;
            }
            boolean legal = c == '%' ? Symbols.isTriplet(text, i, text.length()) : isLegal(c);
            if (legal) {
                escaped.append(c);
            } else {
                Symbols.appendTriplet(escaped, c);
            }
        }
        return escaped.toString();
    }

    private static boolean isLegal(char c) {
        return Symbols.isPathCharacter(c) || c == '/' || c == '?';
    }

    private static @Nullable String decode(String text, boolean strict) {
        int i = text.indexOf('%');
        if (i < 0) {
            return text;
        }
        int end = text.length();
        StringBuilder decoded = new StringBuilder(end).append(text, 0, i);
        while (i < end) {
            int run = i;
            while (Symbols.isTriplet(text, run, end)) {
                run += 3;
            }
            if (run == i) {
                decoded.append(text.charAt(i++));
                continue;
            }
            CharSequence characters = characters(text, i, run, strict);
            if (characters == null) {
                return null;
            }
            decoded.append(characters);
            i = run;
        }
        return decoded.toString();
    }

    /** What a run of triplets encodes. */
    private static @Nullable CharSequence characters(String text, int from, int to, boolean strict) {
        byte[] octets = new byte[(to - from) / 3];
        for (int i = 0; i < octets.length; i++) {
            octets[i] = (byte) Symbols.octet(text, from + 3 * i);
        }
        if (!strict) {
            return new String(octets, StandardCharsets.UTF_8);
        }
        try {
            return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(octets));
        } catch (CharacterCodingException e) {
            return null;
        }
    }
}
