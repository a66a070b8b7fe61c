package dev.detour.jetty;

import dev.detour.conformance.Mode;
import dev.detour.conformance.Page;
import dev.detour.conformance.RunningServer;
import dev.detour.runtime.RedirectRouter;
import java.net.InetAddress;
import java.nio.charset.StandardCharsets;
import org.eclipse.jetty.http2.server.HTTP2CServerConnectionFactory;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.util.Callback;

/** A server on a free port of the loopback interface that speaks HTTP/1.1 and, with prior knowledge, HTTP/2. */
final class TestServer {

    private TestServer() {}

    static RunningServer start(RedirectRouter router, Mode mode) throws Exception {
        return start(handler(router, mode), new HttpConfiguration());
    }

    static Handler handler(RedirectRouter router, Mode mode) {
        return mode == Mode.FILTER ? new RedirectFilter(router, new Pages()) : new RedirectHandler(router);
    }

    static RunningServer start(Handler handler, HttpConfiguration configuration) throws Exception {
        Server server = new Server();
        ServerConnector connector = new ServerConnector(
                server, new HttpConnectionFactory(configuration), new HTTP2CServerConnectionFactory(configuration));
        connector.setHost(InetAddress.getLoopbackAddress().getHostAddress());
        server.addConnector(connector);
        server.setHandler(handler);
        server.start();
        return new RunningServer(connector.getLocalPort(), server::stop);
    }

    /** The application behind the filter. */
    private static final class Pages extends Handler.Abstract {
        @Override
        public boolean handle(Request request, Response response, Callback callback) throws Exception {
            String content = Content.Source.asString(request, StandardCharsets.ISO_8859_1);
            response.setStatus(Page.STATUS);
            Content.Sink.write(response, true, Page.of(request.getMethod(), content), callback);
            return true;
        }
    }
}
