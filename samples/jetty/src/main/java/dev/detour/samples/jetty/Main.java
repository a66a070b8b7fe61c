package dev.detour.samples.jetty;

import dev.detour.servlet.RedirectFilter;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.EnumSet;
import org.eclipse.jetty.ee10.servlet.FilterHolder;
import org.eclipse.jetty.ee10.servlet.ServletContextHandler;
import org.eclipse.jetty.server.Server;

/** A server of pages, with redirects before them. */
public final class Main {

    private Main() {}

    /**
     * Serves until it is stopped.
     *
     * @param args none
     * @throws Exception if the server does not start
     */
    public static void main(String[] args) throws Exception {
        Server server = start(8080);
        System.out.println("curl -i " + server.getURI().resolve("/items/7"));
        server.join();
    }

    /** Starts the server on the loopback interface; 0 is any free port. */
    static Server start(int port) throws Exception {
        ServletContextHandler context = new ServletContextHandler("/");
        context.addServlet(new Pages(), "/");
        FilterHolder redirects = new FilterHolder(new RedirectFilter(ShopRedirectsRouter.create()));
        redirects.setAsyncSupported(true);
        context.addFilter(redirects, "/*", EnumSet.of(DispatcherType.REQUEST));

        Server server = new Server(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
        server.setHandler(context);
        server.start();
        return server;
    }

    /** The application. */
    private static final class Pages extends HttpServlet {

        private static final long serialVersionUID = 1L;

        @Override
        protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
            response.setContentType("text/plain");
            response.getWriter().println("This is " + request.getRequestURI());
        }
    }
}
