package dev.detour.servlet;

import dev.detour.conformance.Mode;
import dev.detour.conformance.RunningServer;
import dev.detour.runtime.RedirectRouter;
import java.io.IOException;
import java.net.InetAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.catalina.Context;
import org.apache.catalina.LifecycleException;
import org.apache.catalina.Valve;
import org.apache.catalina.connector.Connector;
import org.apache.catalina.startup.Tomcat;
import org.apache.coyote.http2.Http2Protocol;
import org.apache.tomcat.util.descriptor.web.FilterDef;
import org.apache.tomcat.util.descriptor.web.FilterMap;

/** An embedded Tomcat that speaks HTTP/1.1 and, with prior knowledge, HTTP/2. */
final class TomcatServer {

    private TomcatServer() {}

    static RunningServer start(RedirectRouter router, Mode mode, Valve... valves)
            throws IOException, LifecycleException {
        Path base = Files.createTempDirectory("tomcat");
        Tomcat tomcat = new Tomcat();
        tomcat.setBaseDir(base.toString());
        Connector connector = new Connector();
        connector.setProperty("address", InetAddress.getLoopbackAddress().getHostAddress());
        connector.setPort(0);
        connector.addUpgradeProtocol(new Http2Protocol());
        tomcat.setConnector(connector);
        Context context = tomcat.addContext("", base.toString());
        if (mode == Mode.FILTER) {
            Tomcat.addServlet(context, "pages", new PageServlet()).addMapping("/");
            addFilter(context, router);
        } else {
            Tomcat.addServlet(context, "redirects", new RedirectServlet(router)).addMapping("/*");
        }
        List.of(valves).forEach(context.getPipeline()::addValve);
        tomcat.start();
        return new RunningServer(connector.getLocalPort(), () -> {
            tomcat.stop();
            tomcat.destroy();
        });
    }

    private static void addFilter(Context context, RedirectRouter router) {
        FilterDef filter = new FilterDef();
        filter.setFilterName("redirects");
        filter.setFilter(new RedirectFilter(router));
        filter.setAsyncSupported("true");
        context.addFilterDef(filter);
        FilterMap mapping = new FilterMap();
        mapping.setFilterName("redirects");
        mapping.addURLPattern("/*");
        context.addFilterMap(mapping);
    }
}
