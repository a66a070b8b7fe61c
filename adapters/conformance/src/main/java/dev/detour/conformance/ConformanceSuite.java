package dev.detour.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import dev.detour.runtime.RedirectRequest;
import java.io.IOException;
import java.net.SocketTimeoutException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** What every adapter is tested with: a real server, raw bytes over HTTP/1.1, and the answers of the router itself. */
public abstract class ConformanceSuite extends AnswerSuite {

    /** For subclasses. */
    protected ConformanceSuite() {}

    @Override
    protected String refusals() {
        return "refusals.tsv";
    }

    @Override
    final boolean isSayable(Row row) {
        return row.isOneToken();
    }

    /** White space around a field's value is not part of it (RFC 9112, 5.1). */
    @Override
    final RedirectRequest request(Row row) {
        return row.stripped().request();
    }

    @Override
    final RawResponse exchange(Mode mode, Row row) throws IOException {
        return exchange(mode, row.bytes(), row.method());
    }

    /** A target that holds a space or the end of a line: however the server reads it, nothing is injected. */
    @TestFactory
    final Stream<DynamicTest> isNotInjectedInto() {
        return modes().stream()
                .flatMap(mode -> Rows.all().stream()
                        .filter(row -> !row.isOneToken())
                        .map(row -> DynamicTest.dynamicTest(mode + " " + row, () -> isNotInjectedInto(mode, row))));
    }

    private void isNotInjectedInto(Mode mode, Row row) throws IOException {
        RawResponse response;
        try {
            response = exchange(mode, row);
        } catch (IOException closed) {
            // Refused without a word, which is as good.
            return;
        }
        assertThat(response.headers()).doesNotContainKeys("set-cookie", "x-evil", "x");
        assertThat(response.headers().toString()).doesNotContain("evil");
    }

    @Test
    final void readsNothingOfContentThatTheApplicationGets() throws IOException {
        String fields = "Host: more.test\r\nContent-Length: 5\r\n\r\n";
        RawResponse response = exchange(Mode.FILTER, "PUT /elsewhere HTTP/1.1\r\n" + fields + "hello", "PUT");

        assertThat(response.status()).isEqualTo(Page.STATUS);
        assertThat(response.body()).isEqualTo(Page.of("PUT", "hello"));
    }

    /** What follows on a connection is the next response, whether or not the request or the response had content. */
    @Test
    final void answersSeveralRequestsOnOneConnection() throws IOException {
        for (Mode mode : modes()) {
            try (RawConnection connection = connect(mode)) {
                for (String method : List.of("GET", "HEAD", "GET", "HEAD")) {
                    connection.send(method + " /kept HTTP/1.1\r\nHost: more.test\r\n\r\n");
                    assertThat(connection.read(method).status()).isEqualTo(308);
                }
                String post = "POST /kept HTTP/1.1\r\nHost: more.test\r\n";
                connection.send(post + "Content-Length: 5\r\n\r\nhello");
                assertThat(connection.read("POST").status()).isEqualTo(308);
            }
        }
    }

    /** Content of a request that is answered without it never becomes a request: it is dropped, or the connection closed. */
    @TestFactory
    final Stream<DynamicTest> takesNoContentForARequest() {
        String hidden = "GET /found HTTP/1.1\r\nHost: more.test\r\n\r\n";
        String counted = "Content-Length: " + hidden.length() + "\r\n\r\n" + hidden;
        String size = Integer.toHexString(hidden.length());
        String chunked = "Transfer-Encoding: chunked\r\n\r\n" + size + "\r\n" + hidden + "\r\n0\r\n\r\n";
        return modes().stream()
                .flatMap(mode -> Stream.of(counted, chunked)
                        .map(content -> DynamicTest.dynamicTest(
                                mode + " " + content.split(":", 2)[0], () -> takesNoRequestFrom(mode, content))));
    }

    private void takesNoRequestFrom(Mode mode, String content) throws IOException {
        String next = "GET /moved HTTP/1.1\r\nHost: more.test\r\n\r\n";
        try (RawConnection connection = connect(mode)) {
            connection.send("POST /kept HTTP/1.1\r\nHost: more.test\r\n" + content + next);
            assertThat(connection.read("POST").status()).isEqualTo(308);
            int status;
            try {
                status = connection.read("GET").status();
            } catch (SocketTimeoutException e) {
                throw e;
            } catch (IOException closed) {
                return;
            }
            assertThat(status).isEqualTo(301);
        }
    }

    /** A client that is still sending when it is answered can send all that it has, and sees the answer. */
    @Test
    final void readsContentThatNobodyWants() throws IOException {
        String half = "x".repeat(1 << 19);
        String head = "POST /kept HTTP/1.1\r\nHost: more.test\r\nContent-Length: " + 2 * half.length() + "\r\n\r\n";
        for (Mode mode : modes()) {
            try (RawConnection connection = connect(mode)) {
                connection.send(head).send(half);
                // Meanwhile the server has time to answer the first request.
                assertThat(exchange(mode, "GET /kept HTTP/1.1\r\nHost: more.test\r\n\r\n", "GET")
                                .status())
                        .isEqualTo(308);
                assertThat(connection.send(half).read("POST").status()).isEqualTo(308);
            }
        }
    }

    @Test
    final void believesNoForwardingFields() throws IOException {
        String fields = "Host: more.test\r\nX-Forwarded-Host: other.test\r\nX-Forwarded-Proto: https\r\n"
                + "X-Forwarded-Port: 443\r\nX-Forwarded-Prefix: /x\r\nForwarded: host=other.test;proto=https\r\n\r\n";
        for (Mode mode : modes()) {
            assertThat(exchange(mode, "GET /kept HTTP/1.1\r\n" + fields, "GET").status())
                    .isEqualTo(308);
            assertThat(exchange(mode, "GET /secure HTTP/1.1\r\n" + fields, "GET")
                            .status())
                    .isNotEqualTo(307);
        }
    }

    @Test
    final void knowsNoHostWhereItIsRepeated() throws IOException {
        String request = "GET /kept HTTP/1.1\r\nHost: more.test\r\nHost: more.test\r\n\r\n";
        for (Mode mode : modes()) {
            assertThat(exchange(mode, request, "GET").status()).isNotEqualTo(308);
        }
    }

    /** Requests whose targets are still being computed hold up no others. */
    @Test
    final void blocksNoEventLoop() throws IOException {
        for (Mode mode : modes()) {
            String code = "held-" + mode;
            List<RawConnection> held = new ArrayList<>();
            for (int i = 0; i < HELD; i++) {
                held.add(connect(mode).send("GET /later/" + code + " HTTP/1.1\r\nHost: more.test\r\n\r\n"));
            }
            for (int i = 0; i < HELD; i++) {
                assertThat(exchange(mode, "GET /kept HTTP/1.1\r\nHost: more.test\r\n\r\n", "GET")
                                .status())
                        .isEqualTo(308);
            }
            targets.openGate(code);
            for (RawConnection connection : held) {
                assertThat(connection.read("GET").header("location")).isEqualTo("https://www.example.org/" + code);
                connection.close();
            }
        }
    }

    /** A target that cannot be computed is a failure of the application, for the server to handle like any other. */
    @Test
    final void leavesFailuresToTheServer() throws IOException {
        for (Mode mode : modes()) {
            for (String path : List.of("/computed/failing", "/later/failing")) {
                assertFailure(mode, "GET " + path + " HTTP/1.1\r\nHost: more.test\r\n\r\n");
            }
            assertThat(exchange(mode, "GET /kept HTTP/1.1\r\nHost: more.test\r\n\r\n", "GET")
                            .status())
                    .isEqualTo(308);
        }
    }

    private void assertFailure(Mode mode, String request) throws IOException {
        try (RawConnection connection = connect(mode)) {
            connection.send(request);
            RawResponse response;
            try {
                response = connection.read("GET");
            } catch (IOException closed) {
                // How some servers tell of a failure.
                return;
            }
            assertThat(response.status()).isEqualTo(500);
            assertThat(response.headers()).doesNotContainKey("location");
        }
    }

    /** Sends a request and reads its response. */
    private RawResponse exchange(Mode mode, String request, String method) throws IOException {
        try (RawConnection connection = connect(mode)) {
            return connection.send(request).read(method);
        }
    }

    private RawConnection connect(Mode mode) throws IOException {
        return new RawConnection(port(mode));
    }
}
