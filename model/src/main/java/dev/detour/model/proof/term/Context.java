package dev.detour.model.proof.term;

import java.util.Optional;

/**
 * What of a request is always known.
 *
 * @param method the method
 * @param scheme the scheme; empty where it is not known
 * @param host the host and its port, if it has one; empty where there is none
 */
public record Context(String method, Optional<String> scheme, Optional<String> host) {

    /**
     * What follows a redirect as clients do: 303 turns everything but HEAD into GET (RFC 9110, section 15.4.4).
     *
     * @param status the status of the redirect
     * @return the context of the next request, on the same host
     */
    public Context after(int status) {
        boolean kept = status != 303 || method.equals("HEAD");
        return kept ? this : new Context("GET", scheme, host);
    }
}
