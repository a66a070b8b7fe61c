package dev.detour.jetty;

import dev.detour.runtime.RedirectRouter;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;

/**
 * Answers every request from a router, for a server that only redirects: with the redirect, with 405 and {@code Allow}
 * where only other methods are redirected (RFC 9110, section 15.5.6), or with 404.
 *
 * <pre>{@code
 * Server server = new Server(8080);
 * server.setHandler(new RedirectHandler(ShopRedirectsRouter.create()));
 * server.start();
 * }</pre>
 *
 * <p>A target that comes from a {@link java.util.concurrent.CompletionStage} keeps no thread waiting, and what a method of the user's
 * throws reaches the server's own error handling, both as with {@link RedirectFilter}.
 */
public final class RedirectHandler extends Handler.Abstract {

    private final RedirectRouter router;

    /**
     * Creates a handler.
     *
     * @param router what decides which requests are redirected, and where to
     */
    public RedirectHandler(RedirectRouter router) {
        super(Exchanges.invocationType(router));
        this.router = router;
    }

    /**
     * Answers the request, at once or when its target is known.
     *
     * @param request the request
     * @param response its response
     * @param callback completed with the response
     * @return {@code true}
     */
    @Override
    public boolean handle(Request request, Response response, Callback callback) {
        Exchanges.route(router, request).whenComplete((result, failure) -> {
            if (failure == null) {
                Exchanges.answer(result, request, response, callback);
            } else {
                Exchanges.fail(failure, callback);
            }
        });
        return true;
    }
}
