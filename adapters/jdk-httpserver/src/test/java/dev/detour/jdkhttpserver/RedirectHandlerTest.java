package dev.detour.jdkhttpserver;

import static org.assertj.core.api.Assertions.assertThat;

import dev.detour.runtime.MethodNotAllowed;
import dev.detour.runtime.NoMatch;
import dev.detour.runtime.RedirectRequest;
import dev.detour.runtime.RedirectResponse;
import dev.detour.runtime.RouteResult;
import java.io.IOException;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class RedirectHandlerTest {

    private TestServer server;

    private static RouteResult route(RedirectRequest request) {
        return switch (request.path()) {
            case "/old" -> new RedirectResponse(301, "https://new.example/", -1, false);
            case "/form" -> new MethodNotAllowed(Set.of("PUT", "DELETE", "POST"));
            default -> NoMatch.INSTANCE;
        };
    }

    @BeforeEach
    void start() throws IOException {
        server = TestServer.handling(new StubRouter(RedirectHandlerTest::route));
    }

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void answersARedirect() throws IOException {
        RawResponse response = server.exchange("GET", "/old");

        assertThat(response.status()).isEqualTo(301);
        assertThat(response.header("location")).isEqualTo("https://new.example/");
        assertThat(response.headers()).doesNotContainKey("cache-control");
    }

    @Test
    void answersOtherMethodsWith405() throws IOException {
        RawResponse response = server.exchange("GET", "/form");

        assertThat(response.status()).isEqualTo(405);
        assertThat(response.header("allow")).isEqualTo("DELETE, POST, PUT");
        assertThat(response.header("content-length")).isEqualTo("0");
    }

    @Test
    void answersEverythingElseWith404() throws IOException {
        RawResponse response = server.exchange("GET", "/nowhere");

        assertThat(response.status()).isEqualTo(404);
        assertThat(response.headers()).doesNotContainKeys("location", "allow");
        assertThat(response.body()).isEmpty();
    }

    @Test
    void answersHeadWithoutContent() throws IOException {
        try (RawConnection connection = server.connect()) {
            for (int status : new int[] {405, 404}) {
                String target = status == 405 ? "/form" : "/nowhere";
                connection.send("HEAD " + target + " HTTP/1.1\r\nHost: a\r\n\r\n");

                assertThat(connection.readHead().status()).isEqualTo(status);
            }
        }
    }
}
