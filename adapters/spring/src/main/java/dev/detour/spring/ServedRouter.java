package dev.detour.spring;

import dev.detour.runtime.RedirectRouter;

/**
 * What filters ask. Not a bean of type {@link RedirectRouter}, which would be served beside the others.
 *
 * @param router all routers, with all listeners
 */
record ServedRouter(RedirectRouter router) {}
