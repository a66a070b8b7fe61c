package dev.detour.runtime.table;

import dev.detour.runtime.Nullable;
import dev.detour.runtime.RedirectListener;
import dev.detour.runtime.RedirectRequest;
import dev.detour.runtime.RedirectResponse;
import dev.detour.runtime.RouteResult;
import java.util.concurrent.CompletionStage;

/**
 * Answers a request, and tells a listener.
 *
 * @param listener is told
 * @param request the request
 */
record Telling(RedirectListener listener, RedirectRequest request) {

    RouteResult route(RoutingTable table) {
        return table.ask(request, this::answer, this::tellOfMiss);
    }

    CompletionStage<RouteResult> routeAsync(RoutingTable table) {
        return table.ask(request, this::answerAsync, result -> RoutingTable.stage(tellOfMiss(result)));
    }

    /** A route that does not answer, since a capture does not convert, leaves the request to the next one. */
    private @Nullable RouteResult answer(Candidate candidate, RedirectRequest asked) {
        RouteResult result = candidate.answer(asked);
        return result == null ? null : tell(candidate, result);
    }

    private @Nullable CompletionStage<RouteResult> answerAsync(Candidate candidate, RedirectRequest asked) {
        CompletionStage<RouteResult> stage = candidate.answerAsync(asked);
        return stage == null ? null : stage.thenApply(result -> tell(candidate, result));
    }

    private RouteResult tell(Candidate candidate, RouteResult result) {
        if (result instanceof RedirectResponse response) {
            listener.onRedirect(candidate.route(), request, response);
        } else {
            listener.onMiss(request);
        }
        return result;
    }

    private RouteResult tellOfMiss(RouteResult result) {
        listener.onMiss(request);
        return result;
    }
}
