package dev.detour.jetty;

import dev.detour.conformance.RunningServer;
import dev.detour.conformance.TlsKeys;
import dev.detour.conformance.TlsSuite;
import dev.detour.runtime.RedirectRouter;
import java.net.InetAddress;
import org.eclipse.jetty.http.UriCompliance;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.SecureRequestCustomizer;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.util.ssl.SslContextFactory;

class TlsTest extends TlsSuite {

    @Override
    protected RunningServer start(RedirectRouter router, TlsKeys keys) throws Exception {
        HttpConfiguration configuration = new HttpConfiguration();
        configuration.addCustomizer(new SecureRequestCustomizer());
        configuration.setUriCompliance(UriCompliance.UNSAFE);
        SslContextFactory.Server tls = new SslContextFactory.Server();
        tls.setSslContext(keys.context());
        Server server = new Server();
        ServerConnector connector = new ServerConnector(server, tls, new HttpConnectionFactory(configuration));
        connector.setHost(InetAddress.getLoopbackAddress().getHostAddress());
        server.addConnector(connector);
        server.setHandler(new RedirectHandler(router));
        server.start();
        return new RunningServer(connector.getLocalPort(), server::stop);
    }
}
