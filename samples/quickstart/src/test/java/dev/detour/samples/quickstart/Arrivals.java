package dev.detour.samples.quickstart;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Serves the pages of the quickstart and remembers which requests arrived at them. */
final class Arrivals implements HttpHandler {

    private final Pages pages = new Pages();
    private final List<Arrival> arrivals = new ArrayList<>();

    @Override
    public void handle(HttpExchange exchange) throws IOException {
        byte[] content = exchange.getRequestBody().readAllBytes();
        synchronized (arrivals) {
            arrivals.add(new Arrival(
                    exchange.getRequestMethod(),
                    exchange.getRequestURI().toString(),
                    new String(content, StandardCharsets.UTF_8)));
        }
        exchange.setStreams(new ByteArrayInputStream(content), null);
        pages.handle(exchange);
    }

    /** Takes the arrivals whose target ends with a text. */
    List<Arrival> take(String end) {
        synchronized (arrivals) {
            List<Arrival> taken = arrivals.stream()
                    .filter(arrival -> arrival.target().endsWith(end))
                    .toList();
            arrivals.removeAll(taken);
            return taken;
        }
    }
}
