package dev.detour.benchmarks.servers;

import dev.detour.runtime.RedirectRouter;
import dev.detour.undertow.RedirectHandler;
import io.undertow.Undertow;
import io.undertow.server.HttpHandler;
import io.undertow.util.Headers;
import java.nio.ByteBuffer;

/** Undertow, without servlets. */
final class UndertowStarter implements Starter {

    @Override
    public void serveFixed(int port) {
        byte[] content = Fixed.content();
        serve(
                exchange -> {
                    exchange.setStatusCode(Fixed.STATUS);
                    exchange.getResponseHeaders().put(Headers.LOCATION, Fixed.LOCATION);
                    exchange.getResponseHeaders().put(Headers.CONTENT_TYPE, Fixed.TYPE);
                    exchange.getResponseSender().send(ByteBuffer.wrap(content));
                },
                port);
    }

    @Override
    public void serve(RedirectRouter router, int port) {
        serve(new RedirectHandler(router), port);
    }

    private static void serve(HttpHandler handler, int port) {
        Undertow.builder()
                .addHttpListener(port, "127.0.0.1")
                .setHandler(handler)
                .build()
                .start();
    }
}
