package dev.detour.helidon;

import dev.detour.runtime.RedirectResponse;
import dev.detour.runtime.RedirectRouter;
import dev.detour.runtime.RouteResult;
import io.helidon.webserver.http.Filter;
import io.helidon.webserver.http.FilterChain;
import io.helidon.webserver.http.RoutingRequest;
import io.helidon.webserver.http.RoutingResponse;
import java.util.Objects;

/**
 * Answers the requests that a router redirects and passes every other one on to the chain.
 *
 * <pre>{@code
 * WebServer.builder().routing(routing -> routing.addFilter(new RedirectFilter(ShopRedirectsRouter.create())));
 * }</pre>
 *
 * <p>A request whose method alone is not redirected is passed on too, never answered with 405: where
 * {@code POST /form} is redirected, {@code GET /form} may well be a page of the application.
 *
 * <p>Routing runs on the virtual thread of the request, which waits where a target comes from a
 * {@link java.util.concurrent.CompletionStage}. What a method of the user's throws is passed on unchanged, to the server's
 * error handling. Forwarding fields are believed only where the listener is told to discover the requested URI from them.
 */
public final class RedirectFilter implements Filter {

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
     * Answers the request if it is redirected, and otherwise passes it on untouched, its content unread.
     *
     * @param chain the filters and the routing that come next
     * @param request the request
     * @param response its response
     */
    @Override
    public void filter(FilterChain chain, RoutingRequest request, RoutingResponse response) {
        RouteResult result = router.route(Exchanges.request(request));
        if (result instanceof RedirectResponse redirect) {
            Exchanges.answer(response, redirect);
        } else {
            chain.proceed();
        }
    }
}
