package dev.detour.jdkhttpserver;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpsExchange;
import dev.detour.runtime.RedirectRequest;
import dev.detour.runtime.RouteResult;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** What the filter and the handler share: reading a request from an exchange, and answering it. */
final class Exchanges {

    /** The {@code sendResponseHeaders} argument for a response without content; 0 would mean a chunked one. */
    private static final int NO_CONTENT = -1;

    /** How much of a request's content is read, in bytes, before its connection is given up. */
    private static final long MAX_DRAINED = 8L << 20;

    private Exchanges() {}

    /** Reads what routing looks at, as it was received. */
    static RedirectRequest request(HttpExchange exchange) {
        String scheme = exchange instanceof HttpsExchange ? "https" : "http";
        String host = RedirectRequest.hostOf(exchange.getRequestHeaders().getOrDefault("Host", List.of()));
        // The request target as text. The server has parsed it as a URI reference, which takes "//evil.com/a" for the
        // path "/a" on another host, so that the parts of that URI are not what was asked for.
        String target = exchange.getRequestURI().toString();
        return RedirectRequest.received(exchange.getRequestMethod(), scheme, host, target);
    }

    /** Answers as the router does. */
    static void answer(HttpExchange exchange, RouteResult result) throws IOException {
        try (exchange) {
            drain(exchange.getRequestBody());
            result.headers().forEach(exchange.getResponseHeaders()::set);
            if (result.body().isEmpty()) {
                exchange.sendResponseHeaders(result.status(), NO_CONTENT);
            } else {
                byte[] content = result.body().getBytes(StandardCharsets.US_ASCII);
                exchange.sendResponseHeaders(result.status(), content.length);
                exchange.getResponseBody().write(content);
                // Closing may first wait for content that is still to come.
                exchange.getResponseBody().flush();
            }
        }
    }

    /**
     * Reads the content of a request that is answered without it. What is left unread costs the connection, and a
     * client that is still sending may then find it reset before it has seen the answer.
     */
    private static void drain(InputStream content) throws IOException {
        byte[] buffer = new byte[8192];
        long left = MAX_DRAINED;
        int read = 0;
        while (read >= 0 && left > 0) {
            read = content.read(buffer, 0, (int) Math.min(buffer.length, left));
            left -= read;
        }
    }
}
