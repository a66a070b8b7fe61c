package dev.detour.vertx;

import dev.detour.conformance.Mode;
import dev.detour.conformance.Page;
import dev.detour.conformance.RunningServer;
import dev.detour.runtime.RedirectRouter;
import io.vertx.core.Handler;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServer;
import io.vertx.core.http.HttpServerRequest;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** A server on a free port of the loopback interface. */
final class TestServer implements AutoCloseable {

    private static final int TIMEOUT_SECONDS = 10;

    private final Vertx vertx = Vertx.vertx();
    private final List<Throwable> failures = new CopyOnWriteArrayList<>();
    private final HttpServer server;

    private TestServer(Handler<HttpServerRequest> handler) throws TimeoutException {
        vertx.exceptionHandler(failures::add);
        server = vertx.createHttpServer()
                .requestHandler(handler)
                .listen(0, "127.0.0.1")
                .await(TIMEOUT_SECONDS, TimeUnit.SECONDS);
    }

    static RunningServer start(RedirectRouter router, Mode mode) throws TimeoutException {
        TestServer server = mode == Mode.FILTER ? filtering(router) : handling(router);
        return new RunningServer(server.port(), server);
    }

    /** A server of pages, with a filter before them. */
    static TestServer filtering(RedirectRouter router) throws TimeoutException {
        return new TestServer(new RedirectFilter(router, TestServer::page));
    }

    /** A server of redirects alone. */
    static TestServer handling(RedirectRouter router) throws TimeoutException {
        return new TestServer(new RedirectHandler(router));
    }

    private static void page(HttpServerRequest request) {
        request.body().onSuccess(body -> {
            String content = body.toString(StandardCharsets.ISO_8859_1);
            boolean head = request.method().equals(HttpMethod.HEAD);
            request.response()
                    .setStatusCode(Page.STATUS)
                    .end(head ? "" : Page.of(request.method().name(), content));
        });
    }

    int port() {
        return server.actualPort();
    }

    /** What the exception handler was told. */
    List<Throwable> failures() {
        return failures;
    }

    @Override
    public void close() throws TimeoutException {
        vertx.close().await(TIMEOUT_SECONDS, TimeUnit.SECONDS);
    }
}
