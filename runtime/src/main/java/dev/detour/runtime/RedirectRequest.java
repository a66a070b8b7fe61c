package dev.detour.runtime;

import java.util.List;
import java.util.Objects;

/**
 * What of a request decides where it is redirected, as it stood on the wire: nothing is decoded or normalised.
 *
 * @param method the method; case-sensitive (RFC 9110, 9.1)
 * @param scheme the scheme by which the request came; {@code null}: unknown
 * @param host the host, with its port where one was named; {@code null}: unknown
 * @param path the path, percent-encoded; no route matches one that does not begin with {@code /}
 * @param query the query without its {@code ?}, percent-encoded; {@code null}: there is none, which differs from empty
 */
public record RedirectRequest(
        String method,
        @Nullable String scheme,
        @Nullable String host,
        String path,
        @Nullable String query) {

    /**
     * Takes the parts as they are.
     *
     * @throws NullPointerException if {@code method} or {@code path} is {@code null}
     */
    public RedirectRequest {
        Objects.requireNonNull(method, "method");
        Objects.requireNonNull(path, "path");
    }

    /**
     * Reads a request target (RFC 9112, 3.2): in origin form ({@code /path?query}), which says nothing of scheme and host,
     * or in absolute form ({@code https://host/path?query}).
     *
     * @param method the method
     * @param target the request target
     * @return the request; one that nothing matches where {@code target} is neither, has userinfo or a fragment, or where
     *     an argument is {@code null}
     */
    public static RedirectRequest of(String method, String target) {
        return received(method, null, null, target);
    }

    /**
     * The request that a server received. A target in absolute form replaces scheme and host (RFC 9112, 3.2.2).
     *
     * @param method the method
     * @param scheme the scheme of the connection; {@code null}: unknown
     * @param hostHeader the {@code Host} field; {@code null}: there was none
     * @param requestTarget the request target as it stood in the request line
     * @return the request; one that nothing matches where {@code scheme} is neither {@code http} nor {@code https}, where
     *     {@code requestTarget} is in neither of the two forms, has userinfo or a fragment, or where {@code method} or {@code requestTarget} is {@code null}
     */
    public static RedirectRequest received(
            String method, @Nullable String scheme, @Nullable String hostHeader, String requestTarget) {
        return RequestTarget.parse(method, scheme, hostHeader, requestTarget);
    }

    /**
     * The host of a request with these {@code Host} fields: one that repeats the field is malformed (RFC 9112, 3.2), and has no host
     * that could be relied on.
     *
     * @param hostHeaders the values of all {@code Host} fields of a request
     * @return the only one; {@code null}: there is none, or more than one
     */
    public static @Nullable String hostOf(List<String> hostHeaders) {
        return hostHeaders.size() == 1 ? hostHeaders.get(0) : null;
    }
}
