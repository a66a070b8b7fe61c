package dev.detour.model.table;

import dev.detour.model.Route;
import dev.detour.model.Rule;
import dev.detour.model.host.HostPattern;
import dev.detour.model.language.CanonicalText;
import dev.detour.model.pattern.PathPattern;
import dev.detour.model.pattern.Segment;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Parts the rows that are found by their path alone from all others. Such a row has a literal path, no conditions on the query
 * and a fixed target, and no other route of the site with a literal path of the same hosts could match what it matches. Of all
 * routes for its hosts that match a request, it is then the most specific one, whatever the others are.
 *
 * @param packed the rows that are found so
 * @param others all other rules
 */
record Packing(List<Rule> packed, List<Rule> others) {

    static Packing of(Collection<Rule> declared, Collection<Rule> rows) {
        Map<String, Integer> rivals = new HashMap<>();
        declared.forEach(rule -> count(rule, rivals));
        rows.forEach(rule -> count(rule, rivals));
        List<Rule> packed = new ArrayList<>();
        List<Rule> others = new ArrayList<>(declared);
        for (Rule row : rows) {
            (packable(row, rivals) ? packed : others).add(row);
        }
        return new Packing(packed, others);
    }

    private static void count(Rule rule, Map<String, Integer> rivals) {
        for (Route route : Route.of(rule)) {
            if (literal(route.pattern())) {
                rivals.merge(key(route), 1, Integer::sum);
            }
        }
    }

    private static boolean packable(Rule rule, Map<String, Integer> rivals) {
        boolean fixed =
                rule.target().filter(target -> target.references().isEmpty()).isPresent();
        return fixed
                && Route.of(rule).stream()
                        .allMatch(route -> literal(route.pattern())
                                && route.pattern().query().isEmpty()
                                && rivals.getOrDefault(key(route), 0) == 1);
    }

    static boolean literal(PathPattern pattern) {
        return pattern.tail().isEmpty() && pattern.segments().stream().allMatch(Segment.Literal.class::isInstance);
    }

    /** Equal for all routes that could match one request: whatever their case, final slash and port. */
    private static String key(Route route) {
        String path = CanonicalText.toLowerCase(path(route.pattern()));
        String host = route.host().map(Packing::name).orElse("");
        return host + (path.endsWith("/") ? path.substring(0, path.length() - 1) : path);
    }

    /** The hosts that a pattern stands for, its port aside. */
    static String name(HostPattern host) {
        return (host.wildcard() ? "*." : "") + host.name();
    }

    static String name(Optional<HostPattern> host) {
        return host.map(Packing::name).orElse("");
    }

    /** The path of a literal pattern in canonical form. */
    static String path(PathPattern pattern) {
        return pattern.segments().stream()
                .map(segment -> "/" + ((Segment.Literal) segment).text())
                .collect(Collectors.joining());
    }
}
