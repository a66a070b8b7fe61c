package dev.detour.undertow;

import dev.detour.conformance.RunningServer;
import dev.detour.conformance.TlsKeys;
import dev.detour.conformance.TlsSuite;
import dev.detour.runtime.RedirectRouter;
import io.undertow.Undertow;
import io.undertow.UndertowOptions;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.http.HttpClient.Version;

class TlsTest extends TlsSuite {

    @Override
    protected RunningServer start(RedirectRouter router, TlsKeys keys) {
        Undertow server = Undertow.builder()
                .addHttpsListener(0, InetAddress.getLoopbackAddress().getHostAddress(), keys.context())
                .setServerOption(UndertowOptions.ENABLE_HTTP2, true)
                .setHandler(new RedirectHandler(router))
                .build();
        server.start();
        InetSocketAddress address =
                (InetSocketAddress) server.getListenerInfo().get(0).getAddress();
        return new RunningServer(address.getPort(), server::stop);
    }

    @Override
    protected Version negotiated() {
        return Version.HTTP_2;
    }
}
