package dev.detour.vertx;

import dev.detour.conformance.RunningServer;
import dev.detour.conformance.TlsKeys;
import dev.detour.conformance.TlsSuite;
import dev.detour.runtime.RedirectRouter;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpServer;
import io.vertx.core.http.HttpServerOptions;
import io.vertx.core.net.PfxOptions;
import java.net.http.HttpClient.Version;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

class TlsTest extends TlsSuite {

    private static final int TIMEOUT_SECONDS = 10;

    @Override
    protected RunningServer start(RedirectRouter router, TlsKeys keys) throws TimeoutException {
        Vertx vertx = Vertx.vertx();
        PfxOptions store = new PfxOptions().setPath(keys.file().toString()).setPassword(TlsKeys.PASSWORD);
        HttpServer server = vertx.createHttpServer(
                        new HttpServerOptions().setSsl(true).setUseAlpn(true).setKeyCertOptions(store))
                .requestHandler(new RedirectHandler(router))
                .listen(0, "127.0.0.1")
                .await(TIMEOUT_SECONDS, TimeUnit.SECONDS);
        return new RunningServer(server.actualPort(), () -> vertx.close().await(TIMEOUT_SECONDS, TimeUnit.SECONDS));
    }

    @Override
    protected Version negotiated() {
        return Version.HTTP_2;
    }
}
