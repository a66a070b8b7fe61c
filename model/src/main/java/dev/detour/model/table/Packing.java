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

    /** A row, and the keys of its routes, which are many and not computed twice; without any, it is not literal. */
    private record Candidate(List<Route> routes, List<String> keys) {

        static Candidate of(Rule row) {
            List<Route> routes = Route.of(row);
            return new Candidate(routes, row.patterns().get(0).literal() ? keys(routes) : List.of());
        }

        private static List<String> keys(List<Route> routes) {
            return routes.stream().map(Packing::key).toList();
        }
    }

    static Packing of(Collection<Rule> declared, Collection<Rule> rows) {
        Map<String, Integer> rivals = new HashMap<>(2 * rows.size());
        declared.stream()
                .flatMap(rule -> Route.of(rule).stream())
                .filter(route -> route.pattern().literal())
                .forEach(route -> rivals.merge(key(route), 1, Integer::sum));
        List<Candidate> candidates = rows.stream().map(Candidate::of).toList();
        candidates.forEach(row -> row.keys.forEach(key -> rivals.merge(key, 1, Integer::sum)));
        List<Route> packed = new ArrayList<>(rows.size());
        List<Rule> others = new ArrayList<>(declared);
        for (Candidate row : candidates) {
            if (packable(row, rivals)) {
                packed.addAll(row.routes);
            } else {
                others.add(row.routes.get(0).rule());
            }
        }
        return new Packing(packed, others);
    }

    private static boolean packable(Candidate row, Map<String, Integer> rivals) {
        Rule rule = row.routes.get(0).rule();
        Optional<Template> target = rule.target().filter(Template::fixed);
        return !row.keys.isEmpty()
                && target.isPresent()
                && rule.patterns().get(0).query().isEmpty()
                && row.keys.stream().allMatch(key -> rivals.getOrDefault(key, 0) == 1)
                && PackedRowsWriter.fit(path(rule.patterns().get(0)), TemplateText.of(target.get()));
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
