package dev.detour.model.order;

import dev.detour.model.Route;
import dev.detour.model.Rule;
import dev.detour.model.host.HostPattern;
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
import java.util.function.Predicate;
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
     */
    public static boolean moreSpecific(Route left, Route right) {
        int compared = Specificity.of(left).compareTo(Specificity.of(right));
        return compared < 0 || (compared == 0 && Inclusion.strictSubset(left, right));
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
                .flatMap(group -> bySubset(group).stream())
                .toList();
    }

    private record Ranked(Route route, Specificity specificity) {

        /** Routes of different groups either differ in specificity or never match the same path. */
        Object group() {
            return List.of(specificity, literals(route.pattern()));
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

    /** A route comes after all whose requests are a part of its own, since it has more such routes than each of them. */
    private static List<Route> bySubset(List<Route> group) {
        if (group.size() == 1) {
            return group;
        }
        Map<Route, Long> subsets = new HashMap<>();
        for (Route route : group) {
            Predicate<Route> part = other -> Inclusion.strictSubset(other, route);
            subsets.put(route, group.stream().filter(part).count());
        }
        return group.stream().sorted(Comparator.comparing(subsets::get)).toList();
    }
}
