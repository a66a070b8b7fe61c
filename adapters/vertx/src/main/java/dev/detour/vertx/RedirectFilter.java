package dev.detour.vertx;

import dev.detour.runtime.RedirectResponse;
import dev.detour.runtime.RedirectRouter;
import io.vertx.core.Handler;
import io.vertx.core.http.HttpServerRequest;
import java.util.Objects;

/**
 * Answers the requests that a router redirects and passes every other one on to another handler, such as a {@code Router} of
 * Vert.x-Web.
 *
 * <pre>{@code
 * server.requestHandler(new RedirectFilter(ShopRedirectsRouter.create(), pages));
 * }</pre>
 *
 * <p>A request whose method alone is not redirected is passed on too, never answered with 405: where
 * {@code POST /form} is redirected, {@code GET /form} may well be a page of the application.
 *
 * <p>Where a target comes from a {@link java.util.concurrent.CompletionStage}, the request is paused until then, and all goes on
 * in the context of the request. What a method of the user's throws is answered with 500, and thrown in that context, whose
 * exception handler hears of it. Forwarding fields are not believed.
 */
public final class RedirectFilter implements Handler<HttpServerRequest> {

    private final RedirectRouter router;
    private final Handler<HttpServerRequest> next;

    /**
     * Creates a filter.
     *
     * @param router what decides which requests are redirected, and where to
     * @param next what handles every other request
     */
    public RedirectFilter(RedirectRouter router, Handler<HttpServerRequest> next) {
        this.router = Objects.requireNonNull(router, "router");
        this.next = Objects.requireNonNull(next, "next");
    }

    /**
     * Answers the request if it is redirected, and otherwise passes it on untouched, its content unread.
     *
     * @param request the request
     */
    @Override
    public void handle(HttpServerRequest request) {
        Requests.route(router, request, result -> {
            if (result instanceof RedirectResponse) {
                Requests.answer(request, result);
            } else {
                next.handle(request);
            }
        });
    }
}
