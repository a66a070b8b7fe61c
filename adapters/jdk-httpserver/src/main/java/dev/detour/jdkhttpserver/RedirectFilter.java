package dev.detour.jdkhttpserver;

import com.sun.net.httpserver.Filter;
import com.sun.net.httpserver.HttpExchange;
import dev.detour.runtime.RedirectResponse;
import dev.detour.runtime.RedirectRouter;
import dev.detour.runtime.RouteResult;
import java.io.IOException;
import java.util.Objects;

/**
 * Answers the requests that a router redirects and passes every other one on to the chain.
 *
 * <pre>{@code
 * server.createContext("/", pages).getFilters().add(new RedirectFilter(ShopRedirectsRouter.create()));
 * }</pre>
 *
 * <p>A request whose method alone is not redirected is passed on too, never answered with 405: where
 * {@code POST /form} is redirected, {@code GET /form} may well be a page of the application.
 *
 * <p>Routing runs on the exchange's own thread, also where a target comes from a
 * {@link java.util.concurrent.CompletionStage}: this server gives each exchange a thread until it is answered, so
 * there is nothing that asynchronous routing could free. What a method of the user's throws is passed on unchanged,
 * to the server's own error handling.
 */
public final class RedirectFilter extends Filter {

    private final RedirectRouter router;

    /**
     * Creates a filter.
     *
     * @param router what decides which requests are redirected, and where to
     */
    public RedirectFilter(RedirectRouter router) {
        this.router = Objects.requireNonNull(router, "router");
    }

    /**
     * Answers the exchange if it is redirected, and otherwise passes it on untouched, its body unread.
     *
     * @param exchange the exchange
     * @param chain the filters and the handler that come next
     * @throws IOException if the connection fails, or as the chain does
     */
    @Override
    public void doFilter(HttpExchange exchange, Chain chain) throws IOException {
        RouteResult result = router.route(Exchanges.request(exchange));
        if (result instanceof RedirectResponse redirect) {
            Exchanges.answer(exchange, redirect);
        } else {
            chain.doFilter(exchange);
        }
    }

    /**
     * Describes this filter.
     *
     * @return a short description in English
     */
    @Override
    public String description() {
        return "Answers redirected requests";
    }
}
