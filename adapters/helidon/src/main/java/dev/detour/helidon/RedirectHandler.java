package dev.detour.helidon;

import dev.detour.runtime.RedirectRouter;
import io.helidon.webserver.http.Handler;
import io.helidon.webserver.http.ServerRequest;
import io.helidon.webserver.http.ServerResponse;
import java.util.Objects;

/**
 * Answers every request from a router, for a server that only redirects: with the redirect, with 405 and {@code Allow}
 * where only other methods are redirected (RFC 9110, section 15.5.6), or with 404.
 *
 * <pre>{@code
 * WebServer.builder().routing(routing -> routing.any(new RedirectHandler(ShopRedirectsRouter.create())));
 * }</pre>
 *
 * <p>Routing runs on the virtual thread of the request, and what a method of the user's throws reaches the server's error
 * handling, both as with {@link RedirectFilter}.
 */
public final class RedirectHandler implements Handler {

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
     * @param response its response
     */
    @Override
    public void handle(ServerRequest request, ServerResponse response) {
        Exchanges.answer(response, router.route(Exchanges.request(request)));
    }
}
