package dev.detour.model.table;

import dev.detour.model.Route;
import dev.detour.model.Rule;
import dev.detour.model.host.HostPattern;
import dev.detour.model.language.CanonicalText;
import dev.detour.model.pattern.PathPattern;
import dev.detour.model.template.Template;
import dev.detour.model.template.TemplateText;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Parts the rows that are found by their path alone from all others. Such a row has a literal path, no conditions on the query
 * and a fixed target, and no other route of the site with a literal path of the same hosts could match what it matches. Of all
 * routes for its hosts that match a request, it is then the most specific one, whatever the others are.
 *
 * @param packed the routes that are found so
 * @param others all other rules
 */
record Packing(List<Route> packed, List<Rule> others) {

    static Packing of(Collection<Rule> declared, Collection<Rule> rows) {
        Map<String, Integer> rivals = new HashMap<>(2 * rows.size());
        declared.forEach(rule -> Route.of(rule).forEach(route -> count(route, rivals)));
        List<List<Route>> routes = rows.stream().map(Route::of).toList();
        routes.forEach(row -> row.forEach(route -> count(route, rivals)));
        List<Route> packed = new ArrayList<>(rows.size());
        List<Rule> others = new ArrayList<>(declared);
        for (List<Route> row : routes) {
            if (packable(row, rivals)) {
                packed.addAll(row);
            } else {
                others.add(row.get(0).rule());
            }
        }
        return new Packing(packed, others);
    }

    private static void count(Route route, Map<String, Integer> rivals) {
        if (route.pattern().literal()) {
            rivals.merge(key(route), 1, Integer::sum);
        }
    }

    private static boolean packable(List<Route> row, Map<String, Integer> rivals) {
        Optional<Template> target = row.get(0).rule().target().filter(Template::fixed);
        return target.isPresent()
                && row.stream()
                        .allMatch(route -> route.pattern().literal()
                                && route.pattern().query().isEmpty()
                                && rivals.getOrDefault(key(route), 0) == 1
                                && PackedRowsWriter.fit(path(route.pattern()), TemplateText.of(target.get())));
    }

    /** Equal for all routes that could match one request: whatever their case, final slash and port. */
    private static String key(Route route) {
        String path = CanonicalText.toLowerCase(path(route.pattern()));
        String plain = path.endsWith("/") ? path.substring(0, path.length() - 1) : path;
        return route.host().isEmpty() ? plain : name(route.host()) + plain;
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
        return pattern.literalPath().orElseThrow();
    }
}
