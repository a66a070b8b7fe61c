package dev.detour.model.proof;

import dev.detour.model.Route;
import dev.detour.model.Rule;
import dev.detour.model.order.Precedence;
import java.util.List;

/**
 * The rules that are served together, and what all proofs ask of them.
 *
 * @param rules the rules
 * @param routes the routes of those that have to do with others, more specific ones first
 * @param index finds these routes by host and path
 */
record Site(List<Rule> rules, List<Route> routes, RouteIndex index) {

    Site {
        rules = List.copyOf(rules);
        routes = List.copyOf(routes);
    }

    /** A site of which each rule is looked at, whether it has to do with others or not. */
    static Site of(List<Rule> rules) {
        return of(rules, rules);
    }

    /**
     * A site of which some rules are looked at.
     *
     * @param rules the rules
     * @param involved those of them that are no {@link Bystanders}
     * @return the site
     */
    static Site of(List<Rule> rules, List<Rule> involved) {
        List<Route> routes = Precedence.order(involved);
        return new Site(rules, routes, RouteIndex.of(routes));
    }
}
