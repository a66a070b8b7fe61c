package dev.detour.runtime;

import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;

/** Routers that are asked one after the other. */
record JoinedRouters(List<RedirectRouter> routers) implements RedirectRouter {

    @Override
    public RouteResult route(RedirectRequest request) {
        Objects.requireNonNull(request, "request");
        RouteResult joined = NoMatch.INSTANCE;
        // By index: an iterator would be garbage for each request that nothing matches.
        for (int i = 0; i < routers.size() && !(joined instanceof RedirectResponse); i++) {
            joined = join(joined, routers.get(i).route(request));
        }
        return joined;
    }

    @Override
    public CompletionStage<RouteResult> routeAsync(RedirectRequest request) {
        Objects.requireNonNull(request, "request");
        return routeFrom(0, NoMatch.INSTANCE, request);
    }

    private CompletionStage<RouteResult> routeFrom(int first, RouteResult before, RedirectRequest request) {
        if (first == routers.size() || before instanceof RedirectResponse) {
            return CompletableFuture.completedStage(before);
        }
        return routers.get(first)
                .routeAsync(request)
                .thenCompose(next -> routeFrom(first + 1, join(before, next), request));
    }

    @Override
    public List<Route> routes() {
        return routers.stream()
                .map(RedirectRouter::routes)
                .flatMap(Collection::stream)
                .toList();
    }

    /** The answer of routers of which some said {@code before}, no redirect, and the one after them {@code next}. */
    private static RouteResult join(RouteResult before, RouteResult next) {
        if (before instanceof MethodNotAllowed some && next instanceof MethodNotAllowed more) {
            Set<String> allow = new TreeSet<>(some.allow());
            allow.addAll(more.allow());
            return new MethodNotAllowed(allow);
        }
        return next instanceof NoMatch ? before : next;
    }
}
