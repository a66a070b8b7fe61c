package dev.detour.samples.quickstart;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/**
 * The pages behind the redirects. There is one for every request, and it says what has arrived: the method and the target
 * in its first line, then the content as it came.
 */
final class Pages implements HttpHandler {

    private static final int OK = 200;
    private static final int NO_CONTENT = -1;

    /** How much content is shown, in bytes. */
    private static final int MAX_CONTENT = 1 << 20;

    @Override
    public void handle(HttpExchange exchange) throws IOException {
        try (exchange) {
            byte[] page = page(exchange);
            exchange.getResponseHeaders().set("Content-Type", "text/plain; charset=utf-8");
            exchange.getResponseHeaders().set("X-Content-Type-Options", "nosniff");
            if (exchange.getRequestMethod().equals("HEAD")) {
                exchange.sendResponseHeaders(OK, NO_CONTENT);
            } else {
                exchange.sendResponseHeaders(OK, page.length);
                exchange.getResponseBody().write(page);
            }
        }
    }

    private static byte[] page(HttpExchange exchange) throws IOException {
        String line = exchange.getRequestMethod() + " " + exchange.getRequestURI() + "\n";
        ByteArrayOutputStream page = new ByteArrayOutputStream();
        page.writeBytes(line.getBytes(StandardCharsets.UTF_8));
        page.writeBytes(exchange.getRequestBody().readNBytes(MAX_CONTENT));
        return page.toByteArray();
    }
}
