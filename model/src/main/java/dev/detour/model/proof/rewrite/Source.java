package dev.detour.model.proof.rewrite;

import dev.detour.model.Route;
import dev.detour.model.Rule;
import dev.detour.model.TrailingSlash;
import dev.detour.model.pattern.PathPattern;
import dev.detour.model.pattern.QueryCondition;
import dev.detour.model.pattern.Variable;
import dev.detour.model.proof.term.Languages;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A route in the form in which terms are matched with it.
 *
 * @param position its place in the order of precedence, from 0
 * @param declared the place of its rule among the rules of the site, from 0
 * @param route the route
 * @param shapes the forms of its paths: one, or where a final slash is optional two
 * @param target the target; empty where it is computed
 * @param certain whether it is known to the text of each value whether it converts
 */
public record Source(
        int position, int declared, Route route, List<Shape> shapes, Optional<TargetPattern> target, boolean certain) {

    /**
     * A form of paths.
     *
     * @param segments the segments
     * @param tail the variable that takes what follows; empty for none
     */
    public record Shape(List<SegmentPattern> segments, Optional<String> tail) {
        public Shape {
            segments = List.copyOf(segments);
        }
    }

    public Source {
        shapes = List.copyOf(shapes);
    }

    /**
     * Prepares a route.
     *
     * @param position its place in the order of precedence, from 0
     * @param declared the place of its rule among the rules of the site, from 0
     * @param route the route
     * @param languages makes the languages of its segments
     * @return the route in its other form
     */
    public static Source of(int position, int declared, Route route, Languages languages) {
        PathPattern pattern = route.pattern();
        List<SegmentPattern> segments = new ArrayList<>();
        pattern.segments()
                .forEach(segment -> segments.add(SegmentPattern.of(segment, pattern.caseSensitive(), languages)));
        List<Shape> shapes = new ArrayList<>();
        shapes.add(new Shape(segments, pattern.tail().map(Variable::name)));
        if (pattern.trailingSlash() == TrailingSlash.OPTIONAL) {
            segments.add(new SegmentPattern.Exact(""));
            shapes.add(new Shape(segments, Optional.empty()));
        }
        boolean certain = segments.stream().allMatch(SegmentPattern::certain)
                && pattern.query().stream()
                        .allMatch(condition -> !(condition instanceof QueryCondition.Bound bound)
                                || SegmentPattern.of(bound.variable(), languages)
                                        .certain());
        return new Source(
                position, declared, route, shapes, route.rule().target().map(TargetPattern::of), certain);
    }

    /**
     * The rule of the route.
     *
     * @return the rule
     */
    public Rule rule() {
        return route.rule();
    }

    /**
     * What the route asks of queries.
     *
     * @return all of it must hold; nothing where it is empty
     */
    public List<QueryCondition> query() {
        return route.pattern().query();
    }

    /**
     * Tells whether the pattern is one path, and nothing depends on the query.
     *
     * @return whether at most one path matches
     */
    public boolean fixed() {
        return shapes.size() == 1
                && query().isEmpty()
                && shapes.get(0).tail().isEmpty()
                && shapes.get(0).segments().stream().allMatch(SegmentPattern.Exact.class::isInstance);
    }

    @Override
    public boolean equals(Object other) {
        return this == other;
    }

    @Override
    public int hashCode() {
        return position;
    }

    @Override
    public String toString() {
        return rule().id();
    }
}
