package dev.detour.model.proof;

import dev.detour.model.Route;
import dev.detour.model.Rule;
import dev.detour.model.host.HostPattern;
import dev.detour.model.interpret.Interpreter;
import dev.detour.model.interpret.Request;
import dev.detour.model.language.OpaqueType;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.Predicate;

/**
 * Asks the interpreter about single requests.
 *
 * @param site the site
 * @param factory the types with a factory of their own that are taken to accept any text; others accept none
 */
record Replay(Site site, Predicate<OpaqueType> factory) {

    /** Whether a route matches a request. */
    boolean matches(Route route, Request request) {
        return !new Interpreter(List.of(route.alone()), (type, text) -> factory.test(type))
                .mostSpecific(request)
                .isEmpty();
    }

    /** The routes that match a request and of which none is more specific, in the site as a whole. */
    List<Route> mostSpecific(Request request) {
        return mostSpecific(matching(request), request);
    }

    private List<Route> matching(Request request) {
        return site.index().matching(request.host().map(Replay::pattern), request.path());
    }

    /** The host of a request that a proof made: in lower case, perhaps with a port. */
    private static HostPattern pattern(String host) {
        int colon = host.endsWith("]") ? -1 : host.lastIndexOf(':');
        return new HostPattern(false, colon < 0 ? host : host.substring(0, colon), OptionalInt.empty());
    }

    private List<Route> mostSpecific(List<Route> routes, Request request) {
        List<Rule> rules = routes.stream().map(Route::alone).toList();
        return new Interpreter(rules, (type, text) -> factory.test(type)).mostSpecific(request);
    }

    /**
     * Whether a request is as much a matter of some routes as of any other.
     *
     * @param routes the routes
     * @param before tells which other routes are more specific than one of them; no other makes a difference
     */
    boolean undecided(List<Route> routes, Predicate<Route> before, Request request) {
        List<Route> asked = new ArrayList<>(routes);
        matching(request).stream()
                .filter(route -> !routes.contains(route) && before.test(route))
                .forEach(asked::add);
        List<Route> chosen = mostSpecific(asked, request);
        return routes.stream().allMatch(route -> chosen.stream().anyMatch(one -> sameRoute(one, route)));
    }

    static boolean sameRoute(Route one, Route other) {
        return one.rule().id().equals(other.rule().id())
                && one.host().equals(other.host())
                && one.pattern().equals(other.pattern());
    }
}
