package dev.detour.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import dev.detour.runtime.RedirectResponse;
import dev.detour.runtime.RedirectRouter;
import dev.detour.runtime.RouteResult;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;

/**
 * What every adapter is tested with: a real server, raw bytes, and the answers of the router itself.
 *
 * <p>A row of the tables is answered as the router answers it, with the same status, fields and content; what is not redirected
 * reaches the application behind a filter. Where a server refuses a row before any adapter sees it, the file {@code refusals.tsv}
 * beside the test class names the row and the status, {@code closed} where it just closes the connection; run with
 * {@code -Ddetour.golden=write}, this suite writes that file anew.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
public abstract class ConformanceSuite {

    /** Fields that belong to the message or the server, not to the redirect. */
    private static final Set<String> FRAMING =
            Set.of("connection", "content-length", "date", "keep-alive", "server", "transfer-encoding");

    /** More than any server here has event loops. */
    private static final int HELD = 16;

    private final ConformanceTargets targets = new ConformanceTargets();
    private final RedirectRouter router = ConformanceRedirectsRouter.create(targets);
    private final Map<Mode, RunningServer> servers = new EnumMap<>(Mode.class);

    /**
     * Starts a server.
     *
     * @param router the router to serve
     * @param mode before {@link Page}, or alone
     * @return the server, ready for requests
     * @throws Exception if it does not start
     */
    protected abstract RunningServer start(RedirectRouter router, Mode mode) throws Exception;

    /**
     * How the adapter can stand in its server.
     *
     * @return the modes to test; {@link Mode#FILTER} at least
     */
    protected abstract Set<Mode> modes();

    @BeforeAll
    final void startAll() throws Exception {
        for (Mode mode : modes()) {
            servers.put(mode, start(router, mode));
        }
    }

    @AfterAll
    final void stopAll() throws Exception {
        targets.openAllGates();
        for (RunningServer server : servers.values()) {
            server.stop().close();
        }
    }

    @TestFactory
    final Stream<DynamicTest> answersAsTheRouter() {
        Map<String, String> refusals = declaredRefusals();
        Map<String, Row> readings = declaredReadings();
        List<Row> rows = Rows.all().stream()
                .filter(row -> row.isOneToken() && !refusals.containsKey(row.id()))
                .toList();
        return modes().stream()
                .flatMap(mode -> rows.stream()
                        .map(row -> DynamicTest.dynamicTest(
                                mode + " " + row, () -> answersAs(readings.getOrDefault(row.id(), row), mode, row))));
    }

    private void answersAs(Row read, Mode mode, Row row) throws IOException {
        RouteResult expected = router.route(read.request());
        RawResponse actual = exchange(mode, row.bytes(), row.method());

        if (mode == Mode.FILTER && !(expected instanceof RedirectResponse)) {
            assertPage(row, actual);
        } else {
            assertAnswer(row, actual, expected);
        }
    }

    /** Neither more nor fewer rows are refused than the table says. */
    @Test
    final void refusesWhatItSays() throws IOException {
        Map<String, String> refused = new TreeMap<>();
        for (Mode mode : modes()) {
            for (Row row : Rows.all()) {
                String refusal = row.isOneToken() ? refusal(mode, row) : "";
                if (!refusal.isEmpty()) {
                    refused.put(row.id(), refusal);
                }
            }
        }
        if ("write".equals(System.getProperty("detour.golden"))) {
            Path table =
                    Path.of("src/test/resources", getClass().getPackageName().replace('.', '/'), refusals());
            Files.createDirectories(table.getParent());
            Files.writeString(table, lines(refused));
        } else {
            assertThat(lines(refused)).isEqualTo(lines(new TreeMap<>(declaredRefusals())));
        }
    }

    private static String lines(Map<String, String> refusals) {
        return refusals.entrySet().stream()
                .map(refusal -> refusal.getValue() + "\t" + refusal.getKey() + "\n")
                .collect(Collectors.joining());
    }

    /** The status with which a server refuses a row that the adapter would answer otherwise; empty: it does not. */
    private String refusal(Mode mode, Row row) {
        try {
            RawResponse response = exchange(mode, row.bytes(), row.method());
            boolean byItself = response.status() == Page.STATUS && !row.isHead() && !Page.isOne(response.body());
            boolean expected = mode == Mode.HANDLER
                    && response.status() == router.route(row.request()).status();
            return response.status() < 400 && !byItself || expected ? "" : Integer.toString(response.status());
        } catch (IOException e) {
            return "closed";
        }
    }

    private Map<String, String> declaredRefusals() {
        return Rows.lines(getClass(), refusals())
                .map(line -> line.split("\t", 2))
                .collect(Collectors.toMap(cells -> cells[1], cells -> cells[0]));
    }

    /**
     * The table of what the server refuses.
     *
     * @return a resource beside the test class: a status, a tab and the id of a row in each line
     */
    protected String refusals() {
        return "refusals.tsv";
    }

    private Map<String, Row> declaredReadings() {
        if (readings().isEmpty()) {
            return Map.of();
        }
        Map<String, Row> rows = Rows.all().stream().collect(Collectors.toMap(Row::id, row -> row, (one, same) -> one));
        return Rows.lines(getClass(), readings())
                .map(line -> line.split("\t", 2))
                .collect(Collectors.toMap(cells -> cells[0], cells -> Objects.requireNonNull(rows.get(cells[1]))));
    }

    /**
     * The table of what the server reads otherwise than it was sent, and tells no adapter.
     *
     * @return a resource beside the test class: the id of a row, a tab and the id of the row as which it is read in each line; empty:
     *     there is none
     */
    protected String readings() {
        return "";
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
            response = exchange(mode, row.bytes(), row.method());
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

    private static void assertPage(Row row, RawResponse actual) {
        assertThat(actual.status()).as(row.id()).isEqualTo(Page.STATUS);
        assertThat(actual.body()).as(row.id()).isEqualTo(row.isHead() ? "" : Page.of(row.method(), ""));
        assertThat(actual.headers()).as(row.id()).doesNotContainKeys("location", "allow");
    }

    private static void assertAnswer(Row row, RawResponse actual, RouteResult expected) {
        Map<String, List<String>> declared = new TreeMap<>();
        expected.headers().forEach((name, value) -> declared.put(name.toLowerCase(Locale.ROOT), List.of(value)));
        Map<String, List<String>> sent = new TreeMap<>(actual.headers());
        sent.keySet().removeAll(FRAMING);
        sent.computeIfPresent(
                "content-type",
                (name, values) -> values.stream().map(ConformanceSuite::spaced).toList());

        assertThat(actual.status()).as(row.id()).isEqualTo(expected.status());
        assertThat(sent).as(row.id()).isEqualTo(declared);
        assertThat(actual.body()).as(row.id()).isEqualTo(row.isHead() ? "" : expected.body());
    }

    /** Tomcat parses a media type and writes it anew, without the optional space (RFC 9110, 8.3.1). */
    private static String spaced(String mediaType) {
        return mediaType.replace(";charset=", "; charset=");
    }

    /** Sends a request and reads its response. */
    private RawResponse exchange(Mode mode, String request, String method) throws IOException {
        try (RawConnection connection = connect(mode)) {
            return connection.send(request).read(method);
        }
    }

    private RawConnection connect(Mode mode) throws IOException {
        return new RawConnection(Objects.requireNonNull(servers.get(mode)).port());
    }
}
