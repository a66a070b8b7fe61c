package dev.detour.vertx;

import dev.detour.runtime.Nullable;
import dev.detour.runtime.RedirectRequest;
import dev.detour.runtime.RedirectRouter;
import dev.detour.runtime.RouteResult;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.core.http.HttpVersion;
import io.vertx.core.net.HostAndPort;
import java.util.concurrent.CompletionException;
import java.util.function.Consumer;

/** What the filter and the handler share: routing a request, and answering it. */
final class Requests {

    private static final int INTERNAL_SERVER_ERROR = 500;

    private Requests() {}

    /** Routes a request, and goes on in its context: at once where the result is known at once. */
    static void route(RedirectRouter router, HttpServerRequest request, Consumer<RouteResult> next) {
        Future<RouteResult> result =
                Future.fromCompletionStage(router.routeAsync(received(request)), Vertx.currentContext());
        boolean later = !result.isComplete();
        if (later) {
            request.pause();
        }
        result.onComplete((known, failure) -> {
            if (later) {
                request.resume();
            }
            if (failure == null) {
                next.accept(known);
            } else {
                request.response().setStatusCode(INTERNAL_SERVER_ERROR).end();
                throw unchecked(failure);
            }
        });
    }

    private static RedirectRequest received(HttpServerRequest request) {
        String scheme = request.isSSL() ? "https" : "http";
        return RedirectRequest.received(request.method().name(), scheme, host(request), request.uri());
    }

    private static @Nullable String host(HttpServerRequest request) {
        if (isHttp1(request)) {
            return RedirectRequest.hostOf(request.headers().getAll(HttpHeaders.HOST));
        }
        HostAndPort authority = request.authority();
        return authority == null ? null : authority.toString();
    }

    private static boolean isHttp1(HttpServerRequest request) {
        return request.version() == HttpVersion.HTTP_1_1 || request.version() == HttpVersion.HTTP_1_0;
    }

    /** Answers as the router does. What the request has for content is dropped by the server. */
    static void answer(HttpServerRequest request, RouteResult result) {
        HttpServerResponse response = request.response().setStatusCode(result.status());
        result.headers().forEach(response::putHeader);
        if (isHttp1(request) && request.headers().contains(HttpHeaders.EXPECT)) {
            // The client waits to be asked for its content. Once it has the answer instead, nobody can tell whether the
            // content still comes (RFC 9110, 10.1.1).
            response.putHeader(HttpHeaders.CONNECTION, HttpHeaders.CLOSE);
            response.end(result.body()).onComplete(ended -> request.connection().close());
        } else {
            response.end(result.body());
        }
    }

    /** What the user's own method threw: a stage that depends on another wraps it. */
    private static RuntimeException unchecked(Throwable failure) {
        Throwable cause =
                failure instanceof CompletionException && failure.getCause() != null ? failure.getCause() : failure;
        return cause instanceof RuntimeException unchecked ? unchecked : new CompletionException(cause);
    }
}
