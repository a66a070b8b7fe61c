package dev.detour.runtime.table;

import dev.detour.runtime.Nullable;
import dev.detour.runtime.RedirectRequest;
import dev.detour.runtime.internal.Authority;

/**
 * What there is to know of a request but its path and its query, in one number, so that a search carries it along without
 * an object: the methods for which a route is looked for, the scheme, the port, and whether the path is plain.
 */
final class Traits {

    private static final int HTTP = 1 << 8;
    private static final int HTTPS = 1 << 9;
    private static final int PORT_SHIFT = 10;
    private static final int PORT = 0xFFFF;
    private static final int PLAIN = 1 << 26;

    private Traits() {}

    /** The traits of a request but for the methods; the port is the scheme's where the request names none. */
    static int of(RedirectRequest request) {
        int defaultPort = Authority.defaultPort(request.scheme());
        int scheme = defaultPort == 443 ? HTTPS : defaultPort == 80 ? HTTP : 0;
        String host = request.host();
        int port = host == null ? 0 : Authority.port(host);
        return scheme | Math.max(port == 0 ? defaultPort : port, 0) << PORT_SHIFT;
    }

    /** The same, of a request whose path is in canonical form. */
    static int plain(int request) {
        return request | PLAIN;
    }

    /** Whether the path of a request is known to be in canonical form. */
    static boolean isPlain(int request) {
        return (request & PLAIN) != 0;
    }

    /** The traits that a route asks for; its methods are among them. */
    static int required(int methods, @Nullable String scheme, int port) {
        int bit = scheme == null ? 0 : scheme.equals("http") ? HTTP : HTTPS;
        return methods | bit | port << PORT_SHIFT;
    }

    /** Whether a request has what a route asks for, the method aside. */
    static boolean hold(int request, int required) {
        int scheme = required & (HTTP | HTTPS);
        int port = required >>> PORT_SHIFT;
        return (request & scheme) == scheme && (port == 0 || (request >>> PORT_SHIFT & PORT) == port);
    }

    /** Whether one of the methods of a request is among those of a route. */
    static boolean share(int request, int required) {
        return (request & required & (Methods.NAMED | Methods.EXTENSION)) != 0;
    }
}
