package dev.detour.model.corpora;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Pattern;

/** Writes the texts of tables, in which braces mean nothing, so that they stand for themselves in patterns and templates. */
final class UriText {

    /** A triplet, or a run of characters that a URI may hold (RFC 3986, section 2), brackets aside. */
    private static final Pattern LEGAL = Pattern.compile("%[0-9a-fA-F]{2}|[A-Za-z0-9._~!$&'()*+,;=:@/?#-]+");

    private UriText() {}

    /**
     * Percent-encodes what a URI may not hold.
     *
     * @param text a path, or a URI
     * @return the same with braces, spaces, a {@code %} without two digits and the like encoded
     */
    static String literal(String text) {
        StringBuilder out = new StringBuilder();
        var legal = LEGAL.matcher(text);
        int at = 0;
        while (legal.find()) {
            out.append(encoded(text.substring(at, legal.start()))).append(legal.group());
            at = legal.end();
        }
        return out.append(encoded(text.substring(at))).toString();
    }

    private static String encoded(String text) {
        StringBuilder out = new StringBuilder();
        for (byte octet : text.getBytes(StandardCharsets.UTF_8)) {
            out.append(String.format(Locale.ROOT, "%%%02X", octet));
        }
        return out.toString();
    }
}
