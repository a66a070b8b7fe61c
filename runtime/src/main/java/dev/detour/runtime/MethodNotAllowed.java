package dev.detour.runtime;

import java.util.Collections;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * No redirect answers this method, but one would answer another: {@code 405 Method Not Allowed} (RFC 9110, 15.5.6) where
 * nothing else serves the request.
 *
 * @param allow the methods that would be redirected, for the {@code Allow} field (RFC 9110, 10.2.1); never empty, sorted,
 *     unmodifiable
 */
public record MethodNotAllowed(Set<String> allow) implements RouteResult {

    /**
     * Keeps a sorted copy.
     *
     * @throws IllegalArgumentException if {@code allow} is empty
     */
    public MethodNotAllowed {
        if (allow.isEmpty()) {
            throw new IllegalArgumentException("allow is empty: where no method is allowed, the result is NoMatch");
        }
        allow = Collections.unmodifiableSet(new TreeSet<>(allow));
    }

    /** 405 (RFC 9110, 15.5.6). */
    @Override
    public int status() {
        return 405;
    }

    /** {@code Allow}, which a 405 must name (RFC 9110, 10.2.1). */
    @Override
    public Map<String, String> headers() {
        return Map.of("Allow", String.join(", ", allow));
    }

    /** Empty. */
    @Override
    public String body() {
        return "";
    }
}
