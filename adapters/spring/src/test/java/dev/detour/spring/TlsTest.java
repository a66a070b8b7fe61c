package dev.detour.spring;

import dev.detour.conformance.RunningServer;
import dev.detour.conformance.TlsKeys;
import dev.detour.conformance.TlsSuite;
import dev.detour.runtime.RedirectRouter;
import java.net.http.HttpClient.Version;
import org.junit.jupiter.api.Nested;
import org.springframework.boot.WebApplicationType;

/** Behind the certificate that Spring Boot is configured with. */
class TlsTest {

    @Nested
    class Mvc extends SpringTlsSuite {
        Mvc() {
            super(WebApplicationType.SERVLET);
        }
    }

    @Nested
    class WebFlux extends SpringTlsSuite {
        WebFlux() {
            super(WebApplicationType.REACTIVE);
        }
    }

    private abstract static class SpringTlsSuite extends TlsSuite {

        private final WebApplicationType type;

        SpringTlsSuite(WebApplicationType type) {
            this.type = type;
        }

        @Override
        protected RunningServer start(RedirectRouter router, TlsKeys keys) {
            return TestApplication.start(
                    type,
                    router,
                    "server.http2.enabled=true",
                    "server.ssl.key-store=file:" + keys.file(),
                    "server.ssl.key-store-password=" + TlsKeys.PASSWORD);
        }

        @Override
        protected Version negotiated() {
            return Version.HTTP_2;
        }
    }
}
