package dev.detour.helidon;

import dev.detour.runtime.RedirectRequest;
import dev.detour.runtime.RedirectResponse;
import dev.detour.runtime.RouteResult;
import io.helidon.common.uri.UriInfo;
import io.helidon.http.HeaderName;
import io.helidon.http.HeaderNames;
import io.helidon.http.HttpPrologue;
import io.helidon.http.Status;
import io.helidon.webserver.http.ServerRequest;
import io.helidon.webserver.http.ServerResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** What the filter and the handler share: reading a request, and answering it. */
final class Exchanges {

    /** The fields by which a proxy may tell scheme and host. */
    private static final List<HeaderName> FORWARDING = List.of(
            HeaderNames.FORWARDED,
            HeaderNames.X_FORWARDED_HOST,
            HeaderNames.X_FORWARDED_PORT,
            HeaderNames.X_FORWARDED_PROTO);

    private Exchanges() {}

    /** Reads what routing looks at, as it was received. */
    static RedirectRequest request(ServerRequest request) {
        String method = request.prologue().method().text();
        String target = target(request.prologue());
        if (target.startsWith("/") && FORWARDING.stream().anyMatch(request.headers()::contains)) {
            // As the server is told to take them; unless it is told to trust them, this is what the connection says.
            UriInfo requested = request.requestedUri();
            return RedirectRequest.received(method, requested.scheme(), requested.authority(), target);
        }
        String scheme = request.isSecure() ? "https" : "http";
        String host = RedirectRequest.hostOf(request.headers().all(HeaderNames.HOST, List::of));
        return RedirectRequest.received(method, scheme, host, target);
    }

    /** Puts together what the server has taken apart. */
    private static String target(HttpPrologue prologue) {
        String path = prologue.uriPath().absolute().rawPath();
        String query = prologue.hasQuery() ? "?" + prologue.query().rawValue() : "";
        String fragment =
                prologue.fragment().hasValue() ? "#" + prologue.fragment().rawValue() : "";
        return path + query + fragment;
    }

    /** Answers as the router does. What the request has for content is dropped by the server. */
    static void answer(ServerResponse response, RouteResult result) {
        response.status(Status.create(result.status()));
        result.headers().forEach(response::header);
        if (result instanceof RedirectResponse redirect && redirect.head()) {
            // Else the server would say 0, which is not the length that GET would get (RFC 9110, 8.6).
            RedirectResponse toGet =
                    new RedirectResponse(redirect.status(), redirect.location(), redirect.maxAge(), false);
            response.contentLength(toGet.body().length());
        }
        response.send(result.body().getBytes(StandardCharsets.US_ASCII));
    }
}
