package dev.detour.samples.vertx;

import dev.detour.vertx.RedirectFilter;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpServer;
import io.vertx.core.http.HttpServerRequest;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Serves {@link ShopRedirects}, and pages for everything else, on the loopback interface. */
public final class ShopServer implements AutoCloseable {

    private static final int DEFAULT_PORT = 8080;
    private static final int TIMEOUT_SECONDS = 10;

    private final Vertx vertx;
    private final HttpServer server;

    private ShopServer(Vertx vertx, HttpServer server) {
        this.vertx = vertx;
        this.server = server;
    }

    /**
     * Runs until the process is asked to stop.
     *
     * @param args the port to listen on; without it, 8080
     * @throws TimeoutException if it does not listen in time
     */
    public static void main(String... args) throws TimeoutException {
        ShopServer server = start(args.length == 0 ? DEFAULT_PORT : Integer.parseInt(args[0]));
        System.out.println("listening on http://127.0.0.1:" + server.port());
    }

    static ShopServer start(int port) throws TimeoutException {
        Vertx vertx = Vertx.vertx();
        HttpServer server = vertx.createHttpServer()
                .requestHandler(new RedirectFilter(ShopRedirectsRouter.create(), ShopServer::page))
                .listen(port, "127.0.0.1")
                .await(TIMEOUT_SECONDS, TimeUnit.SECONDS);
        return new ShopServer(vertx, server);
    }

    /** The pages of the shop: there is one for every request that is not redirected. */
    private static void page(HttpServerRequest request) {
        request.response()
                .putHeader("Content-Type", "text/plain; charset=utf-8")
                .end("The page " + request.uri() + "\n");
    }

    int port() {
        return server.actualPort();
    }

    @Override
    public void close() {
        vertx.close().toCompletionStage().toCompletableFuture().join();
    }
}
