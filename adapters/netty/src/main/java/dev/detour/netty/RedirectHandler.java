package dev.detour.netty;

import dev.detour.runtime.RedirectRouter;
import dev.detour.runtime.RouteResult;
import io.netty.handler.codec.http.HttpRequest;

/**
 * Answers every request from a router, for a channel that only redirects: with the redirect, with 405 and {@code Allow}
 * where only other methods are redirected (RFC 9110, section 15.5.6), with 404, or with 400 where the codec could not read
 * the request. It stands behind a {@link io.netty.handler.codec.http.HttpServerCodec}, one for each channel.
 *
 * <pre>{@code
 * channel.pipeline().addLast(new HttpServerCodec(), new RedirectHandler(router));
 * }</pre>
 *
 * <p>In all else it is like {@link RedirectFilter}.
 */
public final class RedirectHandler extends AnsweringHandler {

    /**
     * Creates a handler for one channel.
     *
     * @param router what decides which requests are redirected, and where to
     */
    public RedirectHandler(RedirectRouter router) {
        super(router);
    }

    @Override
    boolean isAnswered(RouteResult result) {
        return true;
    }

    @Override
    boolean isAnswered(HttpRequest malformed) {
        return true;
    }
}
