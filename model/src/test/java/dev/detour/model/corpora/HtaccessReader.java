package dev.detour.model.corpora;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads {@code RedirectMatch} from Apache's {@code .htaccess}, where the regular expression is a path with groups for single
 * segments or parts of them. A dot that is not escaped, which would match any character, is taken for the dot that was meant.
 */
final class HtaccessReader implements TableReader {

    private static final Pattern DIRECTIVE =
            Pattern.compile("\\s*(?i:RedirectMatch)\\s+(?:([0-9]{3})\\s+)?(\\S+)\\s+(/\\S*|https?://\\S+)\\s*");
    private static final Pattern ATOM = Pattern.compile("\\(\\[\\^/]\\+\\)|\\\\?\\.|[A-Za-z0-9/_-]");
    private static final Pattern REFERENCE = Pattern.compile("\\$([1-9])");

    @Override
    public Table read(List<Line> lines) {
        return Table.of(lines, HtaccessReader::row);
    }

    private static Row row(Line line) throws LeftOutException {
        Matcher directive = DIRECTIVE.matcher(line.text());
        if (!directive.matches()) {
            throw new LeftOutException("a directive other than RedirectMatch");
        }
        int status = directive.group(1) == null ? 302 : Integer.parseInt(directive.group(1));
        return new Row(line, pattern(directive.group(2)), target(directive.group(3)), status);
    }

    private static String pattern(String regex) throws LeftOutException {
        if (!regex.startsWith("^/")) {
            throw new LeftOutException("no '^/', so that any part of a path matches");
        }
        if (!regex.endsWith("$")) {
            throw new LeftOutException("no '$', so that any path matches which starts like this");
        }
        StringBuilder pattern = new StringBuilder();
        Matcher atom = ATOM.matcher(regex).region(1, regex.length() - 1);
        int groups = 0;
        while (atom.lookingAt()) {
            pattern.append(
                    atom.group().startsWith("(")
                            ? "{g" + ++groups + "}"
                            : atom.group().replace("\\", ""));
            atom.region(atom.end(), regex.length() - 1);
        }
        if (atom.regionStart() < regex.length() - 1) {
            throw new LeftOutException("a regular expression that is no path with groups");
        }
        return pattern.toString();
    }

    private static String target(String to) {
        StringBuilder target = new StringBuilder();
        Matcher reference = REFERENCE.matcher(to);
        int at = 0;
        while (reference.find()) {
            target.append(UriText.literal(to.substring(at, reference.start()))).append("{g" + reference.group(1) + "}");
            at = reference.end();
        }
        return target.append(UriText.literal(to.substring(at))).toString();
    }
}
