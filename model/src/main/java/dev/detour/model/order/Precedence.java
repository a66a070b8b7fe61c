package dev.detour.model.order;

import dev.detour.model.Route;
import dev.detour.model.Rule;
import dev.detour.model.host.HostPattern;
import dev.detour.model.language.StateLimitException;
import dev.detour.model.pattern.PathPattern;
import dev.detour.model.pattern.Segment;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Puts routes in an order in which the first that matches a request is the most specific. The order of declaration has no
 * influence on it.
 */
public final class Precedence {

    /** For routes of which none is more specific: any order will do, as long as it is always the same. */
    private static final Comparator<Route> BY_TEXT = Comparator.<Route, String>comparing(
                    route -> route.host().map(Object::toString).orElse(""))
            .thenComparing(route -> route.pattern().text())
            .thenComparing(route -> route.rule().id());

    private Precedence() {}

    /**
     * Tells whether one route is more specific than another, so that it answers the requests that both match.
     *
     * @param left a route
     * @param right another route
     * @return whether {@code left} goes before {@code right}
     * @throws StateLimitException where that takes too many steps to tell
     */
    public static boolean moreSpecific(Route left, Route right) {
        return new RouteComparison().moreSpecific(left, right);
    }

    /**
     * Tells how specific a route is by its host alone, which comes before all else.
     *
     * @param host its host; empty for any
     * @return a number that is lower for more specific hosts
     */
    public static int hostRank(Optional<HostPattern> host) {
        return Specificity.rank(host);
    }

    /**
     * Orders the routes of some rules.
     *
     * @param rules the rules of a site
     * @return all their routes, more specific ones first
     */
    public static List<Route> order(Collection<Rule> rules) {
        Map<Object, List<Route>> comparable = rules.stream()
                .flatMap(rule -> Route.of(rule).stream())
                .map(route -> new Ranked(route, Specificity.of(route)))
                .sorted(Comparator.comparing(Ranked::specificity).thenComparing(Ranked::route, BY_TEXT))
                .collect(Collectors.groupingBy(
                        Ranked::group, LinkedHashMap::new, Collectors.mapping(Ranked::route, Collectors.toList())));
        return comparable.values().stream()
                .flatMap(group -> Overlaps.split(group).stream())
                .flatMap(group -> bySubset(group).stream())
                .toList();
    }

    private record Ranked(Route route, Specificity specificity) {

        /** Routes of different groups either differ in specificity or never match the same request. */
        Object group() {
            return List.of(specificity, literals(route.pattern()), route.host().map(HostPattern::name));
        }
    }

    /**
     * The literal segments: routes of the same kinds that differ in one never match the same path. Without this, a table of
     * literals would be compared pair by pair.
     */
    private static List<String> literals(PathPattern pattern) {
        return pattern.segments().stream()
                .filter(Segment.Literal.class::isInstance)
                .map(segment -> ((Segment.Literal) segment).text().toLowerCase(Locale.ROOT))
                .toList();
    }

    /** A route comes after all whose requests are a part of its own, since it has more such shapes than each of them. */
    private static List<Route> bySubset(List<Route> group) {
        if (group.size() == 1) {
            return group;
        }
        Map<RouteShape, List<Route>> shapes =
                group.stream().collect(Collectors.groupingBy(RouteShape::of, LinkedHashMap::new, Collectors.toList()));
        List<Route> examples =
                shapes.values().stream().map(routes -> routes.get(0)).toList();
        Inclusion inclusion = new Inclusion();
        Map<RouteShape, Long> subsets = new HashMap<>();
        shapes.forEach((shape, routes) -> subsets.put(
                shape,
                examples.stream()
                        .filter(other -> knownSubset(inclusion, other, routes.get(0)))
                        .count()));
        return shapes.entrySet().stream()
                .sorted(Comparator.comparing(entry -> subsets.get(entry.getKey())))
                .flatMap(entry -> entry.getValue().stream())
                .toList();
    }

    /** What cannot be told has no order here; the proofs say so. */
    private static boolean knownSubset(Inclusion inclusion, Route left, Route right) {
        try {
            return !inclusion.exhausted() && inclusion.strictSubset(left, right);
        } catch (StateLimitException e) {
            return false;
        }
    }
}
