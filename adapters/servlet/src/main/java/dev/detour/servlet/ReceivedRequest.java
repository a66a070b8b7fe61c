package dev.detour.servlet;

import dev.detour.runtime.Nullable;
import dev.detour.runtime.RedirectRequest;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Enumeration;

/** Reads a request as it was received. */
final class ReceivedRequest {

    private static final String SCHEME_END = "://";

    private ReceivedRequest() {}

    /**
     * Reads what routing looks at. Of all that a container tells, only the request's URI, URL and query are not decoded. The URL is its
     * URI behind a scheme and a host in which it has settled what there is to settle: absolute form or {@code Host} field, what a
     * proxy says, the authority of HTTP/2.
     */
    static RedirectRequest of(HttpServletRequest request) {
        String uri = request.getRequestURI();
        String url = request.getRequestURL().toString();
        String query = request.getQueryString();
        String target = query == null ? uri : uri + "?" + query;
        int end = url.indexOf(SCHEME_END);
        int authority = end + SCHEME_END.length();
        int path = url.length() - uri.length();
        if (end < 0 || path < authority || !url.endsWith(uri) || repeatsHost(request)) {
            return RedirectRequest.received(request.getMethod(), request.getScheme(), null, target);
        }
        return RedirectRequest.received(
                request.getMethod(), url.substring(0, end), url.substring(authority, path), target);
    }

    private static boolean repeatsHost(HttpServletRequest request) {
        @Nullable Enumeration<String> hosts = request.getHeaders("Host");
        if (hosts == null || !hosts.hasMoreElements()) {
            return false;
        }
        hosts.nextElement();
        return hosts.hasMoreElements();
    }
}
