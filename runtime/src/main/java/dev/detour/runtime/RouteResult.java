package dev.detour.runtime;

/**
 * What a router says to a request: a redirect, that another method would have been redirected, or nothing at all.
 *
 * <p>Immutable, whichever it is.
 */
public sealed interface RouteResult permits RedirectResponse, MethodNotAllowed, NoMatch {}
