package dev.detour.model.proof;

import dev.detour.model.Route;
import dev.detour.model.Rule;
import dev.detour.model.order.Precedence;
import java.util.List;

/**
 * The rules that are served together, and what all proofs ask of them.
 *
 * @param rules the rules
 * @param routes their routes, more specific ones first
 * @param index finds routes by host and path
 */
record Site(List<Rule> rules, List<Route> routes, RouteIndex index) {

    Site {
        rules = List.copyOf(rules);
        routes = List.copyOf(routes);
    }

    static Site of(List<Rule> rules) {
        List<Route> routes = Precedence.order(rules);
        return new Site(rules, routes, RouteIndex.of(routes));
    }
}
