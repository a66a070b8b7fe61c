package dev.detour.vertx;

import static org.assertj.core.api.Assertions.assertThat;

import dev.detour.conformance.Page;
import dev.detour.conformance.RawConnection;
import dev.detour.conformance.RawResponse;
import dev.detour.conformance.StubRouter;
import dev.detour.runtime.NoMatch;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the conformance suite does not see: targets that come later, pipelines, failures, and HTTP/2. */
class RedirectFilterTest {

    private static final String HOST = " HTTP/1.1\r\nHost: a\r\n";
    private static final int MEGABYTE = 1 << 20;

    private final StubRouter router = new StubRouter();
    private TestServer server;

    @BeforeEach
    void start() throws Exception {
        server = TestServer.filtering(router);
    }

    @AfterEach
    void stop() throws Exception {
        server.close();
    }

    @Test
    void whatTurnsOutLateToBeAPageKeepsItsContent() throws Exception {
        String content = "x".repeat(MEGABYTE);
        try (RawConnection connection = new RawConnection(server.port())) {
            connection.send("PUT /later" + HOST + "Content-Length: " + (2 * MEGABYTE) + "\r\n\r\n" + content);
            awaitRequests(1);
            router.later("/later").complete(NoMatch.INSTANCE);
            RawResponse response = connection.send(content).read("PUT");

            assertThat(response.body()).isEqualTo(Page.of("PUT", content + content));
        }
    }

    @Test
    void pipelinedRequestsAreAnsweredInTurn() throws Exception {
        try (RawConnection connection = new RawConnection(server.port())) {
            connection.send("POST /later" + HOST + "Content-Length: 5\r\n\r\nhello" + "GET /old" + HOST + "\r\n"
                    + "PUT /page" + HOST + "Content-Length: 2\r\n\r\nab");
            awaitRequests(1);
            router.later("/later").complete(StubRouter.redirect("/there", false));

            assertThat(connection.read("POST").header("location")).isEqualTo("/there");
            assertThat(connection.read("GET").header("location")).isEqualTo("/new");
            assertThat(connection.read("PUT").body()).isEqualTo(Page.of("PUT", "ab"));
        }
    }

    @Test
    void contentThatNobodyReadsIsDropped() throws Exception {
        String content = "x".repeat(MEGABYTE);
        try (RawConnection connection = new RawConnection(server.port())) {
            for (int i = 0; i < 3; i++) {
                connection.send("PUT /old" + HOST + "Content-Length: " + MEGABYTE + "\r\n\r\n" + content);

                assertThat(connection.read("PUT").status()).isEqualTo(307);
            }
        }
    }

    @Test
    void aClientThatWaitsToSendContentGetsTheRedirectInstead() throws Exception {
        try (RawConnection connection = new RawConnection(server.port())) {
            connection.send("PUT /old" + HOST + "Expect: 100-continue\r\nContent-Length: 4\r\n\r\n");
            RawResponse response = connection.read("PUT");

            assertThat(response.status()).isEqualTo(307);
            assertThat(response.header("connection")).isEqualTo("close");
            assertThat(connection.isClosedByServer()).isTrue();
        }
    }

    @Test
    void http10EndsWithTheResponse() throws Exception {
        try (RawConnection connection = new RawConnection(server.port())) {
            assertThat(connection.send("GET /old HTTP/1.0\r\n\r\n").read("GET").header("location"))
                    .isEqualTo("/new");
            assertThat(connection.isClosedByServer()).isTrue();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"/broken", "/later"})
    void aFailureIsAnsweredAndReported(String path) throws Exception {
        router.later("/later").completeExceptionally(new IllegalStateException("the user's own method"));
        try (RawConnection connection = new RawConnection(server.port())) {
            connection.send("GET " + path + HOST + "\r\n");

            assertThat(connection.read("GET").status()).isEqualTo(500);
        }
        assertThat(server.failures())
                .singleElement()
                .hasToString("java.lang.IllegalStateException: the user's own method");
    }

    @Test
    void ofHttp2TheAuthorityIsTheHost() throws Exception {
        // Asks for HTTP/2 in an upgrade (RFC 7540, 3.2), which this server grants.
        HttpClient client = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_2)
                .connectTimeout(Duration.ofSeconds(10))
                .build();
        for (int i = 0; i < 2; i++) {
            URI uri = URI.create("http://127.0.0.1:" + server.port() + "/old?a=%2F");
            HttpResponse<String> response =
                    client.send(HttpRequest.newBuilder(uri).build(), BodyHandlers.ofString());

            assertThat(response.version()).isEqualTo(HttpClient.Version.HTTP_2);
            assertThat(response.statusCode()).isEqualTo(307);
            assertThat(response.headers().firstValue("location")).hasValue("/new");
            assertThat(response.body())
                    .isEqualTo(StubRouter.redirect("/new", false).body());
        }
        assertThat(router.requests()).hasSize(2).allSatisfy(request -> {
            assertThat(request.host()).isEqualTo("127.0.0.1:" + server.port());
            assertThat(request.scheme()).isEqualTo("http");
            assertThat(request.query()).isEqualTo("a=%2F");
        });
    }

    private void awaitRequests(int count) throws InterruptedException {
        long end = System.nanoTime() + Duration.ofSeconds(10).toNanos();
        while (router.requests().size() < count && System.nanoTime() < end) {
            Thread.sleep(5);
        }
        assertThat(router.requests()).hasSize(count);
    }
}
