package dev.detour.model.pattern;

import dev.detour.model.TrailingSlash;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A source pattern: the language of paths and queries that a redirect answers for.
 *
 * @param text the pattern as it is declared, the base path before it
 * @param segments the segments; {@code /a/} has two, the last an empty literal, and {@code /} one. Only a tail alone has none
 * @param tail the variable that takes the rest of the path; empty for none
 * @param query the conditions on the query, in the order of the declaration
 * @param trailingSlash whether a final slash makes a difference; {@link TrailingSlash#EXACT} where the policy has no effect.
 *     With {@link TrailingSlash#OPTIONAL} the last segment is not the empty literal
 * @param caseSensitive whether ASCII letters of literals match in their own case only
 * @param finalSlash whether the path is declared with a final slash, which links are built with also where it is optional
 */
public record PathPattern(
        String text,
        List<Segment> segments,
        Optional<Variable> tail,
        List<QueryCondition> query,
        TrailingSlash trailingSlash,
        boolean caseSensitive,
        boolean finalSlash) {

    public PathPattern {
        segments = List.copyOf(segments);
        query = List.copyOf(query);
    }

    /**
     * The path, where it is a single one.
     *
     * @return the path in canonical form, without the final slash where that is optional; empty where it has variables
     */
    public Optional<String> literalPath() {
        if (!literal()) {
            return Optional.empty();
        }
        // Most are written as they are matched.
        if (isAsWritten()) {
            return Optional.of(text);
        }
        StringBuilder path = new StringBuilder(text.length() + 1);
        for (Segment segment : segments) {
            path.append('/').append(((Segment.Literal) segment).text());
        }
        return Optional.of(path.toString());
    }

    private boolean isAsWritten() {
        int position = 0;
        for (Segment segment : segments) {
            String literal = ((Segment.Literal) segment).text();
            if (!text.startsWith("/", position) || !text.startsWith(literal, position + 1)) {
                return false;
            }
            position += 1 + literal.length();
        }
        return position == text.length();
    }

    /**
     * Tells whether the path is a single one, optional slash and case aside.
     *
     * @return whether it has no variables
     */
    public boolean literal() {
        for (Segment segment : segments) {
            if (!(segment instanceof Segment.Literal)) {
                return false;
            }
        }
        return tail.isEmpty();
    }

    /**
     * The variables, in the order in which they stand in the pattern.
     *
     * @return the variables of path, tail and query
     */
    public List<Variable> variables() {
        Stream<Variable> path = segments.stream().flatMap(PathPattern::variablesOf);
        Stream<Variable> rest = query.stream()
                .filter(QueryCondition.Bound.class::isInstance)
                .map(condition -> ((QueryCondition.Bound) condition).variable());
        return Stream.concat(Stream.concat(path, tail.stream()), rest).toList();
    }

    private static Stream<Variable> variablesOf(Segment segment) {
        if (segment instanceof Segment.Single single) {
            return Stream.of(single.variable());
        }
        if (segment instanceof Segment.Mixed mixed) {
            return mixed.parts().stream()
                    .filter(Segment.Single.class::isInstance)
                    .map(part -> ((Segment.Single) part).variable());
        }
        return Stream.empty();
    }
}
