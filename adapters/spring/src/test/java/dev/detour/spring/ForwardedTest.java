package dev.detour.spring;

import static org.assertj.core.api.Assertions.assertThat;

import dev.detour.conformance.RawConnection;
import dev.detour.conformance.RunningServer;
import dev.detour.runtime.RedirectRouter;
import dev.detour.runtime.table.RoutingTable;
import dev.detour.runtime.target.Answer;
import dev.detour.runtime.target.FixedHandler;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.WebApplicationType;

/** Forwarding fields count where Spring Boot is told to trust them. */
class ForwardedTest {

    private static final RedirectRouter ROUTER = RoutingTable.builder()
            .route("GET https shop.test /a", "/a", to("/public"))
            .route("GET https shop.test:8443 /a", "/a", to("/port"))
            .route("GET * inner.test /a", "/a", to("/inner"))
            .build();

    private static FixedHandler to(String target) {
        return new FixedHandler(Answer.of("test.Redirects#" + target.substring(1) + "()", 308), target);
    }

    @ParameterizedTest
    @CsvSource({
        "SERVLET,framework,/public",
        "SERVLET,native,/public",
        "SERVLET,none,/inner",
        "REACTIVE,framework,/public",
        "REACTIVE,native,/public",
        "REACTIVE,none,/inner"
    })
    void schemeAndHostAreThoseOfTheClient(WebApplicationType type, String strategy, String location) throws Exception {
        RunningServer server = TestApplication.start(type, ROUTER, "server.forward-headers-strategy=" + strategy);
        try (RawConnection connection = new RawConnection(server.port())) {
            connection.send("GET /a HTTP/1.1\r\nHost: inner.test:8080\r\nX-Forwarded-Proto: https\r\n"
                    + "X-Forwarded-Host: shop.test\r\nX-Forwarded-Port: 443\r\n\r\n");

            assertThat(connection.read("GET").header("location")).isEqualTo(location);
        } finally {
            server.stop().close();
        }
    }
}
