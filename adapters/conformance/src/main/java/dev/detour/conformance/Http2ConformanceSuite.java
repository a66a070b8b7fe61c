package dev.detour.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import dev.detour.runtime.RedirectRequest;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.hc.core5.http.Header;
import org.apache.hc.core5.http.message.BasicHeader;
import org.junit.jupiter.api.Test;

/**
 * What adapters are tested with whose servers speak HTTP/2: the rows of {@link ConformanceSuite} as {@code :method}, {@code :authority}
 * and {@code :path}, sent in clear text and with prior knowledge to the port of the running server. Here a target that holds a space or
 * the end of a line is one row like any other: its bytes are counted.
 */
public abstract class Http2ConformanceSuite extends AnswerSuite {

    /** For subclasses. */
    protected Http2ConformanceSuite() {}

    @Override
    protected String refusals() {
        return "refusals-h2.tsv";
    }

    /** A request to connect has no {@code :path} (RFC 9113, 8.5). */
    @Override
    final boolean isSayable(Row row) {
        return !row.method().equals("CONNECT");
    }

    @Override
    final RedirectRequest request(Row row) {
        return row.request();
    }

    @Override
    final RawResponse exchange(Mode mode, Row row) throws IOException {
        List<Header> fields = new ArrayList<>(List.of(field(":method", row.method()), field(":scheme", "http")));
        if (row.host() != null) {
            fields.add(field(":authority", row.host()));
        }
        fields.add(field(":path", Row.octets(row.target())));
        return exchange(mode, fields, "");
    }

    private RawResponse exchange(Mode mode, List<? extends Header> fields, String content) throws IOException {
        try (Http2Connection connection = connect(mode)) {
            RawResponse response = connection.read(connection.send(fields, content));
            // RFC 9113, 8.2.2.
            assertThat(response.headers())
                    .doesNotContainKeys("connection", "keep-alive", "proxy-connection", "transfer-encoding", "upgrade");
            return response;
        }
    }

    @Test
    final void readsNothingOfContentThatTheApplicationGets() throws IOException {
        RawResponse response = exchange(Mode.FILTER, request("PUT", "/elsewhere"), "hello");

        assertThat(response.status()).isEqualTo(Page.STATUS);
        assertThat(response.body()).isEqualTo(Page.of("PUT", "hello"));
    }

    @Test
    final void answersSeveralRequestsOnOneConnection() throws IOException {
        for (Mode mode : modes()) {
            try (Http2Connection connection = connect(mode)) {
                for (String method : List.of("GET", "HEAD", "POST", "GET", "HEAD")) {
                    int stream = connection.send(request(method, "/kept"), method.equals("POST") ? "hello" : "");
                    assertThat(connection.read(stream).status()).isEqualTo(308);
                }
            }
        }
    }

    /** A request whose target is still being computed holds up no other one of its connection. */
    @Test
    final void answersStreamsAsTheirTargetsAreKnown() throws IOException {
        for (Mode mode : modes()) {
            String code = "held-" + mode;
            try (Http2Connection connection = connect(mode)) {
                List<Integer> held = new ArrayList<>();
                for (int i = 0; i < HELD; i++) {
                    held.add(connection.send(request("GET", "/later/" + code), ""));
                }
                assertThat(connection
                                .read(connection.send(request("GET", "/kept"), ""))
                                .status())
                        .isEqualTo(308);
                targets.openGate(code);
                for (int stream : held) {
                    assertThat(connection.read(stream).header("location")).isEqualTo("https://www.example.org/" + code);
                }
            }
        }
    }

    /** A target that cannot be computed is a failure of the application, for the server to handle like any other. */
    @Test
    final void leavesFailuresToTheServer() throws IOException {
        for (Mode mode : modes()) {
            try (Http2Connection connection = connect(mode)) {
                for (String path : List.of("/computed/failing", "/later/failing")) {
                    assertFailure(connection, request("GET", path));
                }
                assertThat(connection
                                .read(connection.send(request("GET", "/kept"), ""))
                                .status())
                        .isEqualTo(308);
            }
        }
    }

    private static void assertFailure(Http2Connection connection, List<Header> fields) throws IOException {
        RawResponse response;
        try {
            response = connection.read(connection.send(fields, ""));
        } catch (StreamResetException e) {
            // How some servers tell of a failure.
            return;
        }
        assertThat(response.status()).isEqualTo(500);
        assertThat(response.headers()).doesNotContainKey("location");
    }

    @Test
    final void believesNoForwardingFields() throws IOException {
        for (Mode mode : modes()) {
            assertThat(exchange(mode, forwarded("/kept"), "").status()).isEqualTo(308);
            assertThat(exchange(mode, forwarded("/secure"), "").status()).isNotEqualTo(307);
        }
    }

    private static List<Header> forwarded(String path) {
        List<Header> fields = new ArrayList<>(request("GET", path));
        fields.add(field("x-forwarded-host", "other.test"));
        fields.add(field("x-forwarded-proto", "https"));
        fields.add(field("forwarded", "host=other.test;proto=https"));
        return fields;
    }

    private static List<Header> request(String method, String path) {
        return List.of(
                field(":method", method),
                field(":scheme", "http"),
                field(":authority", "more.test"),
                field(":path", path));
    }

    private static Header field(String name, String value) {
        return new BasicHeader(name, value);
    }

    private Http2Connection connect(Mode mode) throws IOException {
        return new Http2Connection(port(mode));
    }
}
