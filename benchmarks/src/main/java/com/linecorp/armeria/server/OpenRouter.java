package com.linecorp.armeria.server;

import com.linecorp.armeria.common.HttpMethod;
import java.util.List;
import java.util.Map;

/** Opens Armeria's routers, which its server hides: they are to be compared, not the server around them. */
public final class OpenRouter {

    private final List<Router<Route>> routers;

    /**
     * What was found.
     *
     * @param route the route
     * @param values the values of its variables, by name
     */
    public record Match(Route route, Map<String, String> values) {}

    /**
     * Makes the routers that a virtual host has, without the cache that the server may keep of the latest requests.
     *
     * @param routes the routes
     */
    public OpenRouter(List<Route> routes) {
        routers = Routers.routers(routes, null, (route, value) -> value, route -> route, OpenRouter::reject, false);
    }

    private static void reject(Route route, Route other) {
        throw new IllegalArgumentException(route + " and " + other);
    }

    /**
     * Finds the route of a request.
     *
     * @param method its method
     * @param path its path
     * @return the match; {@code null} if there is none
     */
    public Match find(HttpMethod method, String path) {
        RoutingContext request = new OpenRequest(method, path);
        for (Router<Route> router : routers) {
            Routed<Route> routed = router.find(request);
            if (routed.isPresent()) {
                return new Match(routed.value(), routed.routingResult().pathParams());
            }
        }
        return null;
    }
}
