package dev.detour.undertow;

import dev.detour.runtime.RedirectResponse;
import dev.detour.runtime.RedirectRouter;
import dev.detour.runtime.RouteResult;
import io.undertow.server.HttpHandler;
import io.undertow.server.HttpServerExchange;
import java.util.Objects;

/**
 * Answers the requests that a router redirects and passes every other one on to the next handler.
 *
 * <pre>{@code
 * HttpHandler redirects = new RedirectFilter(ShopRedirectsRouter.create(), pages);
 * Undertow.builder().addHttpListener(8080, "localhost", redirects).build().start();
 * }</pre>
 *
 * <p>A request whose method alone is not redirected is passed on too, never answered with 405: where
 * {@code POST /form} is redirected, {@code GET /form} may well be a page of the application.
 *
 * <p>Scheme and host are those that the server tells: of the connection and the {@code Host} field, unless a
 * {@code ProxyPeerAddressHandler} in front trusts fields of a proxy.
 *
 * <p>Routing runs on the thread that it is called on, which may be one that does the server's input and output: a method of the user's
 * that blocks belongs behind a {@code BlockingHandler}. A target that comes from a {@link java.util.concurrent.CompletionStage} keeps
 * no thread waiting: the exchange is dispatched when it is known. What a method of the user's throws reaches the server's own error
 * handling.
 */
public final class RedirectFilter implements HttpHandler {

    private final RedirectRouter router;
    private final HttpHandler next;

    /**
     * Creates a filter.
     *
     * @param router what decides which requests are redirected, and where to
     * @param next handles the others
     */
    public RedirectFilter(RedirectRouter router, HttpHandler next) {
        this.router = Objects.requireNonNull(router, "router");
        this.next = Objects.requireNonNull(next, "next");
    }

    /**
     * Answers the exchange if it is redirected, and otherwise passes it on untouched, its content unread.
     *
     * @param exchange the exchange
     * @throws Exception as the next handler and the user's own methods do
     */
    @Override
    public void handleRequest(HttpServerExchange exchange) throws Exception {
        Exchanges.route(router, exchange, this::answerOrPassOn);
    }

    private void answerOrPassOn(HttpServerExchange exchange, RouteResult result) throws Exception {
        if (result instanceof RedirectResponse) {
            Exchanges.answer(exchange, result);
        } else {
            next.handleRequest(exchange);
        }
    }
}
