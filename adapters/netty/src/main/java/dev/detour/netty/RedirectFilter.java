package dev.detour.netty;

import dev.detour.runtime.RedirectResponse;
import dev.detour.runtime.RedirectRouter;
import dev.detour.runtime.RouteResult;
import io.netty.handler.codec.http.HttpRequest;

/**
 * Answers the requests that a router redirects and passes every other one on to the next handler. It stands behind a
 * {@link io.netty.handler.codec.http.HttpServerCodec}, with or without an aggregator, one for each channel.
 *
 * <pre>{@code
 * channel.pipeline().addLast(new HttpServerCodec(), new RedirectFilter(router), new Application());
 * }</pre>
 *
 * <p>A redirect is answered when the head of its request has arrived, and the content of that request is discarded. What
 * is passed on keeps its order and its content. A request whose method alone is not redirected is passed on too, never
 * answered with 405: where {@code POST /form} is redirected, {@code GET /form} may well be a page of the application. So is
 * one that the codec could not read.
 *
 * <p>Requests may be pipelined (RFC 9112, 9.3.2): a redirect waits until the application has answered all requests before
 * it, for which the application must write its responses through this handler, each to its
 * {@link io.netty.handler.codec.http.LastHttpContent}; and while a target comes from a
 * {@link java.util.concurrent.CompletionStage}, all that follows waits, and nothing more is read. No thread ever does.
 *
 * <p>What a method of the user's throws is told to the next handler's {@code exceptionCaught}, which may still answer
 * there; then the channel is closed. The scheme is {@code https} where the channel, or its parent, has an
 * {@link io.netty.handler.ssl.SslHandler}; forwarding fields are not believed.
 */
public final class RedirectFilter extends AnsweringHandler {

    /**
     * Creates a filter for one channel.
     *
     * @param router what decides which requests are redirected, and where to
     */
    public RedirectFilter(RedirectRouter router) {
        super(router);
    }

    @Override
    boolean isAnswered(RouteResult result) {
        return result instanceof RedirectResponse;
    }

    @Override
    boolean isAnswered(HttpRequest malformed) {
        return false;
    }
}
