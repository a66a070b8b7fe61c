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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RedirectFilterTest {

    private TestServer server;

    private static RouteResult route(RedirectRequest request) {
        return switch (request.path()) {
            case "/old" ->
                new RedirectResponse(308, "/new", 60, request.method().equals("HEAD"));
            case "/form" -> new MethodNotAllowed(Set.of("POST"));
            case "/broken" -> throw new IllegalStateException("the user's own method");
            default -> NoMatch.INSTANCE;
        };
    }

    @BeforeEach
    void start() throws IOException {
        server = TestServer.filtering(new StubRouter(RedirectFilterTest::route));
    }

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void answersARedirect() throws IOException {
        RawResponse response = server.exchange("GET", "/old");

        assertThat(response.status()).isEqualTo(308);
        assertThat(response.header("location")).isEqualTo("/new");
        assertThat(response.header("content-type")).isEqualTo("text/html; charset=utf-8");
        assertThat(response.header("cache-control")).isEqualTo("max-age=60");
        assertThat(response.header("content-length"))
                .isEqualTo(Integer.toString(response.body().length()));
        assertThat(response.body()).isEqualTo(new RedirectResponse(308, "/new", 60, false).body());
    }

    @Test
    void answersHeadWithoutContent() throws IOException {
        try (RawConnection connection = server.connect()) {
            String request = "HEAD /old HTTP/1.1\r\nHost: a\r\n\r\n";
            RawResponse response = connection.send(request).readHead();

            assertThat(response.status()).isEqualTo(308);
            assertThat(response.header("location")).isEqualTo("/new");
            // What follows on the connection is the next response, not content of this one.
            assertThat(connection.send(request).readHead()).isEqualTo(response);
        }
    }

    @Test
    void passesOnWhatIsNotRedirected() throws IOException {
        RawResponse response = server.exchange("GET", "/elsewhere?x=%20");

        assertThat(response.status()).isEqualTo(200);
        assertThat(response.body()).isEqualTo("page GET /elsewhere?x=%20 ");
    }

    @Test
    void passesOnWhatOnlyOtherMethodsRedirect() throws IOException {
        RawResponse response = server.exchange("GET", "/form");

        assertThat(response.status()).isEqualTo(200);
        assertThat(response.headers()).doesNotContainKey("allow");
        assertThat(response.body()).isEqualTo("page GET /form ");
    }

    @Test
    void passesOnContentUnread() throws IOException {
        try (RawConnection connection = server.connect()) {
            RawResponse response = connection
                    .send("PUT /elsewhere HTTP/1.1\r\nHost: a\r\nContent-Length: 5\r\n\r\nhello")
                    .read();

            assertThat(response.body()).isEqualTo("page PUT /elsewhere hello");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"//evil.com/old", "///old", "//old", "//user@evil.com/old"})
    void isNotFooledByATargetThatLooksLikeAnotherHost(String target) throws IOException {
        assertThat(server.exchange("GET", target).status()).isNotEqualTo(308);
    }

    @Test
    void answersTheAbsoluteForm() throws IOException {
        assertThat(server.exchange("GET", "http://www.example.org/old").header("location"))
                .isEqualTo("/new");
    }

    @Test
    void leavesFailuresOfRoutingToTheServer() throws IOException {
        try (RawConnection connection = server.connect()) {
            connection.send("GET /broken HTTP/1.1\r\nHost: a\r\n\r\n");

            // This server closes the connection of a handler that throws.
            assertThat(connection.isClosedByServer()).isTrue();
        }
        assertThat(server.exchange("GET", "/old").status()).isEqualTo(308);
    }
}
