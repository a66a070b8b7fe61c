package dev.detour.model.interpret;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The canonical form of a text, as a list of its atoms: single characters and percent-encoded triplets in upper case
 * (RFC 3986, section 6.2.2). What can never stand in a path is an atom of its own that nothing equals.
 */
final class Units {

    /** Characters that a URI may not hold but browsers send; they mean the same as their triplets. */
    private static final String SENT_RAW = "\"<>[]^`{|}";

    private static final String UNRESERVED = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-._~";

    private static final String ILLEGAL = " ";

    private Units() {}

    /** The atoms of a path or a part of it, in which a question mark can never stand. */
    static List<String> ofPath(String raw) {
        return of(raw).stream().map(unit -> unit.equals("?") ? ILLEGAL : unit).toList();
    }

    private static List<String> of(String raw) {
        List<String> units = new ArrayList<>();
        for (int i = 0; i < raw.length(); i++) {
            char c = raw.charAt(i);
            if (c == '%' && triplet(raw, i)) {
                units.add(canonical(Integer.parseInt(raw.substring(i + 1, i + 3), 16)));
                i += 2;
            } else if (SENT_RAW.indexOf(c) >= 0) {
                units.add(encoded(c));
            } else {
                units.add(String.valueOf(c));
            }
        }
        return units;
    }

    /** The atoms of a key or value of a query, where a plus sign is a space. */
    static List<String> ofForm(String raw) {
        return of(raw).stream().map(unit -> unit.equals("+") ? "%20" : unit).toList();
    }

    /** Whether an atom may be passed on: a triplet, or a character that may stand in a URI. */
    static boolean legal(String unit) {
        char c = unit.charAt(0);
        return unit.length() == 3 || (c > ' ' && c < 0x7F && "\\#%".indexOf(c) < 0);
    }

    static boolean unreserved(String unit) {
        return unit.length() == 1 && UNRESERVED.contains(unit);
    }

    static String encoded(int octet) {
        return String.format(Locale.ROOT, "%%%02X", octet);
    }

    /** The text that legal atoms stand for; empty where they are not UTF-8, or one is not legal. */
    static Optional<String> decode(List<String> units) {
        ByteArrayOutputStream octets = new ByteArrayOutputStream();
        for (String unit : units) {
            if (!legal(unit)) {
                return Optional.empty();
            }
            octets.write(unit.length() == 3 ? Integer.parseInt(unit.substring(1), 16) : unit.charAt(0));
        }
        try {
            ByteBuffer buffer = ByteBuffer.wrap(octets.toByteArray());
            return Optional.of(
                    StandardCharsets.UTF_8.newDecoder().decode(buffer).toString());
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }

    private static boolean triplet(String text, int at) {
        return at + 2 < text.length()
                && Character.digit(text.charAt(at + 1), 16) >= 0
                && Character.digit(text.charAt(at + 2), 16) >= 0
                && text.charAt(at + 1) < 0x80
                && text.charAt(at + 2) < 0x80;
    }

    private static String canonical(int octet) {
        String plain = String.valueOf((char) octet);
        return unreserved(plain) ? plain : encoded(octet);
    }
}
