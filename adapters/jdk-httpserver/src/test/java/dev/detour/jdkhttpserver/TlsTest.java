package dev.detour.jdkhttpserver;

import com.sun.net.httpserver.HttpsConfigurator;
import com.sun.net.httpserver.HttpsServer;
import dev.detour.conformance.RunningServer;
import dev.detour.conformance.TlsKeys;
import dev.detour.conformance.TlsSuite;
import dev.detour.runtime.RedirectRouter;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;

class TlsTest extends TlsSuite {

    @Override
    protected RunningServer start(RedirectRouter router, TlsKeys keys) throws IOException {
        HttpsServer server = HttpsServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setHttpsConfigurator(new HttpsConfigurator(keys.context()));
        server.createContext("/", new RedirectHandler(router));
        server.start();
        return new RunningServer(server.getAddress().getPort(), () -> server.stop(0));
    }
}
