package dev.detour.servlet;

import dev.detour.conformance.Mode;
import dev.detour.conformance.RunningServer;
import dev.detour.runtime.RedirectRouter;
import io.undertow.Undertow;
import io.undertow.UndertowOptions;
import io.undertow.servlet.Servlets;
import io.undertow.servlet.api.DeploymentInfo;
import io.undertow.servlet.api.DeploymentManager;
import io.undertow.servlet.api.FilterInfo;
import io.undertow.servlet.api.ServletInfo;
import io.undertow.servlet.util.ImmediateInstanceFactory;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.ServletException;
import java.net.InetAddress;
import java.net.InetSocketAddress;

/** An embedded Undertow with servlets that speaks HTTP/1.1 and, with prior knowledge, HTTP/2. */
final class UndertowServer {

    /** More than there are requests that wait for their targets; on a machine with one core it would have 16. */
    private static final int THREADS = 64;

    private UndertowServer() {}

    static RunningServer start(RedirectRouter router, Mode mode) throws ServletException {
        DeploymentInfo application = Servlets.deployment()
                .setClassLoader(UndertowServer.class.getClassLoader())
                .setContextPath("/")
                .setDeploymentName("pages");
        if (mode == Mode.FILTER) {
            addFilter(application, router);
        } else {
            RedirectServlet servlet = new RedirectServlet(router);
            application.addServlet(
                    new ServletInfo("redirects", RedirectServlet.class, new ImmediateInstanceFactory<>(servlet))
                            .addMapping("/*"));
        }
        DeploymentManager manager = Servlets.newContainer().addDeployment(application);
        manager.deploy();
        Undertow server = Undertow.builder()
                .addHttpListener(0, InetAddress.getLoopbackAddress().getHostAddress())
                .setServerOption(UndertowOptions.ENABLE_HTTP2, true)
                .setWorkerThreads(THREADS)
                .setHandler(manager.start())
                .build();
        server.start();
        InetSocketAddress address =
                (InetSocketAddress) server.getListenerInfo().get(0).getAddress();
        return new RunningServer(address.getPort(), server::stop);
    }

    private static void addFilter(DeploymentInfo application, RedirectRouter router) {
        RedirectFilter filter = new RedirectFilter(router);
        application
                .addFilter(new FilterInfo("redirects", RedirectFilter.class, new ImmediateInstanceFactory<>(filter))
                        .setAsyncSupported(true))
                .addFilterUrlMapping("redirects", "/*", DispatcherType.REQUEST)
                .addServlet(new ServletInfo("pages", PageServlet.class).addMapping("/"));
    }
}
