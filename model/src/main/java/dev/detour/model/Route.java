package dev.detour.model;

import dev.detour.model.host.HostPattern;
import dev.detour.model.pattern.PathPattern;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * One way into a rule: one of its hosts with one of its patterns. A rule with two hosts and three patterns has six routes,
 * each with a place of its own in the order of precedence.
 *
 * @param rule the rule
 * @param host the host; empty for any
 * @param pattern the pattern
 */
public record Route(Rule rule, Optional<HostPattern> host, PathPattern pattern) {

    /**
     * All routes of a rule, by host, then by pattern, in the order of the declaration.
     *
     * @param rule the rule
     * @return one or more routes
     */
    public static List<Route> of(Rule rule) {
        if (rule.hosts().isEmpty() && rule.patterns().size() == 1) {
            return List.of(new Route(rule, Optional.empty(), rule.patterns().get(0)));
        }
        List<Optional<HostPattern>> hosts = rule.hosts().isEmpty()
                ? List.of(Optional.empty())
                : rule.hosts().stream().map(Optional::of).toList();
        List<Route> routes = new ArrayList<>();
        for (Optional<HostPattern> host : hosts) {
            for (PathPattern pattern : rule.patterns()) {
                routes.add(new Route(rule, host, pattern));
            }
        }
        return routes;
    }

    /**
     * The rule as it would be if this were its only route.
     *
     * @return a rule with this pattern, and with this host, if any
     */
    public Rule alone() {
        return new Rule(
                rule.id(),
                rule.origin(),
                List.of(pattern),
                host.stream().toList(),
                rule.scheme(),
                rule.methods(),
                rule.status(),
                rule.target(),
                rule.query(),
                rule.allowedHosts(),
                rule.maxAge(),
                rule.parameters());
    }
}
