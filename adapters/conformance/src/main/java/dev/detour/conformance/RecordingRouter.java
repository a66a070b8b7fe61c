package dev.detour.conformance;

import dev.detour.runtime.NoMatch;
import dev.detour.runtime.RedirectRequest;
import dev.detour.runtime.RedirectRouter;
import dev.detour.runtime.Route;
import dev.detour.runtime.RouteResult;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.CopyOnWriteArrayList;

/** Redirects nothing, and remembers what it was asked. */
public final class RecordingRouter implements RedirectRouter {

    private final List<RedirectRequest> requests = new CopyOnWriteArrayList<>();

    /** Has been asked nothing. */
    public RecordingRouter() {}

    /**
     * What it was asked.
     *
     * @return the requests so far, in the order in which they came
     */
    public List<RedirectRequest> requests() {
        return requests;
    }

    @Override
    public RouteResult route(RedirectRequest request) {
        requests.add(request);
        return NoMatch.INSTANCE;
    }

    @Override
    public CompletionStage<RouteResult> routeAsync(RedirectRequest request) {
        return CompletableFuture.completedStage(route(request));
    }

    @Override
    public List<Route> routes() {
        return List.of();
    }
}
