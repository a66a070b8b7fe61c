package dev.detour.jetty;

import static org.assertj.core.api.Assertions.assertThat;

import dev.detour.conformance.RawConnection;
import dev.detour.conformance.RecordingRouter;
import dev.detour.conformance.RunningServer;
import dev.detour.runtime.RedirectRequest;
import org.eclipse.jetty.server.ForwardedRequestCustomizer;
import org.eclipse.jetty.server.HttpConfiguration;
import org.junit.jupiter.api.Test;

/** Where the server is told to trust a proxy, what the proxy says is what was asked. */
class TrustedProxyTest {

    @Test
    void tellsSchemeAndHost() throws Exception {
        RecordingRouter router = new RecordingRouter();
        HttpConfiguration trusting = new HttpConfiguration();
        trusting.addCustomizer(new ForwardedRequestCustomizer());
        RunningServer server = TestServer.start(new RedirectHandler(router), trusting);
        try (RawConnection connection = new RawConnection(server.port())) {
            String fields = "Host: inner.test\r\nX-Forwarded-Host: outer.test:8443\r\nX-Forwarded-Proto: https\r\n";
            connection.send("GET /%61;b?c=%2F HTTP/1.1\r\n" + fields + "\r\n").read("GET");
        } finally {
            server.stop().close();
        }

        assertThat(router.requests())
                .containsExactly(new RedirectRequest("GET", "https", "outer.test:8443", "/%61;b", "c=%2F"));
    }
}
