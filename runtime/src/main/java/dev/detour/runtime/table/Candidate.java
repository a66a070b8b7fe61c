package dev.detour.runtime.table;

import dev.detour.runtime.Nullable;
import dev.detour.runtime.RedirectRequest;
import dev.detour.runtime.Route;
import dev.detour.runtime.RouteResult;
import dev.detour.runtime.target.MatchedRequest;
import dev.detour.runtime.target.RedirectHandler;
import java.util.concurrent.CompletionStage;

/** A route that matches a request, perhaps but for its method. */
sealed interface Candidate permits Entry, PackedRow {

    /** What it asks of method, scheme and port. */
    int traits();

    /** How it is listed. */
    Route route();

    /** Answers for it. */
    RedirectHandler handler();

    /** The handler's answer. */
    default @Nullable RouteResult answer(RedirectRequest request) {
        return handler().handle(match(request));
    }

    /** The handler's answer, without waiting. */
    default @Nullable CompletionStage<RouteResult> answerAsync(RedirectRequest request) {
        return handler().handleAsync(match(request));
    }

    /** Joins a request that matches with what the variables bind in it. */
    MatchedRequest match(RedirectRequest request);
}
