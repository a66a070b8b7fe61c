package dev.detour.servlet;

import static org.assertj.core.api.Assertions.assertThat;

import dev.detour.conformance.Mode;
import dev.detour.conformance.RawConnection;
import dev.detour.conformance.RecordingRouter;
import dev.detour.conformance.RunningServer;
import dev.detour.runtime.RedirectRequest;
import org.apache.catalina.valves.RemoteIpValve;
import org.junit.jupiter.api.Test;

/** Where the container is told to trust a proxy, what the proxy says is what was asked. */
class TrustedProxyTest {

    @Test
    void tellsSchemeAndHost() throws Exception {
        RecordingRouter router = new RecordingRouter();
        RemoteIpValve trusting = new RemoteIpValve();
        trusting.setHostHeader("X-Forwarded-Host");
        trusting.setPortHeader("X-Forwarded-Port");
        RunningServer server = TomcatServer.start(router, Mode.HANDLER, trusting);
        try (RawConnection connection = new RawConnection(server.port())) {
            String fields = "Host: inner.test\r\nX-Forwarded-For: 192.0.2.1\r\nX-Forwarded-Host: outer.test\r\n"
                    + "X-Forwarded-Proto: https\r\nX-Forwarded-Port: 8443\r\n";
            connection.send("GET /%61;b?c=%2F HTTP/1.1\r\n" + fields + "\r\n").read("GET");
        } finally {
            server.stop().close();
        }

        assertThat(router.requests())
                .containsExactly(new RedirectRequest("GET", "https", "outer.test:8443", "/%61;b", "c=%2F"));
    }
}
