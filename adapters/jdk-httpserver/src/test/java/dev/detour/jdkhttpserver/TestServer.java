package dev.detour.jdkhttpserver;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import dev.detour.runtime.RedirectRouter;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;

/** A server on a free port of the loopback interface. */
final class TestServer implements AutoCloseable {

    private final HttpServer server;

    private TestServer() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    }

    /** A server of pages, with a filter before them. */
    static TestServer filtering(RedirectRouter router) throws IOException {
        TestServer test = new TestServer();
        test.server.createContext("/", TestServer::page).getFilters().add(new RedirectFilter(router));
        test.server.start();
        return test;
    }

    /** A server of redirects alone. */
    static TestServer handling(RedirectRouter router) throws IOException {
        TestServer test = new TestServer();
        test.server.createContext("/", new RedirectHandler(router));
        test.server.start();
        return test;
    }

    /** The page that the filtered server has for every request: its method, target and content. */
    private static void page(HttpExchange exchange) throws IOException {
        try (exchange) {
            String content = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.ISO_8859_1);
            String page = "page " + exchange.getRequestMethod() + " " + exchange.getRequestURI() + " " + content;
            byte[] bytes = page.getBytes(StandardCharsets.ISO_8859_1);
            exchange.sendResponseHeaders(200, bytes.length);
            exchange.getResponseBody().write(bytes);
        }
    }

    RawConnection connect() throws IOException {
        return new RawConnection(server.getAddress().getPort());
    }

    /** Sends one request without content and reads its response. */
    RawResponse exchange(String method, String target) throws IOException {
        try (RawConnection connection = connect()) {
            return connection
                    .send(method + " " + target + " HTTP/1.1\r\nHost: www.example.org\r\n\r\n")
                    .read();
        }
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
