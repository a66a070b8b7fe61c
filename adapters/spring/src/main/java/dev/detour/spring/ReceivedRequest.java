package dev.detour.spring;

import dev.detour.runtime.Nullable;
import dev.detour.runtime.RedirectRequest;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.Objects;
import org.springframework.http.HttpHeaders;
import org.springframework.http.server.reactive.ServerHttpRequest;

/** Reads what routing looks at from a request of WebFlux. */
final class ReceivedRequest {

    private ReceivedRequest() {}

    /**
     * The request as it was received, scheme and host as the server reports them: of the connection and the {@code Host} field or, where
     * the server was told to trust forwarding fields, of those.
     */
    static RedirectRequest of(ServerHttpRequest request) {
        URI reported = request.getURI();
        List<String> fields = Objects.requireNonNullElse(request.getHeaders().get(HttpHeaders.HOST), List.of());
        String host = host(reported, RedirectRequest.hostOf(fields));
        return RedirectRequest.received(request.getMethod().name(), reported.getScheme(), host, target(request));
    }

    private static String target(ServerHttpRequest request) {
        String target = NativeTarget.of(request);
        if (target != null) {
            return target;
        }
        // The URI as it was parsed, which is all that is known of the request target of a server without the one above.
        URI uri = request.getURI();
        String path = Objects.requireNonNullElse(uri.getRawPath(), "");
        return uri.getRawQuery() == null ? path : path + "?" + uri.getRawQuery();
    }

    /**
     * What the server reports differs from a well-formed field only where it has applied forwarding fields. What it makes of a malformed
     * or a missing one is not what the client asked for.
     */
    private static @Nullable String host(URI reported, @Nullable String field) {
        if (field == null || field.equals(reported.getRawAuthority())) {
            return field;
        }
        URI named = parse(reported.getScheme(), field);
        return named == null || sameAuthority(named, reported) ? field : reported.getRawAuthority();
    }

    private static @Nullable URI parse(String scheme, String field) {
        try {
            URI uri = new URI(scheme + "://" + field);
            boolean wellFormed =
                    uri.getHost() != null && uri.getRawUserInfo() == null && field.equals(uri.getRawAuthority());
            return wellFormed ? uri : null;
        } catch (URISyntaxException e) {
            return null;
        }
    }

    private static boolean sameAuthority(URI one, URI other) {
        return one.getHost().equalsIgnoreCase(other.getHost()) && port(one) == port(other);
    }

    private static int port(URI uri) {
        int standard = "https".equals(uri.getScheme()) ? 443 : 80;
        return uri.getPort() == -1 ? standard : uri.getPort();
    }
}
