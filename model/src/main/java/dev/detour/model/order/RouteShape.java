package dev.detour.model.order;

import dev.detour.model.MethodSet;
import dev.detour.model.Route;
import dev.detour.model.Scheme;
import dev.detour.model.TrailingSlash;
import dev.detour.model.host.HostPattern;
import dev.detour.model.pattern.QueryCondition;
import dev.detour.model.pattern.Segment;
import dev.detour.model.pattern.SegmentBounds;
import dev.detour.model.pattern.Variable;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What decides which requests a route matches; routes of equal shape match the same.
 *
 * @param methods the methods
 * @param scheme the scheme; empty for either
 * @param host the host; empty for any
 * @param segments the segments without the names of their variables
 * @param tail whether there is a tail
 * @param query the conditions without the names of their variables
 * @param trailingSlash whether a final slash makes a difference
 * @param caseSensitive whether literals of the path match in their own case only
 */
public record RouteShape(
        MethodSet methods,
        Optional<Scheme> scheme,
        Optional<HostPattern> host,
        List<Segment> segments,
        boolean tail,
        Set<QueryCondition> query,
        TrailingSlash trailingSlash,
        boolean caseSensitive) {

    public RouteShape {
        segments = List.copyOf(segments);
        query = Set.copyOf(query);
    }

    /**
     * The shape of a route.
     *
     * @param route the route
     * @return its shape
     */
    public static RouteShape of(Route route) {
        return new RouteShape(
                route.rule().methods(),
                route.rule().scheme(),
                route.host(),
                route.pattern().segments().stream()
                        .map(SegmentBounds::withoutNames)
                        .toList(),
                route.pattern().tail().isPresent(),
                route.pattern().query().stream().map(RouteShape::withoutName).collect(Collectors.toSet()),
                route.pattern().trailingSlash(),
                route.pattern().caseSensitive());
    }

    private static QueryCondition withoutName(QueryCondition condition) {
        return condition instanceof QueryCondition.Bound bound
                ? new QueryCondition.Bound(
                        bound.key(),
                        new Variable("", Optional.empty(), bound.variable().type()))
                : condition;
    }
}
