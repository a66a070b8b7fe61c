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
import org.junit.jupiter.params.provider.CsvSource;

/** Connections outlive requests that are answered without a look at their content. */
class ConnectionTest {

    private static final int MEGABYTE = 1 << 20;

    private TestServer server;

    private static RouteResult route(RedirectRequest request) {
        return switch (request.path()) {
            case "/old" ->
                new RedirectResponse(307, "/new", -1, request.method().equals("HEAD"));
            case "/form" -> new MethodNotAllowed(Set.of("POST"));
            default -> NoMatch.INSTANCE;
        };
    }

    @BeforeEach
    void start() throws IOException {
        server = TestServer.handling(new StubRouter(ConnectionTest::route));
    }

    @AfterEach
    void stop() {
        server.close();
    }

    @ParameterizedTest
    @CsvSource({"/old, 307", "/form, 405", "/nowhere, 404"})
    void surviveContentThatNobodyReads(String target, int status) throws IOException {
        String content = "x".repeat(MEGABYTE);
        try (RawConnection connection = server.connect()) {
            for (int i = 0; i < 3; i++) {
                connection.send("PUT " + target + " HTTP/1.1\r\nHost: a\r\nContent-Length: " + MEGABYTE + "\r\n\r\n");

                assertThat(connection.send(content).read().status()).isEqualTo(status);
            }
        }
    }

    @Test
    void surviveChunkedContent() throws IOException {
        String request = "PUT /old HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\r\n5\r\nhello\r\n0\r\n\r\n";
        try (RawConnection connection = server.connect()) {
            assertThat(connection.send(request).read().status()).isEqualTo(307);
            assertThat(connection.send(request).read().status()).isEqualTo(307);
        }
    }

    @Test
    void surviveHeadWithContent() throws IOException {
        String request = "HEAD /old HTTP/1.1\r\nHost: a\r\nContent-Length: 5\r\n\r\nhello";
        try (RawConnection connection = server.connect()) {
            assertThat(connection.send(request).readHead().status()).isEqualTo(307);
            assertThat(connection.send(request).readHead().status()).isEqualTo(307);
        }
    }

    @Test
    void answerPipelinedRequestsInTurn() throws IOException {
        try (RawConnection connection = server.connect()) {
            connection.send("POST /old HTTP/1.1\r\nHost: a\r\nContent-Length: 5\r\n\r\nhello"
                    + "GET /nowhere HTTP/1.1\r\nHost: a\r\n\r\n");

            assertThat(connection.read().status()).isEqualTo(307);
            assertThat(connection.read().status()).isEqualTo(404);
        }
    }

    @Test
    void contentWithoutEndIsGivenUp() throws IOException {
        try (RawConnection connection = server.connect()) {
            connection.send("PUT /old HTTP/1.1\r\nHost: a\r\nContent-Length: 1000000000\r\n\r\n");
            connection.send("x".repeat(8 * MEGABYTE));

            assertThat(connection.read().status()).isEqualTo(307);
        }
    }

    @Test
    void ofHttp10EndWithTheResponse() throws IOException {
        try (RawConnection connection = server.connect()) {
            RawResponse response = connection.send("GET /old HTTP/1.0\r\n\r\n").read();

            assertThat(response.status()).isEqualTo(307);
            assertThat(response.header("location")).isEqualTo("/new");
            assertThat(connection.isClosedByServer()).isTrue();
        }
    }

    @Test
    void endWhereTheClientAsksForIt() throws IOException {
        try (RawConnection connection = server.connect()) {
            RawResponse response = connection
                    .send("GET /old HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n")
                    .read();

            assertThat(response.status()).isEqualTo(307);
            assertThat(connection.isClosedByServer()).isTrue();
        }
    }
}
