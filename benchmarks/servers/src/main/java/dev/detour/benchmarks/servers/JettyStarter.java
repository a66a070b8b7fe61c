package dev.detour.benchmarks.servers;

import dev.detour.jetty.RedirectHandler;
import dev.detour.runtime.RedirectRouter;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.ByteBuffer;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.util.Callback;

/** Jetty, without servlets. */
final class JettyStarter implements Starter {

    @Override
    public void serveFixed(int port) throws Exception {
        byte[] content = Fixed.content();
        serve(
                new Handler.Abstract.NonBlocking() {
                    @Override
                    public boolean handle(Request request, Response response, Callback callback) {
                        response.setStatus(Fixed.STATUS);
                        response.getHeaders().put(HttpHeader.LOCATION, Fixed.LOCATION);
                        response.getHeaders().put(HttpHeader.CONTENT_TYPE, Fixed.TYPE);
                        response.getHeaders().put(HttpHeader.CONTENT_LENGTH, content.length);
                        response.write(true, ByteBuffer.wrap(content), callback);
                        return true;
                    }
                },
                port);
    }

    @Override
    public void serve(RedirectRouter router, int port) throws Exception {
        serve(new RedirectHandler(router), port);
    }

    private static void serve(Handler handler, int port) throws Exception {
        Server server = new Server(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
        server.setHandler(handler);
        server.start();
    }
}
