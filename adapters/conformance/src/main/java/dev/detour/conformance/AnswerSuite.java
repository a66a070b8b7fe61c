package dev.detour.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import dev.detour.runtime.RedirectRequest;
import dev.detour.runtime.RedirectResponse;
import dev.detour.runtime.RedirectRouter;
import dev.detour.runtime.RouteResult;
import java.io.IOException;
import java.net.SocketTimeoutException;
import java.nio.file.Files;
import java.nio.file.Path;
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
 * What is tested row by row, whatever version of HTTP a server speaks.
 *
 * <p>A row of the tables is answered as the router answers it, with the same status, fields and content; what is not redirected
 * reaches the application behind a filter. Where a server refuses a row, or answers it itself, before any adapter sees it, a table beside
 * the test class names the row and the status; run with {@code -Ddetour.golden=write}, a suite writes that table anew. Where a server keeps
 * something of a row to itself, so that no adapter can tell it from another one, a second table names both.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
public abstract class AnswerSuite {

    /** Fields that belong to the message or the server, not to the redirect. */
    private static final Set<String> FRAMING =
            Set.of("connection", "content-length", "date", "keep-alive", "server", "transfer-encoding");

    /** More than any server here has event loops. */
    static final int HELD = 16;

    final ConformanceTargets targets = new ConformanceTargets();
    private final RedirectRouter router = ConformanceRedirectsRouter.create(targets);
    private final Map<Mode, RunningServer> servers = new EnumMap<>(Mode.class);

    AnswerSuite() {}

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

    /**
     * The table of what the server refuses, or answers itself.
     *
     * @return a resource beside the test class: a status, a tab and the id of a row in each line; {@code closed} stands for a status
     *     where the server just closes the connection, {@code reset} where it does so with the stream
     */
    protected abstract String refusals();

    /**
     * The table of what the server does not tell.
     *
     * @return a resource beside the test class: in each line the id of a row, a tab and the id of the row that it is read as; empty:
     *     there is none
     */
    protected String readings() {
        return "";
    }

    /**
     * How the server writes the type of the content.
     *
     * @param declared what the router says
     * @return the same media type (RFC 9110, 8.3.1)
     */
    protected String contentType(String declared) {
        return declared;
    }

    /** Whether a row is a request in this version of HTTP. */
    abstract boolean isSayable(Row row);

    /** What a router is asked for a row. */
    abstract RedirectRequest request(Row row);

    /** Sends a row and reads the response to it. */
    abstract RawResponse exchange(Mode mode, Row row) throws IOException;

    final int port(Mode mode) {
        return Objects.requireNonNull(servers.get(mode)).port();
    }

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
                .filter(row -> isSayable(row) && !refusals.containsKey(row.id()))
                .toList();
        return modes().stream()
                .flatMap(mode -> rows.stream()
                        .map(row -> DynamicTest.dynamicTest(mode + " " + row, () -> {
                            RouteResult expected = router.route(request(readings.getOrDefault(row.id(), row)));
                            answersAs(expected, mode, row);
                        })));
    }

    private void answersAs(RouteResult expected, Mode mode, Row row) throws IOException {
        RawResponse actual = exchange(mode, row);
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
        Map<String, Row> readings = declaredReadings();
        for (Mode mode : modes()) {
            for (Row row : Rows.all()) {
                Row read = readings.getOrDefault(row.id(), row);
                String refusal = isSayable(row) ? refusal(mode, row, router.route(request(read))) : "";
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

    /** The status with which a server itself answers a row that the adapter would answer otherwise; empty: it does not. */
    private String refusal(Mode mode, Row row, RouteResult expected) throws IOException {
        try {
            RawResponse actual = exchange(mode, row);
            boolean page = mode == Mode.FILTER && !(expected instanceof RedirectResponse);
            boolean handedOver =
                    page ? isPage(row, actual) : actual.status() < 400 || actual.status() == expected.status();
            return handedOver ? "" : Integer.toString(actual.status());
        } catch (StreamResetException e) {
            return "reset";
        } catch (SocketTimeoutException e) {
            // Silence is no refusal.
            throw e;
        } catch (IOException e) {
            return "closed";
        }
    }

    /** Whether it looks like one; that it is one is tested elsewhere. */
    private static boolean isPage(Row row, RawResponse actual) {
        return actual.status() < 400 && (row.isHead() || !actual.body().isEmpty());
    }

    private Map<String, String> declaredRefusals() {
        return Rows.lines(getClass(), refusals())
                .map(line -> line.split("\t", 2))
                .collect(Collectors.toMap(cells -> cells[1], cells -> cells[0]));
    }

    private Map<String, Row> declaredReadings() {
        if (readings().isEmpty()) {
            return Map.of();
        }
        // Some rows stand in both tables.
        Map<String, Row> rows = Rows.all().stream().collect(Collectors.toMap(Row::id, row -> row, (row, same) -> row));
        return Rows.lines(getClass(), readings())
                .map(line -> line.split("\t", 2))
                .collect(Collectors.toMap(
                        cells -> cells[0],
                        cells -> Objects.requireNonNull(rows.get(cells[1]), () -> "no row is " + cells[1])));
    }

    private static void assertPage(Row row, RawResponse actual) {
        assertThat(actual.status()).as(row.id()).isEqualTo(Page.STATUS);
        assertThat(actual.body()).as(row.id()).isEqualTo(row.isHead() ? "" : Page.of(row.method(), ""));
        assertThat(actual.headers()).as(row.id()).doesNotContainKeys("location", "allow");
    }

    private void assertAnswer(Row row, RawResponse actual, RouteResult expected) {
        Map<String, List<String>> declared = new TreeMap<>();
        expected.headers().forEach((name, value) -> declared.put(name.toLowerCase(Locale.ROOT), List.of(value)));
        declared.computeIfPresent("content-type", (name, values) -> List.of(contentType(values.get(0))));
        Map<String, List<String>> sent = new TreeMap<>(actual.headers());
        sent.keySet().removeAll(FRAMING);

        assertThat(actual.status()).as(row.id()).isEqualTo(expected.status());
        assertThat(sent).as(row.id()).isEqualTo(declared);
        assertThat(actual.body()).as(row.id()).isEqualTo(row.isHead() ? "" : expected.body());
        assertThat(actual.headers().getOrDefault("content-length", List.of(String.valueOf(expected.contentLength()))))
                .as(row.id())
                .containsExactly(String.valueOf(expected.contentLength()));
    }
}
