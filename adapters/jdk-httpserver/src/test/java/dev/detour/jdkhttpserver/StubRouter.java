package dev.detour.jdkhttpserver;

import dev.detour.runtime.RedirectRequest;
import dev.detour.runtime.RedirectRouter;
import dev.detour.runtime.Route;
import dev.detour.runtime.RouteResult;
import java.util.List;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Function;

/** Answers as a function says and remembers what it was asked. */
final class StubRouter implements RedirectRouter {

    private final List<RedirectRequest> requests = new CopyOnWriteArrayList<>();
    private final Function<RedirectRequest, RouteResult> answers;

    StubRouter(Function<RedirectRequest, RouteResult> answers) {
        this.answers = answers;
    }

    /** The requests so far, in the order in which they came. */
    List<RedirectRequest> requests() {
        return requests;
    }

    @Override
    public RouteResult route(RedirectRequest request) {
        requests.add(request);
        return answers.apply(request);
    }

    @Override
    public CompletionStage<RouteResult> routeAsync(RedirectRequest request) {
        throw new UnsupportedOperationException();
    }

    @Override
    public List<Route> routes() {
        return List.of();
    }
}
