package dev.detour.runtime.target;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.List;
import java.util.Random;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What software between a server and a page may do to the path of a {@code Location}, in any order and number. */
final class Journey {

    private static final Pattern TRIPLETS = Pattern.compile("(?:%[0-9a-fA-F]{2})+");
    private static final Pattern PARAMETERS = Pattern.compile(";[^/]*");
    private static final Pattern CONTROLS = Pattern.compile("\\p{Cc}");
    private static final Pattern SLASHES = Pattern.compile("//+");
    private static final List<UnaryOperator<String>> TRANSFORMATIONS = List.of(
            Journey::removeDotSegments,
            path -> PARAMETERS.matcher(path).replaceAll(""),
            path -> CONTROLS.matcher(path).replaceAll(""),
            path -> SLASHES.matcher(path).replaceAll("/"),
            path -> path.replace('\\', '/'),
            path -> Normalizer.normalize(path, Normalizer.Form.NFKC));

    private Journey() {}

    /** Lets a path travel at random, and looks at each step whether a browser would still stay at the same host. */
    static void check(String path, Random random) {
        for (int attempt = 0; attempt < 6; attempt++) {
            StringBuilder steps = new StringBuilder();
            String text = path;
            int decodings = 0;
            for (int i = random.nextInt(10); i >= 0; i--) {
                int step = random.nextInt(TRANSFORMATIONS.size() + 3);
                if (step < TRANSFORMATIONS.size()) {
                    text = TRANSFORMATIONS.get(step).apply(text);
                } else if (decodings++ < 3) {
                    text = decode(text);
                }
                steps.append(step);
                boolean robust = text.startsWith("/") && !text.startsWith("//") && !text.startsWith("/\\");
                if (!robust) {
                    throw new AssertionError(path + " after " + steps);
                }
            }
        }
    }

    private static String decode(String text) {
        return TRIPLETS.matcher(text).replaceAll(run -> {
            byte[] octets = new byte[run.group().length() / 3];
            for (int i = 0; i < octets.length; i++) {
                octets[i] = (byte) Integer.parseInt(run.group().substring(3 * i + 1, 3 * i + 3), 16);
            }
            return Matcher.quoteReplacement(new String(octets, StandardCharsets.UTF_8));
        });
    }

    /** RFC 3986, 5.2.4, on whole segments. */
    private static String removeDotSegments(String path) {
        StringBuilder out = new StringBuilder();
        String[] segments = path.split("/", -1);
        for (int i = 1; i < segments.length; i++) {
            boolean last = i == segments.length - 1;
            if (segments[i].equals("..")) {
                out.setLength(Math.max(0, out.lastIndexOf("/")));
                out.append(last ? "/" : "");
            } else if (segments[i].equals(".")) {
                out.append(last ? "/" : "");
            } else {
                out.append('/').append(segments[i]);
            }
        }
        return out.toString();
    }
}
