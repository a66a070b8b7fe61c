package dev.detour.runtime;

import java.util.List;
import java.util.concurrent.CompletionStage;

/**
 * A routing table that answers requests. Generated routers are immutable and safe for use by any number of threads.
 */
public interface RedirectRouter {

    /**
     * Answers a request. Where a target is computed by a {@link CompletionStage}, this waits for it.
     *
     * @param request the request
     * @return the redirect, or why there is none
     * @throws NullPointerException if {@code request} is {@code null}; no other request makes this method throw by itself,
     *     while what the user's own methods throw passes through unchanged
     */
    RouteResult route(RedirectRequest request);

    /**
     * Answers a request without waiting.
     *
     * @param request the request
     * @return a stage with the redirect, or why there is none; it completes exceptionally with what the user's own methods
     *     throw
     * @throws NullPointerException if {@code request} is {@code null}
     */
    CompletionStage<RouteResult> routeAsync(RedirectRequest request);

    /**
     * Lists the routing table.
     *
     * @return the routes in order of precedence; unmodifiable
     */
    List<Route> routes();

    /**
     * The same routes, with a listener that is told of each answer, beside those that were told already.
     *
     * @param listener is told of each answer
     * @return a router with that listener; this one stays as it is
     * @throws NullPointerException if {@code listener} is {@code null}
     * @throws UnsupportedOperationException if this router is neither generated, nor made of such by {@link #of}
     */
    default RedirectRouter withListener(RedirectListener listener) {
        throw new UnsupportedOperationException(getClass().getName() + " does not tell which route answers");
    }

    /**
     * Joins routers that know nothing of each other: the first redirect wins, else the methods that any of them would
     * allow are named, else nothing matches. Nothing is proven across them.
     *
     * @param routers the routers, in the order in which they are asked
     * @return a router over all of them
     */
    static RedirectRouter of(RedirectRouter... routers) {
        return new JoinedRouters(List.of(routers), null);
    }
}
