package dev.detour.runtime.table;

import dev.detour.runtime.Nullable;
import dev.detour.runtime.Route;
import dev.detour.runtime.internal.Authority;
import dev.detour.runtime.target.RedirectHandler;

/**
 * A line of a table, taken apart.
 *
 * @param methods the methods, as bits
 * @param scheme {@code http} or {@code https}; {@code null}: any
 * @param host the host with its port, a leading {@code *.} included; {@code null}: any
 * @param pattern path and query
 * @param optionalSlash whether one final slash is added or forgiven
 * @param ignoreCase whether the literals of the path match in any ASCII case
 */
record RouteLine(
        int methods,
        @Nullable String scheme,
        @Nullable String host,
        String pattern,
        boolean optionalSlash,
        boolean ignoreCase) {

    static RouteLine parse(String line) {
        String[] parts = line.split(" ", -1);
        if (parts.length < 4 || parts.length > 5) {
            throw new IllegalArgumentException("malformed route \"" + line + "\"");
        }
        String scheme = parts[1].equals("*") ? null : parts[1];
        String host = parts[2].equals("*") ? null : parts[2];
        String flags = parts.length == 5 ? parts[4] : "";
        RouteLine route = new RouteLine(
                Methods.parse(parts[0]), scheme, host, parts[3], flags.contains("o"), flags.contains("i"));
        if (scheme != null && Authority.defaultPort(scheme) == 0 || host != null && route.hostEnd() < 0) {
            throw new IllegalArgumentException("malformed route \"" + line + "\"");
        }
        return route;
    }

    boolean isWildcard() {
        return host != null && host.startsWith("*.");
    }

    /** The host without {@code *.} and port; {@code null}: any. */
    @Nullable
    String hostName() {
        return host == null ? null : host.substring(isWildcard() ? 2 : 0, hostEnd());
    }

    /** The declared port, or 0. */
    int port() {
        return host == null ? 0 : Authority.port(host);
    }

    /** How the route is listed. */
    Route route(String from, RedirectHandler handler) {
        return new Route(
                handler.answer().id(),
                Methods.names(methods),
                (methods & Methods.EXTENSION) != 0,
                scheme,
                host,
                from,
                handler.answer().status(),
                handler.to());
    }

    private int hostEnd() {
        if (host == null) {
            return -1;
        }
        if (!isWildcard()) {
            return Authority.hostEnd(host);
        }
        int end = Authority.hostEnd(host.substring(2));
        return end < 0 ? -1 : end + 2;
    }
}
