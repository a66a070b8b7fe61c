package dev.detour.model.template;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Paths that stay what they are on their way to a client. Servers and proxies decode a path once too often, drop what follows a
 * {@code ;}, remove control characters, apply NFKD, and read a backslash as a slash; a path is robust if, after up to three
 * decodings and all of that, no segment of it is {@code .} or {@code ..}, and the first one is not empty, which would make
 * the next one a host.
 */
final class RobustPath {

    private static final int DECODINGS = 3;
    private static final Pattern SLASH = Pattern.compile("[/\\\\\u2044\u2215\u29F5\u29F8]");
    private static final Pattern CONTROLS = Pattern.compile("[\\p{Cntrl}\u0080-\u009F]");
    private static final Pattern NOTHING = Pattern.compile("(?s)(;.*)?");
    private static final Pattern DOTS = Pattern.compile("(?s)\\.\\.?(;.*)?");

    /** Nobody reads these otherwise than they stand there. */
    private static final Pattern PLAIN = Pattern.compile("[A-Za-z0-9_~-][A-Za-z0-9._~-]*+");

    private static final Pattern TRIPLETS = Pattern.compile("(%[0-9a-fA-F]{2})+");

    private static final String EMPTY_FIRST =
            "after an empty first segment the next one can be read as a host, also where"
                    + " slashes are encoded or parameters removed: write the path that is meant";
    private static final String DOT_SEGMENT =
            "clients and servers resolve the segments '.' and '..', also where they are"
                    + " encoded: write the path that is meant";

    private RobustPath() {}

    /**
     * Says what is wrong with a segment.
     *
     * @param segment raw or percent-encoded
     * @param first whether it follows the first slash of a path without authority, and is not all of the path
     * @return empty where nothing is
     */
    static Optional<String> breach(String segment, boolean first) {
        if (PLAIN.matcher(segment).matches()) {
            return Optional.empty();
        }
        String text = normalize(segment);
        for (int i = 0; i <= DECODINGS; i++) {
            String[] pieces = SLASH.split(text, -1);
            if (first && NOTHING.matcher(pieces[0]).matches()) {
                return Optional.of(EMPTY_FIRST);
            }
            if (Arrays.stream(pieces).anyMatch(piece -> DOTS.matcher(piece).matches())) {
                return Optional.of(DOT_SEGMENT);
            }
            text = normalize(decode(text));
        }
        return Optional.empty();
    }

    private static String normalize(String text) {
        return CONTROLS.matcher(Normalizer.normalize(text, Normalizer.Form.NFKD))
                .replaceAll("");
    }

    /** Decodes all triplets once; what is not UTF-8 becomes U+FFFD. */
    private static String decode(String text) {
        return TRIPLETS.matcher(text).replaceAll(match -> Matcher.quoteReplacement(bytes(match.group())));
    }

    private static String bytes(String triplets) {
        byte[] octets = new byte[triplets.length() / 3];
        for (int i = 0; i < octets.length; i++) {
            octets[i] = (byte) Integer.parseInt(triplets, 3 * i + 1, 3 * i + 3, 16);
        }
        return new String(octets, StandardCharsets.UTF_8);
    }
}
