package dev.detour.model.interpret;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What may leave the server: values that change no other part of the URL, and paths that stay paths of the same host, under
 * whatever decoding and normalising servers and clients on the way may do to them.
 */
final class Safety {

    private static final int DECODINGS = 3;
    private static final Pattern TRIPLETS = Pattern.compile("(?:%[0-9a-fA-F]{2})+");
    private static final Pattern CONTROLS = Pattern.compile("\\p{Cc}");
    private static final String SLASHES = "\\\u2044\u2215\u29f5\u29f8";

    private Safety() {}

    /** Whether a value may be passed on. */
    static boolean inert(List<String> units) {
        if (!units.stream().allMatch(Units::legal)) {
            return false;
        }
        return Units.decode(units)
                .filter(text -> !CONTROLS.matcher(text).find())
                .filter(text -> withoutDotSegments(String.join("", units)))
                .isPresent();
    }

    private static boolean withoutDotSegments(String text) {
        String reading = text;
        for (int i = 0; i <= DECODINGS; i++) {
            reading = i == 0 ? fold(text) : fold(decode(reading));
            if (segments(reading).anyMatch(segment -> segment.equals(".") || segment.equals(".."))) {
                return false;
            }
        }
        return true;
    }

    /** Whether a path is a slash and a first segment that is not empty, or a slash alone, in every reading. */
    static boolean robust(String path) {
        String reading = path;
        for (int i = 0; i <= DECODINGS; i++) {
            reading = i == 0 ? fold(path) : fold(decode(reading));
            List<String> segments = segments(reading.substring(1)).toList();
            boolean emptyFirst = segments.get(0).isEmpty() && segments.size() > 1;
            if (emptyFirst || segments.stream().anyMatch(segment -> segment.equals(".") || segment.equals(".."))) {
                return false;
            }
        }
        return true;
    }

    /** The segments without their parameters. */
    private static Stream<String> segments(String path) {
        return Arrays.stream(path.split("/", -1)).map(segment -> segment.split(";", 2)[0]);
    }

    /** Taken apart, not composed: a letter with an accent could hide a hexadecimal digit. */
    private static String fold(String text) {
        String visible = CONTROLS.matcher(Normalizer.normalize(text, Normalizer.Form.NFKD))
                .replaceAll("");
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < visible.length(); i++) {
            char c = visible.charAt(i);
            out.append(SLASHES.indexOf(c) >= 0 ? '/' : c);
        }
        return out.toString();
    }

    private static String decode(String text) {
        return TRIPLETS.matcher(text).replaceAll(run -> Matcher.quoteReplacement(octets(run.group())));
    }

    private static String octets(String triplets) {
        byte[] octets = new byte[triplets.length() / 3];
        for (int i = 0; i < octets.length; i++) {
            octets[i] = (byte) Integer.parseInt(triplets.substring(3 * i + 1, 3 * i + 3), 16);
        }
        return new String(octets, StandardCharsets.UTF_8);
    }
}
