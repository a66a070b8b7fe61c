package dev.detour.runtime.target;

import dev.detour.runtime.internal.Authority;
import dev.detour.runtime.internal.Reading;
import java.util.List;

/**
 * The hosts that a target may name.
 *
 * @param entries hosts such as {@code example.org}, {@code *.example.org}, {@code example.org:8443}
 */
record AllowedHosts(List<String> entries) {

    /** Whether an authority without userinfo is among them; where an entry names no port, only with the scheme's. */
    boolean allow(String scheme, String authority) {
        int end = Authority.hostEnd(authority);
        // With a trailing dot it would be another origin.
        if (end < 0 || authority.startsWith(".", end)) {
            return false;
        }
        int port = port(scheme, authority);
        return entries.stream().anyMatch(entry -> port == port(scheme, entry) && matches(authority, end, entry));
    }

    private static int port(String scheme, String authority) {
        int port = Authority.port(authority);
        return port == 0 ? Authority.defaultPort(scheme) : port;
    }

    private static boolean matches(String authority, int end, String entry) {
        int colon = entry.lastIndexOf(':');
        String name = colon > entry.lastIndexOf(']') ? entry.substring(0, colon) : entry;
        if (!name.startsWith("*")) {
            return Reading.IGNORE_CASE.same(authority, 0, end, name);
        }
        String suffix = name.substring(1);
        int from = end - suffix.length();
        return from > 0 && Reading.IGNORE_CASE.same(authority, from, end, suffix);
    }
}
