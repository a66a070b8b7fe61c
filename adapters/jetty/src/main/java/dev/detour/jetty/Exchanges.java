package dev.detour.jetty;

import dev.detour.runtime.Nullable;
import dev.detour.runtime.RedirectRequest;
import dev.detour.runtime.RedirectRouter;
import dev.detour.runtime.RouteResult;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.HttpURI;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;
import org.eclipse.jetty.util.thread.Invocable.InvocationType;

/** What the filter and the handler share: routing a request, and answering it. */
final class Exchanges {

    private Exchanges() {}

    /** Whether answering may block the thread that asks: only the user's own methods can, which compute targets. */
    static InvocationType invocationType(RedirectRouter router) {
        boolean computes = router.routes().stream().anyMatch(route -> route.to() == null);
        return computes ? InvocationType.BLOCKING : InvocationType.NON_BLOCKING;
    }

    /** Asks a router about a request as it was received, but for scheme and authority, of which the server has the last word. */
    static CompletionStage<RouteResult> route(RedirectRouter router, Request request) {
        HttpURI uri = request.getHttpURI();
        String fragment = uri.getFragment() == null ? "" : "#" + uri.getFragment();
        return router.routeAsync(RedirectRequest.received(
                request.getMethod(), uri.getScheme(), authority(uri), uri.getPathQuery() + fragment));
    }

    /** With the user, whom no request may name (RFC 9110, 4.2.4): the server may have been told to let that pass. */
    private static @Nullable String authority(HttpURI uri) {
        return uri.getUser() == null ? uri.getAuthority() : uri.getUser() + "@" + uri.getAuthority();
    }

    /** Answers as the router does. */
    static void answer(RouteResult result, Request request, Response response, Callback callback) {
        response.setStatus(result.status());
        result.headers().forEach(response.getHeaders()::put);
        response.getHeaders().put(HttpHeader.CONTENT_LENGTH, result.contentLength());
        response.write(
                true, ByteBuffer.wrap(result.body().getBytes(StandardCharsets.US_ASCII)), drained(request, callback));
    }

    /**
     * Reads what is still to come of the request's content before the exchange ends. Else the server closes the connection, which a
     * client that is still sending may find broken before it has seen the answer. A client that waits to be asked for its content
     * (RFC 9110, 10.1.1) has the answer instead.
     */
    private static Callback drained(Request request, Callback callback) {
        if (request.getHeaders().contains(HttpHeader.EXPECT)) {
            return callback;
        }
        Callback drained = Callback.from(callback::succeeded, failure -> callback.succeeded());
        return Callback.from(() -> Content.Source.consumeAll(request, drained), callback::failed);
    }

    /** Lets the server answer for what the user's own code has thrown. */
    static void fail(Throwable failure, Callback callback) {
        boolean wrapped = failure instanceof CompletionException && failure.getCause() != null;
        callback.failed(wrapped ? failure.getCause() : failure);
    }
}
