package dev.detour.vertx;

import dev.detour.runtime.RedirectRouter;
import io.vertx.core.Handler;
import io.vertx.core.http.HttpServerRequest;
import java.util.Objects;

/**
 * Answers every request from a router, for a server that only redirects: with the redirect, with 405 and {@code Allow}
 * where only other methods are redirected (RFC 9110, section 15.5.6), or with 404.
 *
 * <pre>{@code
 * server.requestHandler(new RedirectHandler(ShopRedirectsRouter.create()));
 * }</pre>
 *
 * <p>Targets that come later, and methods of the user's that throw, are treated as by {@link RedirectFilter}.
 */
public final class RedirectHandler implements Handler<HttpServerRequest> {

    private final RedirectRouter router;

    /**
     * Creates a handler.
     *
     * @param router what decides which requests are redirected, and where to
     */
    public RedirectHandler(RedirectRouter router) {
        this.router = Objects.requireNonNull(router, "router");
    }

    /**
     * Answers the request.
     *
     * @param request the request
     */
    @Override
    public void handle(HttpServerRequest request) {
        Requests.route(router, request, result -> Requests.answer(request, result));
    }
}
