package dev.detour.servlet;

import dev.detour.conformance.Mode;
import dev.detour.conformance.RunningServer;
import dev.detour.runtime.RedirectRouter;
import jakarta.servlet.DispatcherType;
import java.net.InetAddress;
import java.util.EnumSet;
import org.eclipse.jetty.ee10.servlet.FilterHolder;
import org.eclipse.jetty.ee10.servlet.ServletContextHandler;
import org.eclipse.jetty.ee10.servlet.ServletHolder;
import org.eclipse.jetty.http2.server.HTTP2CServerConnectionFactory;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;

/** An embedded Jetty with servlets that speaks HTTP/1.1 and, with prior knowledge, HTTP/2. */
final class JettyServer {

    private JettyServer() {}

    static RunningServer start(RedirectRouter router, Mode mode) throws Exception {
        ServletContextHandler context = new ServletContextHandler("/");
        if (mode == Mode.FILTER) {
            FilterHolder filter = new FilterHolder(new RedirectFilter(router));
            filter.setAsyncSupported(true);
            context.addFilter(filter, "/*", EnumSet.of(DispatcherType.REQUEST));
            context.addServlet(new ServletHolder(new PageServlet()), "/");
        } else {
            context.addServlet(new ServletHolder(new RedirectServlet(router)), "/*");
        }
        HttpConfiguration configuration = new HttpConfiguration();
        Server server = new Server();
        ServerConnector connector = new ServerConnector(
                server, new HttpConnectionFactory(configuration), new HTTP2CServerConnectionFactory(configuration));
        connector.setHost(InetAddress.getLoopbackAddress().getHostAddress());
        server.addConnector(connector);
        server.setHandler(context);
        server.start();
        return new RunningServer(connector.getLocalPort(), server::stop);
    }
}
