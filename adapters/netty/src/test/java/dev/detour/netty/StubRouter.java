package dev.detour.netty;

import dev.detour.runtime.MethodNotAllowed;
import dev.detour.runtime.NoMatch;
import dev.detour.runtime.RedirectRequest;
import dev.detour.runtime.RedirectResponse;
import dev.detour.runtime.RedirectRouter;
import dev.detour.runtime.Route;
import dev.detour.runtime.RouteResult;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;

/** Redirects {@code /old} at once, and whatever begins with {@code /later} when the test says so. */
final class StubRouter implements RedirectRouter {

    private final List<RedirectRequest> requests = new ArrayList<>();
    private final Map<String, CompletableFuture<RouteResult>> later = new HashMap<>();

    /** The requests so far, in the order in which they came. */
    List<RedirectRequest> requests() {
        return requests;
    }

    /** What will be said to a path. */
    CompletableFuture<RouteResult> later(String path) {
        return later.computeIfAbsent(path, key -> new CompletableFuture<>());
    }

    @Override
    public CompletionStage<RouteResult> routeAsync(RedirectRequest request) {
        requests.add(request);
        return request.path().startsWith("/later")
                ? later(request.path()).thenApply(result -> result)
                : CompletableFuture.completedStage(route(request));
    }

    @Override
    public RouteResult route(RedirectRequest request) {
        return switch (request.path()) {
            case "/old" -> redirect("/new", request.method().equals("HEAD"));
            case "/form" -> new MethodNotAllowed(Set.of("POST"));
            case "/broken" -> throw new IllegalStateException("the user's own method");
            default -> NoMatch.INSTANCE;
        };
    }

    static RedirectResponse redirect(String location, boolean head) {
        return new RedirectResponse(307, location, -1, head);
    }

    @Override
    public List<Route> routes() {
        return List.of();
    }
}
