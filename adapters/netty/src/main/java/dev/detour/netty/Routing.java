package dev.detour.netty;

import dev.detour.runtime.RedirectRouter;
import dev.detour.runtime.RouteResult;
import io.netty.channel.ChannelHandlerContext;
import io.netty.handler.codec.http.HttpRequest;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;
import java.util.function.BiConsumer;

/** Asks a router, and hears from it on the thread of the channel. */
final class Routing {

    private Routing() {}

    /**
     * Routes a request.
     *
     * @param told gets the result, or what made routing fail; before this returns where that is known at once
     */
    static void route(
            RedirectRouter router,
            ChannelHandlerContext ctx,
            HttpRequest request,
            BiConsumer<RouteResult, Throwable> told) {
        ask(router, ctx, request).whenComplete((result, failure) -> {
            if (ctx.executor().inEventLoop()) {
                told.accept(result, cause(failure));
            } else {
                ctx.executor().execute(() -> told.accept(result, cause(failure)));
            }
        });
    }

    private static CompletionStage<RouteResult> ask(
            RedirectRouter router, ChannelHandlerContext ctx, HttpRequest request) {
        try {
            return router.routeAsync(Messages.request(ctx.channel(), request));
        } catch (RuntimeException e) {
            return CompletableFuture.failedStage(e);
        }
    }

    /** What the user's own method threw: a stage that depends on another wraps it. */
    private static Throwable cause(Throwable failure) {
        return failure instanceof CompletionException && failure.getCause() != null ? failure.getCause() : failure;
    }
}
