package dev.detour.runtime;

/**
 * Is told of each answer of a router, on the thread that asked for it or, where a target is computed asynchronously, on the one
 * that computed it. A router without a listener pays nothing for this.
 *
 * <p>What a listener throws changes no answer: it is logged through {@link System.Logger}, once a route and without anything of the
 * request.
 *
 * @see RedirectRouter#withListener(RedirectListener)
 */
public interface RedirectListener {

    /**
     * A request is redirected.
     *
     * @param route the route that answers
     * @param request the request
     * @param response the answer
     */
    default void onRedirect(Route route, RedirectRequest request, RedirectResponse response) {}

    /**
     * A request is not redirected, perhaps because of its method alone.
     *
     * @param request the request
     */
    default void onMiss(RedirectRequest request) {}
}
