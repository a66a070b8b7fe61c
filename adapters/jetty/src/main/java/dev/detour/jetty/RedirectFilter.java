package dev.detour.jetty;

import dev.detour.runtime.RedirectResponse;
import dev.detour.runtime.RedirectRouter;
import dev.detour.runtime.RouteResult;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import org.eclipse.jetty.http.HttpStatus;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;
import org.eclipse.jetty.util.thread.Invocable;

/**
 * Answers the requests that a router redirects and passes every other one on to the handler that it wraps.
 *
 * <pre>{@code
 * Server server = new Server(8080);
 * server.setHandler(new RedirectFilter(ShopRedirectsRouter.create(), pages));
 * server.start();
 * }</pre>
 *
 * <p>A request whose method alone is not redirected is passed on too, never answered with 405: where
 * {@code POST /form} is redirected, {@code GET /form} may well be a page of the application.
 *
 * <p>Scheme and host are those that the server tells: of the connection and the {@code Host} field, unless a
 * {@code ForwardedRequestCustomizer} trusts fields of a proxy.
 *
 * <p>A target that comes from a {@link java.util.concurrent.CompletionStage} keeps no thread waiting: where it is not known yet, the
 * request goes on, on a thread of the server's, when it is. What a method of the user's throws reaches the server's own error
 * handling.
 */
public final class RedirectFilter extends Handler.Wrapper {

    private final RedirectRouter router;
    private final InvocationType invocationType;

    /**
     * Creates a filter that {@link #setHandler} gives a handler to wrap.
     *
     * @param router what decides which requests are redirected, and where to
     */
    public RedirectFilter(RedirectRouter router) {
        this.router = Objects.requireNonNull(router, "router");
        this.invocationType = Exchanges.invocationType(router);
    }

    /**
     * Creates a filter.
     *
     * @param router what decides which requests are redirected, and where to
     * @param next handles the others
     */
    public RedirectFilter(RedirectRouter router, Handler next) {
        super(next);
        this.router = Objects.requireNonNull(router, "router");
        this.invocationType = Exchanges.invocationType(router);
    }

    /**
     * Answers the request if it is redirected, and otherwise passes it on untouched, its content unread.
     *
     * @param request the request
     * @param response its response
     * @param callback completed with the response
     * @return whether the request is answered, or will be
     * @throws Exception as the wrapped handler does
     */
    @Override
    public boolean handle(Request request, Response response, Callback callback) throws Exception {
        CompletionStage<RouteResult> stage = Exchanges.route(router, request);
        CompletableFuture<RouteResult> routed = stage.toCompletableFuture();
        if (routed.isDone() && !routed.isCompletedExceptionally()) {
            return answerOrPassOn(routed.join(), request, response, callback);
        }
        stage.whenComplete((result, failure) -> {
            if (failure == null) {
                request.getContext().execute(() -> goOn(result, request, response, callback));
            } else {
                Exchanges.fail(failure, callback);
            }
        });
        return true;
    }

    private boolean answerOrPassOn(RouteResult result, Request request, Response response, Callback callback)
            throws Exception {
        if (result instanceof RedirectResponse) {
            Exchanges.answer(result, request, response, callback);
            return true;
        }
        return super.handle(request, response, callback);
    }

    /** Does what the server would have done with the outcome of {@link #handle}, had it been known then. */
    private void goOn(RouteResult result, Request request, Response response, Callback callback) {
        try {
            if (!answerOrPassOn(result, request, response, callback)) {
                Response.writeError(request, response, callback, HttpStatus.NOT_FOUND_404);
            }
        } catch (Throwable failure) {
            Response.writeError(request, response, callback, failure);
        }
    }

    /**
     * How this handler treats the thread that calls it.
     *
     * @return {@link InvocationType#BLOCKING} where a target is computed, since the user's own methods may block, and otherwise
     *     what the wrapped handler says
     */
    @Override
    public InvocationType getInvocationType() {
        return Invocable.combine(invocationType, super.getInvocationType());
    }
}
