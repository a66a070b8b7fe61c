package dev.detour.jdkhttpserver;

import static org.assertj.core.api.Assertions.assertThat;

import dev.detour.runtime.RedirectRouter;
import dev.detour.runtime.table.RoutingTable;
import dev.detour.runtime.target.Answer;
import dev.detour.runtime.target.TemplateHandler;
import java.io.IOException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** From the bytes of a hostile request to the bytes of the answer, through a real routing table. */
class HostileTargetTest {

    private static TestServer server;

    @BeforeAll
    static void start() throws IOException {
        RedirectRouter router = RoutingTable.builder()
                .route("GET,HEAD * * /old/{*rest}", "/old/{*rest}", new To("/{*rest}", "rest"))
                .route("GET,HEAD * * /u/{id}", "/u/{id}", new To("/user/{id}", "id"))
                .route("GET,HEAD * * /q?q={q}", "/q?q={q}", new To("/s?q={q}", "q"))
                .build();
        server = TestServer.handling(router);
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @ParameterizedTest
    @CsvSource({
        "/old/a, /a",
        "/old, /",
        "/old//evil.com, /evil.com",
        "/old////evil.com, /evil.com",
        "/old/http://evil.com, /http://evil.com",
        "/old/javascript:alert(1), /javascript:alert(1)",
        "/u/a%2fb, /user/a%2Fb",
        "/u/a?x=1&y=%0d%0a, /user/a?x=1&y=%0d%0a",
        "/q?q=x%26admin=1%23f, /s?q=x%26admin%3D1%23f",
        "http://www.example.org/old//evil.com, /evil.com",
    })
    void staysOnItsOrigin(String target, String location) throws IOException {
        RawResponse response = server.exchange("GET", target);

        assertThat(response.status()).isEqualTo(308);
        assertThat(response.header("location")).isEqualTo(location);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "//evil.com/old/x",
                "//old/x",
                "///old/x",
                "/old/%5cevil.com",
                "/old/%2fevil.com",
                "/old/%09/evil.com",
                "/old/../..//evil.com",
                "/old/%2e%2e//evil.com",
                "/old/;x/evil.com",
                "/old/%EF%BC%8F%EF%BC%8Fevil.com",
                "/old/a%00b",
                "/old/caf\u00c3\u00a9",
                "/u/..",
                "/u/a%0d%0aSet-Cookie:x=1",
                "/u/%C0%AF",
                "/u/a#f",
                "/q?q=a&q=b",
                "http://user@www.example.org/old/a",
            })
    void isNotRedirected(String target) throws IOException {
        RawResponse response = server.exchange("GET", target);

        assertThat(response.status()).isEqualTo(404);
        assertThat(response.headers()).doesNotContainKeys("location", "set-cookie");
    }

    /** What this server refuses before anything else is asked; other servers pass it on. */
    @ParameterizedTest
    @ValueSource(strings = {"/old/\\evil.com", "/old/\t/evil.com", "/u/%", "/u/%zz", "/u/a|b"})
    void isRefusedByTheServer(String target) throws IOException {
        try (RawConnection connection = server.connect()) {
            connection.send("GET " + target + " HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n");

            assertThat(connection.read().status()).isEqualTo(400);
        }
    }

    private static final class To extends TemplateHandler {
        To(String to, String variable) {
            super(Answer.of("test", 308), to, variable);
        }
    }
}
