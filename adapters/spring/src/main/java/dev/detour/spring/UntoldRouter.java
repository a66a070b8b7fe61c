package dev.detour.spring;

import dev.detour.runtime.RedirectListener;
import dev.detour.runtime.RedirectRequest;
import dev.detour.runtime.RedirectRouter;
import dev.detour.runtime.Route;
import dev.detour.runtime.RouteResult;
import java.util.List;
import java.util.concurrent.CompletionStage;

/**
 * A router that tells nobody. It lists no routes, since counters for them would say that nobody uses them.
 *
 * @param router answers
 */
record UntoldRouter(RedirectRouter router) implements RedirectRouter {

    @Override
    public RouteResult route(RedirectRequest request) {
        return router.route(request);
    }

    @Override
    public CompletionStage<RouteResult> routeAsync(RedirectRequest request) {
        return router.routeAsync(request);
    }

    @Override
    public List<Route> routes() {
        return List.of();
    }

    @Override
    public RedirectRouter withListener(RedirectListener listener) {
        return this;
    }
}
