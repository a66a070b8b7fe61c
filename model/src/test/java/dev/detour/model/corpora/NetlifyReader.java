package dev.detour.model.corpora;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Reads Netlify's {@code _redirects}: source, conditions on the query, target, status, then conditions on the client; a
 * {@code #} before any of them starts a comment. A {@code !} after the status has the redirect answer also where a file exists,
 * which is what Detour's rules always do.
 */
final class NetlifyReader implements TableReader {

    private static final Set<Integer> REDIRECTS = Set.of(301, 302, 303, 307, 308);
    private static final Pattern STATUS = Pattern.compile("([0-9]{3})!?");
    private static final Pattern PLACEHOLDER = Pattern.compile("(?<![A-Za-z0-9]):([A-Za-z]\\w*)");

    @Override
    public Table read(List<Line> lines) {
        return Table.of(lines, NetlifyReader::row);
    }

    private static Row row(Line line) throws LeftOutException {
        List<String> words = Arrays.stream(line.text().strip().split("\\s+"))
                .takeWhile(word -> !word.startsWith("#"))
                .toList();
        int to = IntStream.range(1, words.size())
                .filter(i -> words.get(i).matches("(?i)(/|https?://).*"))
                .findFirst()
                .orElseThrow(() -> new LeftOutException("no target"));
        int status = status(words.subList(to + 1, words.size()));
        String from = words.get(0);
        String pattern = pattern(from) + query(words.subList(1, to));
        return new Row(line, pattern, target(words.get(to), from.endsWith("/*")), status);
    }

    private static int status(List<String> words) throws LeftOutException {
        if (words.isEmpty()) {
            return 301;
        }
        Matcher status = STATUS.matcher(words.get(0));
        if (!status.matches()) {
            throw new LeftOutException("no status after the target");
        }
        if (!REDIRECTS.contains(Integer.valueOf(status.group(1)))) {
            throw new LeftOutException("status " + status.group(1) + " is no redirect");
        }
        if (words.size() > 1) {
            throw new LeftOutException("conditions on country, language, role or cookie");
        }
        return Integer.parseInt(status.group(1));
    }

    private static String pattern(String from) throws LeftOutException {
        if (!from.startsWith("/")) {
            throw new LeftOutException("the source does not start with '/'");
        }
        if (from.contains("#")) {
            throw new LeftOutException("a fragment in the source, which no request has");
        }
        if (from.contains("?")) {
            throw new LeftOutException("a query within the path of the source, which no path has");
        }
        if (from.indexOf('*') >= 0 && from.indexOf('*') < from.length() - 1) {
            throw new LeftOutException("a '*' in the middle of the source");
        }
        StringBuilder pattern = new StringBuilder();
        for (String segment : from.substring(1).split("/", -1)) {
            pattern.append('/').append(segment.equals("*") ? "{*splat}" : segment(segment));
        }
        return pattern.toString();
    }

    private static String segment(String text) throws LeftOutException {
        if (text.contains("*")) {
            throw new LeftOutException("a '*' at the end of a longer segment");
        }
        Matcher placeholder = PLACEHOLDER.matcher(text);
        return placeholder.matches() ? "{" + placeholder.group(1) + "}" : UriText.literal(text);
    }

    private static String query(List<String> conditions) {
        String query = conditions.stream().map(NetlifyReader::condition).collect(Collectors.joining("&"));
        return query.isEmpty() ? "" : "?" + query;
    }

    private static String condition(String text) {
        int equals = text.indexOf('=');
        if (equals < 0) {
            return literalOfQuery(text);
        }
        String value = text.substring(equals + 1);
        Matcher placeholder = PLACEHOLDER.matcher(value);
        return literalOfQuery(text.substring(0, equals)) + "="
                + (placeholder.matches() ? "{" + placeholder.group(1) + "}" : literalOfQuery(value));
    }

    private static String literalOfQuery(String text) {
        return UriText.literal(text).replace("&", "%26").replace("#", "%23");
    }

    /** A splat is a tail only where the source has a {@code *}; some tables write {@code :splat} there by mistake. */
    private static String target(String to, boolean tail) {
        StringBuilder target = new StringBuilder();
        int at = 0;
        for (MatchResult found : PLACEHOLDER.matcher(to).results().toList()) {
            String star = tail && found.group(1).equals("splat") ? "*" : "";
            target.append(UriText.literal(to.substring(at, found.start()))).append("{" + star + found.group(1) + "}");
            at = found.end();
        }
        return target.append(UriText.literal(to.substring(at))).toString();
    }
}
