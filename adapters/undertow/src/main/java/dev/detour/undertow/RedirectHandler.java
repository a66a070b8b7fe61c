package dev.detour.undertow;

import dev.detour.runtime.RedirectRouter;
import io.undertow.server.HttpHandler;
import io.undertow.server.HttpServerExchange;
import java.util.Objects;

/**
 * Answers every request from a router, for a server that only redirects: with the redirect, with 405 and {@code Allow}
 * where only other methods are redirected (RFC 9110, section 15.5.6), or with 404.
 *
 * <pre>{@code
 * RedirectHandler redirects = new RedirectHandler(ShopRedirectsRouter.create());
 * Undertow.builder().addHttpListener(8080, "localhost", redirects).build().start();
 * }</pre>
 *
 * <p>A target that comes from a {@link java.util.concurrent.CompletionStage} keeps no thread waiting, and what a method of the user's
 * throws reaches the server's own error handling, both as with {@link RedirectFilter}.
 */
public final class RedirectHandler implements HttpHandler {

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
     * Answers the exchange, at once or when its target is known.
     *
     * @param exchange the exchange
     * @throws Exception as the user's own methods do
     */
    @Override
    public void handleRequest(HttpServerExchange exchange) throws Exception {
        Exchanges.route(router, exchange, Exchanges::answer);
    }
}
