package dev.detour.runtime.internal;

import dev.detour.runtime.Nullable;
import java.util.ArrayList;
import java.util.List;

/** A source pattern: what it says of the path, segment by segment, and what it asks of the query. */
public final class Pattern {

    private final List<Segment> segments;
    private final List<QueryCondition> query;
    private final List<String> variables;
    private final int pathVariables;

    /**
     * A pattern.
     *
     * @param segments the segments of the path; one or more
     * @param query the conditions on the query
     */
    public Pattern(List<Segment> segments, List<QueryCondition> query) {
        this.segments = List.copyOf(segments);
        this.query = List.copyOf(query);
        List<String> names = new ArrayList<>();
        for (Segment segment : segments) {
            names.addAll(segment.variables());
        }
        pathVariables = names.size();
        for (QueryCondition condition : query) {
            if (condition.variable() != null) {
                names.add(condition.variable());
            }
        }
        variables = List.copyOf(names);
    }

    /**
     * The segments of the path.
     *
     * @return the segments, in order
     */
    public List<Segment> segments() {
        return segments;
    }

    /**
     * The conditions on the query.
     *
     * @return the conditions, in order
     */
    public List<QueryCondition> query() {
        return query;
    }

    /**
     * The names of all variables, those of the path before those of the query.
     *
     * @return the names, in the order of {@link #bind}
     */
    public List<String> variables() {
        return variables;
    }

    /**
     * Whether a variable stands in the query.
     *
     * @param variable its position
     * @return whether it does
     */
    public boolean isInQuery(int variable) {
        return variable >= pathVariables;
    }

    /**
     * Whether a variable is the tail of the path.
     *
     * @param variable its position
     * @return whether it is
     */
    public boolean isTail(int variable) {
        return variable == pathVariables - 1 && last() instanceof Segment.Tail;
    }

    /**
     * Whether the path ends with a slash.
     *
     * @return whether the last segment is an empty literal
     */
    public boolean endsWithSlash() {
        return last() instanceof Segment.Literal literal && literal.text().isEmpty();
    }

    /**
     * The path, where it is literal as a whole.
     *
     * @return the path in canonical form; {@code null} where it holds a variable
     */
    public @Nullable String literalPath() {
        StringBuilder path = new StringBuilder();
        for (Segment segment : segments) {
            if (!(segment instanceof Segment.Literal literal)) {
                return null;
            }
            path.append('/').append(literal.text());
        }
        return path.toString();
    }

    private Segment last() {
        return segments.get(segments.size() - 1);
    }

    /**
     * Finds what the variables bind in a request that matches.
     *
     * @param path its path
     * @param rawQuery its query; not {@code null} where the pattern asks anything of it
     * @return begin and end of each variable, in the path or in the query
     */
    public int[] bind(String path, @Nullable String rawQuery) {
        int[] regions = new int[2 * variables.size()];
        int next = 0;
        int slash = 0;
        for (Segment segment : segments) {
            int end = segmentEnd(path, slash + 1);
            next = segment.bind(path, slash + 1, end, regions, next);
            slash = end;
        }
        for (QueryCondition condition : query) {
            if (condition.variable() != null && rawQuery != null) {
                int pair = QueryPairs.only(rawQuery, condition.key());
                int end = QueryPairs.end(rawQuery, pair);
                regions[next++] = QueryPairs.value(rawQuery, pair, end);
                regions[next++] = end;
            }
        }
        return regions;
    }

    /**
     * Where a segment ends.
     *
     * @param path the path
     * @param from where the segment begins
     * @return the position of the next slash, or the end
     */
    public static int segmentEnd(String path, int from) {
        int slash = path.indexOf('/', from);
        return slash < 0 ? path.length() : slash;
    }
}
