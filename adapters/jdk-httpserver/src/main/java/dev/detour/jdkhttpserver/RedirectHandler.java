package dev.detour.jdkhttpserver;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import dev.detour.runtime.RedirectRouter;
import java.io.IOException;
import java.util.Objects;

/**
 * Answers every request from a router, for a server that only redirects: with the redirect, with 405 and {@code Allow}
 * where only other methods are redirected (RFC 9110, section 15.5.6), or with 404.
 *
 * <pre>{@code
 * server.createContext("/", new RedirectHandler(ShopRedirectsRouter.create()));
 * }</pre>
 *
 * <p>Routing runs on the exchange's own thread, and what a method of the user's throws reaches the server's own error
 * handling, both as with {@link RedirectFilter}.
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
     * Answers the exchange.
     *
     * @param exchange the exchange
     * @throws IOException if the connection fails
     */
    @Override
    public void handle(HttpExchange exchange) throws IOException {
        Exchanges.answer(exchange, router.route(Exchanges.request(exchange)));
    }
}
