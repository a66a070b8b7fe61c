package dev.detour.conformance;

import dev.detour.runtime.MethodNotAllowed;
import dev.detour.runtime.NoMatch;
import dev.detour.runtime.RedirectRequest;
import dev.detour.runtime.RedirectResponse;
import dev.detour.runtime.RedirectRouter;
import dev.detour.runtime.Route;
import dev.detour.runtime.RouteResult;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;

/** Redirects {@code /old} at once, and whatever begins with {@code /later} when the test says so. */
public final class StubRouter implements RedirectRouter {

    private final List<RedirectRequest> requests = new CopyOnWriteArrayList<>();
    private final Map<String, CompletableFuture<RouteResult>> later = new ConcurrentHashMap<>();

    /** Has been asked nothing. */
    public StubRouter() {}

    /**
     * What it was asked without waiting.
     *
     * @return the requests so far, in the order in which they came
     */
    public List<RedirectRequest> requests() {
        return requests;
    }

    /**
     * What will be said to a path.
     *
     * @param path the path
     * @return to be completed by the test
     */
    public CompletableFuture<RouteResult> later(String path) {
        return later.computeIfAbsent(path, key -> new CompletableFuture<>());
    }

    @Override
    public CompletionStage<RouteResult> routeAsync(RedirectRequest request) {
        requests.add(request);
        if (request.path().startsWith("/later")) {
            return later(request.path()).thenApply(result -> result);
        }
        try {
            return CompletableFuture.completedStage(route(request));
        } catch (IllegalStateException e) {
            return CompletableFuture.failedStage(e);
        }
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

    /**
     * A redirect that lasts for now, for caches to decide about.
     *
     * @param location the target
     * @param head whether the request's method was {@code HEAD}
     * @return the response
     */
    public static RedirectResponse redirect(String location, boolean head) {
        return new RedirectResponse(307, location, -1, head);
    }

    @Override
    public List<Route> routes() {
        return List.of();
    }
}
