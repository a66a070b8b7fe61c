package dev.detour.runtime.internal;

import java.util.ArrayList;
import java.util.List;

/**
 * Reads patterns as generated code writes them: literals in canonical form, <code>{name}</code>, <code>{name:N}</code>
 * constrained by automaton N, <code>{*name}</code> for a tail, <code>&lt;N></code> for mixed segment N.
 *
 * @param automata the automata, by number; a table's builder adds to them as it goes
 * @param mixed the mixed segments, by number; likewise
 */
public record PatternParser(List<Automaton> automata, List<MixedSegment> mixed) {

    /**
     * Reads a pattern.
     *
     * @param text path, and query after a {@code ?}
     * @return the pattern
     * @throws IllegalArgumentException if {@code text} is malformed or refers to what there is not
     */
    public Pattern parse(String text) {
        int mark = text.indexOf('?');
        String path = mark < 0 ? text : text.substring(0, mark);
        if (!path.startsWith("/")) {
            throw malformed(text);
        }
        List<Segment> segments = new ArrayList<>();
        for (String segment : path.substring(1).split("/", -1)) {
            if (!segments.isEmpty() && segments.get(segments.size() - 1) instanceof Segment.Tail) {
                throw malformed(text);
            }
            segments.add(segment(segment));
        }
        List<QueryCondition> query = new ArrayList<>();
        if (mark >= 0) {
            for (String pair : text.substring(mark + 1).split("&", -1)) {
                query.add(condition(pair));
            }
        }
        return new Pattern(segments, query);
    }

    private Segment segment(String text) {
        if (text.startsWith("<")) {
            return number(mixed, text, 1);
        }
        if (!text.startsWith("{")) {
            return new Segment.Literal(text);
        }
        if (text.startsWith("{*")) {
            return new Segment.Tail(name(text, 2, text.length() - 1));
        }
        int colon = text.indexOf(':');
        return colon < 0
                ? new Segment.Variable(name(text, 1, text.length() - 1), null)
                : new Segment.Variable(name(text, 1, colon), number(automata, text, colon + 1));
    }

    private static QueryCondition condition(String pair) {
        int equals = pair.indexOf('=');
        String key = equals < 0 ? pair : pair.substring(0, equals);
        String value = equals < 0 ? "" : pair.substring(equals + 1);
        return value.startsWith("{")
                ? new QueryCondition(key, null, name(value, 1, value.length() - 1))
                : new QueryCondition(key, value, null);
    }

    private static String name(String text, int from, int to) {
        if (from >= to || !text.endsWith("}")) {
            throw malformed(text);
        }
        return text.substring(from, to);
    }

    /** The element whose number stands from {@code from} to before the last character. */
    private static <T> T number(List<T> elements, String text, int from) {
        try {
            return elements.get(Integer.parseInt(text.substring(from, text.length() - 1)));
        } catch (NumberFormatException | IndexOutOfBoundsException e) {
            throw malformed(text);
        }
    }

    private static IllegalArgumentException malformed(String text) {
        return new IllegalArgumentException("malformed pattern \"" + text + "\"");
    }
}
