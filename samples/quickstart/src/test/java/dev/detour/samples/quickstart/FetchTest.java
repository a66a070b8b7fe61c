package dev.detour.samples.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.net.URI;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What one implementation of the Fetch standard brings to the target of each redirect. It fetches all cases in one go. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class FetchTest {

    /**
     * The script {@code fetchAll(server, print)}: it fetches the cases one after the other, and prints a line for each
     * with what the client was shown: the id, where it ended, and the page in one line.
     */
    static final String SCRIPT = "const cases = [" + cases() + "];\n" + """
            async function fetchAll(server, print) {
                for (const {id, method, target, content} of cases) {
                    const response = await fetch(server + target, {method, body: content || undefined});
                    const page = await response.text();
                    print([id, response.redirected, new URL(response.url).pathname, page.replace("\\n", " | ")].join("; "));
                }
            }
            """;

    private final Arrivals arrivals = new Arrivals();
    private QuickstartServer server;
    private Map<String, String> shown;

    /**
     * Runs the script.
     *
     * @param server where the quickstart listens
     * @return what the script has printed, one line a case, among other lines perhaps
     */
    abstract String fetchAll(URI server) throws IOException, InterruptedException;

    /** Answers what no redirect answers; a subclass may add pages of its own. */
    void page(HttpExchange exchange) throws IOException {
        arrivals.handle(exchange);
    }

    final URI server() {
        return server.uri();
    }

    @BeforeAll
    final void fetchAll() throws IOException, InterruptedException {
        server = QuickstartServer.start(0, QuickstartServer.router(), this::page);
        shown = fetchAll(server.uri())
                .lines()
                .filter(line -> line.matches("[0-9]{3}-[A-Z]+; .*"))
                .map(line -> line.split("; ", 2))
                .collect(Collectors.toMap(line -> line[0], line -> line[1]));
    }

    @AfterAll
    final void stop() {
        server.close();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("dev.detour.samples.quickstart.ClientCase#all")
    final void fetch(ClientCase redirected) {
        Arrival expected = redirected.arrival(redirected.fetched());
        String page = expected.method().equals("HEAD")
                ? ""
                : expected.method() + " " + expected.target() + " | " + expected.content();

        assertThat(arrivals.take("?case=" + redirected.id())).containsExactly(expected);
        assertThat(shown).containsEntry(redirected.id(), "true; " + redirected.to() + "; " + page);
    }

    /** The cases as elements of a JavaScript array; their texts hold nothing that would have to be escaped. */
    private static String cases() {
        return ClientCase.all().stream()
                .map(redirected -> "{id: '%s', method: '%s', target: '%s', content: '%s'}"
                        .formatted(redirected.id(), redirected.method(), redirected.target(), redirected.content()))
                .collect(Collectors.joining(",\n"));
    }
}
