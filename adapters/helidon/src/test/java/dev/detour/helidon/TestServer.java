package dev.detour.helidon;

import dev.detour.conformance.Page;
import dev.detour.runtime.RedirectRouter;
import io.helidon.http.Method;
import io.helidon.webserver.WebServer;
import io.helidon.webserver.WebServerConfig;
import io.helidon.webserver.http.HttpRouting;
import io.helidon.webserver.http.ServerRequest;
import io.helidon.webserver.http.ServerResponse;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.function.Consumer;

/** A server on a free port of the loopback interface. */
final class TestServer implements AutoCloseable {

    private final WebServer server;

    private TestServer(Consumer<WebServerConfig.Builder> settings, Consumer<HttpRouting.Builder> routing) {
        WebServerConfig.Builder config = WebServer.builder()
                .host("127.0.0.1")
                .port(0)
                .shutdownHook(false)
                .shutdownGracePeriod(Duration.ZERO)
                .routing(routing);
        settings.accept(config);
        server = config.build().start();
    }

    /** A server of pages, with a filter before them. */
    static TestServer filtering(RedirectRouter router) {
        return filtering(router, settings -> {});
    }

    /** A server of pages with its own settings, with a filter before them. */
    static TestServer filtering(RedirectRouter router, Consumer<WebServerConfig.Builder> settings) {
        // A filter is the page, too, because routing decodes and refuses paths before it asks any handler.
        return new TestServer(
                settings,
                routing -> routing.addFilter(new RedirectFilter(router))
                        .addFilter((chain, request, response) -> page(request, response)));
    }

    /** A server of redirects alone. */
    static TestServer handling(RedirectRouter router) {
        return new TestServer(settings -> {}, routing -> routing.any(new RedirectHandler(router)));
    }

    private static void page(ServerRequest request, ServerResponse response) {
        String page = Page.of(request.prologue().method().text(), content(request));
        boolean head = request.prologue().method().equals(Method.HEAD);
        response.send((head ? "" : page).getBytes(StandardCharsets.ISO_8859_1));
    }

    private static String content(ServerRequest request) {
        try (InputStream in = request.content().inputStream()) {
            return new String(in.readAllBytes(), StandardCharsets.ISO_8859_1);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    int port() {
        return server.port();
    }

    @Override
    public void close() {
        server.stop();
    }
}
