package dev.detour.runtime;

import java.util.Map;

/**
 * What a router says to a request: a redirect, that another method would have been redirected, or nothing at all.
 *
 * <p>Immutable, whichever it is. Each is a whole response, for servers that only redirect; a filter sends redirects alone, and
 * leaves all else to the application behind it.
 */
public sealed interface RouteResult permits RedirectResponse, MethodNotAllowed, NoMatch {

    /**
     * The status code (RFC 9110, 15).
     *
     * @return that of the redirect, 405, or 404
     */
    int status();

    /**
     * The fields to send, beside those that belong to the connection or describe the length of the content.
     *
     * @return names and values, in order; unmodifiable
     */
    Map<String, String> headers();

    /**
     * The content to send.
     *
     * @return ASCII text, perhaps empty
     */
    String body();

    /**
     * The length to name of the content: that of {@link #body()}, or, in a response to {@code HEAD}, of what {@code GET} would get
     * (RFC 9110, 8.6).
     *
     * @return the length in bytes
     */
    default int contentLength() {
        return body().length();
    }
}
