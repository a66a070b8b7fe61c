package dev.detour.undertow;

import dev.detour.runtime.RedirectRequest;
import dev.detour.runtime.RedirectRouter;
import dev.detour.runtime.RouteResult;
import io.undertow.server.HttpHandler;
import io.undertow.server.HttpServerExchange;
import io.undertow.util.HeaderValues;
import io.undertow.util.Headers;
import io.undertow.util.HttpString;
import io.undertow.util.SameThreadExecutor;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;

/** What the filter and the handler share: routing a request, and answering it. */
final class Exchanges {

    private Exchanges() {}

    /** What to do with an exchange once its result is known. */
    interface Outcome {
        void handle(HttpServerExchange exchange, RouteResult result) throws Exception;
    }

    /**
     * Asks a router and goes on with its answer: at once, or on the same kind of thread when it is known. A failure is thrown where
     * the server handles those of every handler.
     */
    static void route(RedirectRouter router, HttpServerExchange exchange, Outcome outcome) throws Exception {
        CompletionStage<RouteResult> stage = router.routeAsync(request(exchange));
        CompletableFuture<RouteResult> routed = stage.toCompletableFuture();
        if (routed.isDone()) {
            outcome.handle(exchange, resultOf(routed));
            return;
        }
        Executor thread = exchange.isInIoThread()
                ? exchange.getIoThread()
                : exchange.getConnection().getWorker();
        HttpHandler goOn = later -> outcome.handle(later, resultOf(routed));
        // Not before the call stack has returned: until then the exchange belongs to it.
        exchange.dispatch(
                SameThreadExecutor.INSTANCE,
                () -> stage.whenComplete((result, failure) -> exchange.dispatch(thread, goOn)));
    }

    private static RouteResult resultOf(CompletableFuture<RouteResult> routed) throws Exception {
        try {
            return routed.get();
        } catch (ExecutionException e) {
            if (e.getCause() instanceof Exception failure) {
                throw failure;
            }
            throw e;
        }
    }

    /** Reads what routing looks at, as it was received; this server does not tell an empty query from none. */
    private static RedirectRequest request(HttpServerExchange exchange) {
        HeaderValues hosts = exchange.getRequestHeaders().get(Headers.HOST);
        String host = RedirectRequest.hostOf(hosts == null ? List.of() : hosts);
        String query = exchange.getQueryString();
        String target = exchange.getRequestURI() + (query.isEmpty() ? "" : "?" + query);
        return RedirectRequest.received(
                exchange.getRequestMethod().toString(), exchange.getRequestScheme(), host, target);
    }

    /** Answers as the router does. */
    static void answer(HttpServerExchange exchange, RouteResult result) {
        exchange.setStatusCode(result.status());
        result.headers().forEach((name, value) -> exchange.getResponseHeaders().put(new HttpString(name), value));
        exchange.setResponseContentLength(result.contentLength());
        exchange.getResponseSender().send(result.body());
    }
}
