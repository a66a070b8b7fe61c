package dev.detour.runtime.target;

import dev.detour.runtime.RedirectResponse;
import java.util.List;

/**
 * What a redirect answers apart from its target.
 *
 * @param id the declaration that it came from, such as {@code com.shop.ShopRedirects#product(int)}
 * @param status 301, 302, 303, 307 or 308
 * @param maxAge seconds for {@code Cache-Control}; 0: {@code no-store}; -1: no such field
 * @param keepsQuery whether what the pattern did not consume of the query is appended to the target
 * @param allowedHosts the hosts that a target may name where it is not fixed at compile time, in the form
 *     {@code example.org}, {@code *.example.org}, {@code example.org:8443}
 */
public record Answer(String id, int status, long maxAge, boolean keepsQuery, List<String> allowedHosts) {

    /**
     * Keeps a copy of {@code allowedHosts}.
     *
     * @throws IllegalArgumentException if {@code status} or {@code maxAge} is none of a redirect
     */
    public Answer {
        checkSendable(status, maxAge);
        allowedHosts = List.copyOf(allowedHosts);
    }

    /**
     * An answer that keeps the query, says nothing to caches and allows no other hosts.
     *
     * @param id the declaration that it came from
     * @param status 301, 302, 303, 307 or 308
     * @return the answer
     */
    public static Answer of(String id, int status) {
        return new Answer(id, status, -1, true, List.of());
    }

    /**
     * The same with a lifetime for caches.
     *
     * @param seconds 0 or more
     * @return the new answer
     */
    public Answer maxAge(long seconds) {
        return new Answer(id, status, seconds, keepsQuery, allowedHosts);
    }

    /**
     * The same without the request's query.
     *
     * @return the new answer
     */
    public Answer dropQuery() {
        return new Answer(id, status, maxAge, false, allowedHosts);
    }

    /**
     * The same with hosts that a target may name.
     *
     * @param hosts hosts and wildcards in lower case, with a port where it is not the scheme's default one
     * @return the new answer
     */
    public Answer allowedHosts(String... hosts) {
        return new Answer(id, status, maxAge, keepsQuery, List.of(hosts));
    }

    /** Better when a router is made than with each response. */
    private static void checkSendable(int status, long maxAge) {
        new RedirectResponse(status, "/", maxAge, false).status();
    }
}
