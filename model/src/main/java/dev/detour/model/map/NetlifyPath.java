package dev.detour.model.map;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Translates a row of a {@code _redirects} file: {@code :name} is a segment or the value of a key, a final {@code *} is a
 * tail, which targets name {@code :splat}.
 */
final class NetlifyPath {

    private static final String SPLAT = "splat";
    private static final Pattern NAME = Pattern.compile(":([A-Za-z_][A-Za-z0-9_]*)");
    private static final Pattern STAR = Pattern.compile("/\\*(?=/?$)");

    private final CellValues values;
    private final Set<String> bound = new LinkedHashSet<>();
    private final Set<String> named = new LinkedHashSet<>();
    private boolean tail;

    NetlifyPath(CellValues values) {
        this.values = values;
    }

    /** The source and the conditions on the query as a pattern. */
    Cell pattern(Cell from, List<Cell> conditions) {
        String path = from.text();
        int mark = path.indexOf('?');
        if (mark >= 0) {
            values.fail(
                    new Cell(path, from.line(), from.column() + mark),
                    "a source holds no query.\nWrite each key and value behind it, after a space: " + "/find q=:term.");
        }
        List<String> segments = new ArrayList<>();
        String literal = STAR.matcher(path).replaceFirst("/{*" + SPLAT + "}").replaceFirst("\\}/$", "}");
        tail = !literal.equals(path);
        for (String segment : literal.split("/", -1)) {
            boolean isTail = tail && segments.size() == literal.split("/", -1).length - 1;
            segments.add(isTail ? segment : segment(segment, from));
        }
        if (tail) {
            bound.add(SPLAT);
        }
        List<String> pairs = conditions.stream().map(this::condition).toList();
        String query = pairs.isEmpty() ? "" : "?" + String.join("&", pairs);
        return from.withText(String.join("/", segments) + query);
    }

    private String segment(String segment, Cell from) {
        Matcher name = NAME.matcher(segment);
        if (name.matches()) {
            bound.add(name.group(1));
            return "{" + name.group(1) + "}";
        }
        if (segment.startsWith(":") || segment.indexOf('*') >= 0) {
            values.fail(
                    from,
                    "the segment " + from.withText(segment).quoted()
                            + " is neither literal nor a variable.\nWrite :name of letters, digits and '_', or a '*' as the last"
                            + " segment; percent-encode a ':' or '*' that is meant: %3A, %2A.");
        }
        return LiteralText.of(segment);
    }

    private String condition(Cell condition) {
        int equals = condition.text().indexOf('=');
        if (equals < 1) {
            values.fail(
                    condition,
                    "the condition " + condition.quoted() + " is no key and value.\nWrite key=value or key=:name.");
            return "";
        }
        String key = condition.text().substring(0, equals);
        String value = condition.text().substring(equals + 1);
        Matcher name = NAME.matcher(value);
        if (name.matches()) {
            bound.add(name.group(1));
        }
        return query(key) + "=" + (name.matches() ? "{" + name.group(1) + "}" : query(value));
    }

    private static String query(String text) {
        return LiteralText.of(text).replace("&", "%26").replace("#", "%23");
    }

    /** The target as a template: what is bound is replaced wherever it stands, anything else at the start of a segment is unknown. */
    Cell template(Cell to) {
        if (to.text().indexOf('*') >= 0) {
            values.fail(
                    new Cell(to.text(), to.line(), to.column() + to.text().indexOf('*')),
                    "a target has no '*'.\nWrite :" + SPLAT
                            + " for what the source's '*' stands for, or %2A if it is meant.");
        }
        String text = LiteralText.of(to.text());
        Matcher name = NAME.matcher(text);
        StringBuilder template = new StringBuilder();
        while (name.find()) {
            boolean whole = name.start() > 0 && "/=#".indexOf(text.charAt(name.start() - 1)) >= 0;
            boolean variable = bound.contains(name.group(1)) || whole;
            String star = name.group(1).equals(SPLAT) && tail ? "*" : "";
            named.add(name.group(1));
            name.appendReplacement(
                    template, Matcher.quoteReplacement(variable ? "{" + star + name.group(1) + "}" : name.group()));
        }
        return to.withText(name.appendTail(template).toString());
    }

    /** What is bound, since the format has no other way to leave a segment open, but not named by the target. */
    List<String> unnamed() {
        return bound.stream().filter(name -> !named.contains(name)).toList();
    }
}
