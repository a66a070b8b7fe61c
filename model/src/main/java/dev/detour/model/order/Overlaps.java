package dev.detour.model.order;

import dev.detour.model.Route;
import dev.detour.model.pattern.Affixes;
import dev.detour.model.pattern.Segment;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;

/**
 * Parts routes of the same kinds of segments that never match the same path, as the literals at the ends of their mixed segments
 * tell, so that a table of {@code /a-{x}}, {@code /b-{x}} and so on is not compared pair by pair.
 */
public final class Overlaps {

    private Overlaps() {}

    /**
     * Splits routes.
     *
     * @param routes routes with the same kinds of segments
     * @return the routes in groups, in their order; routes of different groups have no path in common
     */
    public static List<List<Route>> split(List<Route> routes) {
        List<List<Route>> groups = List.of(routes);
        List<Segment> kinds = routes.get(0).pattern().segments();
        for (int i = 0; i < kinds.size(); i++) {
            if (kinds.get(i) instanceof Segment.Mixed) {
                int index = i;
                groups = splitAll(groups, route -> lower(affixes(route, index).prefix()));
                groups = splitAll(
                        groups,
                        route -> new StringBuilder(lower(affixes(route, index).suffix()))
                                .reverse()
                                .toString());
            }
        }
        return groups;
    }

    private static Affixes affixes(Route route, int index) {
        return Affixes.of(route.pattern().segments().get(index), route.pattern().caseSensitive());
    }

    private static String lower(String canonical) {
        return Affixes.fold(canonical);
    }

    private static List<List<Route>> splitAll(List<List<Route>> groups, Function<Route, String> prefix) {
        return groups.stream()
                .flatMap(group -> group.size() == 1 ? List.of(group).stream() : split(group, prefix).stream())
                .toList();
    }

    private record Prefixed(String prefix, int number, Route route) {}

    /** In the order of their prefixes all that begin with one of them follow it. */
    private static List<List<Route>> split(List<Route> routes, Function<Route, String> prefix) {
        List<Prefixed> sorted = new ArrayList<>();
        for (Route route : routes) {
            sorted.add(new Prefixed(prefix.apply(route), sorted.size(), route));
        }
        sorted.sort(Comparator.comparing(Prefixed::prefix));
        List<List<Prefixed>> groups = new ArrayList<>();
        String root = "";
        for (Prefixed each : sorted) {
            if (groups.isEmpty() || !each.prefix.startsWith(root)) {
                root = each.prefix;
                groups.add(new ArrayList<>());
            }
            groups.get(groups.size() - 1).add(each);
        }
        return groups.stream()
                .map(group -> group.stream()
                        .sorted(Comparator.comparingInt(Prefixed::number))
                        .map(Prefixed::route)
                        .toList())
                .toList();
    }
}
