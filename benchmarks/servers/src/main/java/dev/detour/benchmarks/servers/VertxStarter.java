package dev.detour.benchmarks.servers;

import dev.detour.runtime.RedirectRouter;
import dev.detour.vertx.RedirectHandler;
import io.vertx.core.Handler;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpServerRequest;

/** Vert.x. */
final class VertxStarter implements Starter {

    @Override
    public void serveFixed(int port) {
        Buffer content = Buffer.buffer(Fixed.content());
        serve(
                request -> request.response()
                        .setStatusCode(Fixed.STATUS)
                        .putHeader("Location", Fixed.LOCATION)
                        .putHeader("Content-Type", Fixed.TYPE)
                        .end(content),
                port);
    }

    @Override
    public void serve(RedirectRouter router, int port) {
        serve(new RedirectHandler(router), port);
    }

    private static void serve(Handler<HttpServerRequest> handler, int port) {
        Vertx.vertx().createHttpServer().requestHandler(handler).listen(port, "127.0.0.1");
    }
}
