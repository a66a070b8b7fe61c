package dev.detour.runtime;

import dev.detour.runtime.internal.Listeners;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;

/** Routers that are asked one after the other. */
record JoinedRouters(List<RedirectRouter> routers, @Nullable Listeners listeners) implements RedirectRouter {

    @Override
    public RouteResult route(RedirectRequest request) {
        Objects.requireNonNull(request, "request");
        RouteResult joined = join(request);
        tellOfMiss(request, joined);
        return joined;
    }

    private RouteResult join(RedirectRequest request) {
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
        CompletionStage<RouteResult> joined = routeFrom(0, NoMatch.INSTANCE, request);
        return listeners == null
                ? joined
                : joined.thenApply(result -> {
                    tellOfMiss(request, result);
                    return result;
                });
    }

    /** What one of the routers does not redirect, another one may: a miss is what none of them answers. */
    private void tellOfMiss(RedirectRequest request, RouteResult result) {
        if (listeners != null && !(result instanceof RedirectResponse)) {
            listeners.onMiss(request);
        }
    }

    @Override
    public RedirectRouter withListener(RedirectListener listener) {
        // Guarded once, here: a failure then names the listener itself, and is logged once, whichever router has the
        // route.
        Listeners guarded = Listeners.of(listener);
        RedirectListener redirects = new RedirectListener() {
            @Override
            public void onRedirect(Route route, RedirectRequest request, RedirectResponse response) {
                guarded.onRedirect(route, request, response);
            }
        };
        List<RedirectRouter> told =
                routers.stream().map(router -> router.withListener(redirects)).toList();
        return new JoinedRouters(told, listeners == null ? guarded : listeners.and(guarded));
    }

    /** Goes on without a stage as long as answers are known at once: so many routers need no more stack than one. */
    private CompletionStage<RouteResult> routeFrom(int first, RouteResult before, RedirectRequest request) {
        RouteResult joined = before;
        for (int i = first; i < routers.size() && !(joined instanceof RedirectResponse); i++) {
            CompletableFuture<RouteResult> next =
                    routers.get(i).routeAsync(request).toCompletableFuture();
            if (!next.isDone() || next.isCompletedExceptionally()) {
                RouteResult soFar = joined;
                int rest = i + 1;
                return next.thenCompose(later -> routeFrom(rest, join(soFar, later), request));
            }
            joined = join(joined, next.join());
        }
        return CompletableFuture.completedStage(joined);
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
