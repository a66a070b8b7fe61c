package dev.detour.helidon;

import static org.assertj.core.api.Assertions.assertThat;

import dev.detour.conformance.Page;
import dev.detour.conformance.RawConnection;
import dev.detour.conformance.RawResponse;
import dev.detour.runtime.MethodNotAllowed;
import dev.detour.runtime.NoMatch;
import dev.detour.runtime.RedirectRequest;
import dev.detour.runtime.RedirectResponse;
import dev.detour.runtime.RedirectRouter;
import dev.detour.runtime.Route;
import dev.detour.runtime.RouteResult;
import io.helidon.common.configurable.AllowList;
import io.helidon.http.RequestedUriDiscoveryContext.RequestedUriDiscoveryType;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.Test;

/** What the conformance suite does not see: content that nobody reads, the length for HEAD, and proxies. */
class RedirectFilterTest {

    private static final String HOST = " HTTP/1.1\r\nHost: a\r\n";
    private static final int MEGABYTE = 1 << 20;

    private final List<RedirectRequest> requests = new CopyOnWriteArrayList<>();
    private final RedirectRouter router = new RedirectRouter() {
        @Override
        public RouteResult route(RedirectRequest request) {
            requests.add(request);
            return switch (request.path()) {
                case "/old" ->
                    new RedirectResponse(307, "/new", -1, request.method().equals("HEAD"));
                case "/form" -> new MethodNotAllowed(Set.of("POST"));
                default -> NoMatch.INSTANCE;
            };
        }

        @Override
        public CompletionStage<RouteResult> routeAsync(RedirectRequest request) {
            return CompletableFuture.completedStage(route(request));
        }

        @Override
        public List<Route> routes() {
            return List.of();
        }
    };

    @Test
    void contentThatNobodyReadsIsDropped() throws IOException {
        String content = "x".repeat(MEGABYTE);
        try (TestServer server = TestServer.filtering(router);
                RawConnection connection = new RawConnection(server.port())) {
            for (int i = 0; i < 3; i++) {
                connection.send("PUT /old" + HOST + "Content-Length: " + MEGABYTE + "\r\n\r\n" + content);

                assertThat(connection.read("PUT").status()).isEqualTo(307);
            }
        }
    }

    @Test
    void pipelinedRequestsAreAnsweredInTurn() throws IOException {
        try (TestServer server = TestServer.filtering(router);
                RawConnection connection = new RawConnection(server.port())) {
            connection.send("POST /old" + HOST + "Content-Length: 5\r\n\r\nhello" + "GET /old" + HOST + "\r\n"
                    + "PUT /page" + HOST + "Content-Length: 2\r\n\r\nab");

            assertThat(connection.read("POST").status()).isEqualTo(307);
            assertThat(connection.read("GET").status()).isEqualTo(307);
            assertThat(connection.read("PUT").body()).isEqualTo(Page.of("PUT", "ab"));
        }
    }

    @Test
    void aClientThatWaitsToSendContentGetsTheRedirectInstead() throws IOException {
        try (TestServer server = TestServer.filtering(router);
                RawConnection connection = new RawConnection(server.port())) {
            connection.send("PUT /old" + HOST + "Expect: 100-continue\r\nContent-Length: 4\r\n\r\n");

            assertThat(connection.read("PUT").status()).isEqualTo(307);
        }
    }

    @Test
    void headIsToldTheLengthThatGetWouldGet() throws IOException {
        try (TestServer server = TestServer.filtering(router);
                RawConnection connection = new RawConnection(server.port())) {
            RawResponse toGet = connection.send("GET /old" + HOST + "\r\n").read("GET");
            RawResponse toHead = connection.send("HEAD /old" + HOST + "\r\n").read("HEAD");

            assertThat(toHead.header("content-length")).isEqualTo(toGet.header("content-length"));
            assertThat(connection.send("GET /old" + HOST + "\r\n").read("GET")).isEqualTo(toGet);
        }
    }

    @Test
    void whatOnlyOtherMethodsRedirectIsPassedOn() throws IOException {
        try (TestServer server = TestServer.filtering(router);
                RawConnection connection = new RawConnection(server.port())) {
            assertThat(connection.send("GET /form" + HOST + "\r\n").read("GET").status())
                    .isEqualTo(Page.STATUS);
        }
    }

    @Test
    void forwardingFieldsAreBelievedWhereTheServerIsTold() throws IOException {
        try (TestServer server = TestServer.filtering(
                        router,
                        settings -> settings.requestedUriDiscoveryContext(discovery -> discovery
                                .types(List.of(RequestedUriDiscoveryType.X_FORWARDED))
                                .trustedProxies(AllowList.builder()
                                        .addAllowed("127.0.0.1")
                                        .build())));
                RawConnection connection = new RawConnection(server.port())) {
            connection
                    .send("GET /old" + HOST + "X-Forwarded-For: 192.0.2.1,127.0.0.1\r\nX-Forwarded-Host: b.example\r\n"
                            + "X-Forwarded-Proto: https\r\n\r\n")
                    .read("GET");
            connection.send("GET /old" + HOST + "\r\n").read("GET");
        }
        assertThat(requests).extracting(RedirectRequest::scheme).containsExactly("https", "http");
        assertThat(requests).extracting(RedirectRequest::host).containsExactly("b.example:443", "a");
    }
}
