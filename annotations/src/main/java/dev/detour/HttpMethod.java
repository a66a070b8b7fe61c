package dev.detour;

/**
 * The request methods that a redirect can name (RFC 9110, section 9, and RFC 5789 for PATCH).
 *
 * <p>Extension methods such as {@code PROPFIND} cannot be named: a redirect with status 307 or 308 that names no method
 * keeps them all.
 */
public enum HttpMethod {
    /** Transfers a representation of the target resource. A redirect that answers GET answers HEAD too. */
    GET,
    /** As GET, but without content in the response. */
    HEAD,
    /** Processes the request's content. */
    POST,
    /** Replaces the target resource by the request's content. */
    PUT,
    /** Applies a partial modification to the target resource. */
    PATCH,
    /** Removes the target resource. */
    DELETE,
    /** Asks for communication options. Redirecting it breaks CORS preflights, hence a warning at least. */
    OPTIONS
}
