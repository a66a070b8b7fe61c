package dev.detour.undertow;

import dev.detour.conformance.Mode;
import dev.detour.conformance.Page;
import dev.detour.conformance.RunningServer;
import dev.detour.runtime.RedirectRouter;
import io.undertow.Undertow;
import io.undertow.UndertowOptions;
import io.undertow.server.HttpHandler;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;

/** A server on a free port of the loopback interface that speaks HTTP/1.1 and, with prior knowledge, HTTP/2. */
final class TestServer {

    private TestServer() {}

    static RunningServer start(RedirectRouter router, Mode mode) {
        return start(mode == Mode.FILTER ? new RedirectFilter(router, pages()) : new RedirectHandler(router));
    }

    static RunningServer start(HttpHandler handler) {
        Undertow server = Undertow.builder()
                .addHttpListener(0, InetAddress.getLoopbackAddress().getHostAddress())
                .setServerOption(UndertowOptions.ENABLE_HTTP2, true)
                .setHandler(handler)
                .build();
        server.start();
        InetSocketAddress address =
                (InetSocketAddress) server.getListenerInfo().get(0).getAddress();
        return new RunningServer(address.getPort(), server::stop);
    }

    /** The application behind the filter. */
    private static HttpHandler pages() {
        return exchange -> exchange.getRequestReceiver()
                .receiveFullString(
                        (read, content) -> {
                            read.setStatusCode(Page.STATUS);
                            read.getResponseSender()
                                    .send(Page.of(read.getRequestMethod().toString(), content));
                        },
                        StandardCharsets.ISO_8859_1);
    }
}
