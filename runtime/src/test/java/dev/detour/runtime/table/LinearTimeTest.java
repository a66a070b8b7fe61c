package dev.detour.runtime.table;

import static org.assertj.core.api.Assertions.assertThat;

import dev.detour.runtime.RedirectRequest;
import dev.detour.runtime.RedirectRouter;
import dev.detour.runtime.Tables;
import dev.detour.runtime.target.Link;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Requests and tables that would take hours, or all of the stack, were anything quadratic. Nothing is timed: these tests
 * end, or they don't.
 */
class LinearTimeTest {

    private static final int MANY = 500_000;

    private final RedirectRouter table = Tables.rules(
            "* * www.example.org /h => /1",
            "* * *.example.org /h => /1",
            "* * * /a/{b}/c/{n:0} o => /x/{n}/{b}",
            "* * * /a/{p}/<0> => /x/{a}/{b}",
            "* * * /q?k={k}&l=1 => /x/{k}",
            "* * * /q?l={k} => /y/{k}",
            "* * * /q => /z",
            "* * * /t/{*r} => /{*r}",
            "* * * /u/{*r} => /u?r={r}",
            "* * * /v/{x} => /x",
            "* * * /w/{x} => /{x}");

    @Test
    void takesLongPaths() {
        assertThat(get("/".repeat(MANY))).isEqualTo("NoMatch");
        assertThat(get("/t" + "/".repeat(MANY))).isEqualTo("/");
        assertThat(get("/t" + "/a".repeat(MANY))).isEqualTo("NoMatch");
        assertThat(get("/t/a" + "/%2e%2e".repeat(MANY))).isEqualTo("NoMatch");
        assertThat(get("/u" + "/".repeat(MANY))).isEqualTo("NoMatch");
        assertThat(get("/a/b/c/" + "1".repeat(MANY))).isEqualTo("NoMatch");
        assertThat(get("/a/b/" + "-".repeat(MANY))).isEqualTo("NoMatch");
        assertThat(get("/v/" + "%25".repeat(MANY))).isEqualTo("/x");
        assertThat(get("/w/" + "%25".repeat(MANY))).isEqualTo("NoMatch");
        assertThat(get("/w/" + ";k=v".repeat(10_000))).isEqualTo("NoMatch");
        assertThat(get("/w/a" + ";k=v".repeat(1_000))).startsWith("/a;k=v");
    }

    @Test
    void takesLongRunsOfCombiningMarks() {
        assertThat(get("/w/a" + "%CC%81%CC%A3".repeat(MANY / 10))).isEqualTo("NoMatch");
        assertThat(get("/w/a" + "%25CC%2581%25CC%25A3".repeat(MANY / 10))).isEqualTo("NoMatch");
    }

    @Test
    void takesLongQueries() {
        assertThat(get("/q?" + "k=1&".repeat(MANY))).isEqualTo("NoMatch");
        assertThat(get("/q?" + "x&".repeat(MANY) + "k=1&".repeat(MANY) + "l=2")).isEqualTo("NoMatch");
        assertThat(get("/q?" + "k=1&x&".repeat(1_000))).startsWith("/z?k=1&x&");
        assertThat(get("/q?l=1&k=" + "a".repeat(MANY))).isEqualTo("NoMatch");
        assertThat(get("/q?" + "&".repeat(MANY))).isEqualTo("NoMatch");
        assertThat(get("/q?" + "%".repeat(MANY))).isEqualTo("NoMatch");
    }

    @Test
    void takesLongHosts() {
        for (String host :
                new String[] {"a.".repeat(MANY), "a".repeat(MANY), ".".repeat(MANY), "[".repeat(MANY), ":".repeat(MANY)
                }) {
            assertThat(Tables.outcome(table.route(new RedirectRequest("GET", "http", host, "/h", null))))
                    .isEqualTo("NoMatch");
        }
    }

    @Test
    void takesDeepPatterns() {
        String literals = "/a".repeat(4_096);
        String variables = "/{x}" + "/a".repeat(4_095);
        RedirectRouter deep = Tables.rules(
                "* * * " + literals + " => /1", "* * * " + variables + " => /2", "* * * " + literals + "/b i => /3");
        assertThat(Tables.get(deep, literals)).isEqualTo("/1");
        assertThat(Tables.get(deep, "/b" + literals.substring(2))).isEqualTo("/2");
        assertThat(Tables.get(deep, "/A".repeat(4_096) + "/B")).isEqualTo("/3");
        assertThat(Tables.get(deep, literals + literals)).isEqualTo("NoMatch");
    }

    @Test
    void takesManySiblings() {
        int size = 10_000;
        String[] rules = IntStream.range(0, size)
                .boxed()
                .flatMap(i -> Stream.of(
                        "* * h" + i + ".example /x => /" + i,
                        "* * * /l" + i + " => /" + i,
                        "* * * /page?id=" + i + " => /" + i,
                        "* * * /page?k" + i + "=1 => /" + i))
                .toArray(String[]::new);
        RedirectRouter wide = Tables.rules(rules);
        for (int i = 0; i < size; i++) {
            String expected = "/" + i;
            assertThat(Tables.get(wide, "/l" + i)).isEqualTo(expected);
            assertThat(Tables.get(wide, "http://h" + i + ".example/x")).isEqualTo(expected);
            assertThat(Tables.get(wide, "/page?id=" + i)).isEqualTo(expected);
            assertThat(Tables.get(wide, "/page?k" + i + "=1")).isEqualTo(expected);
        }
    }

    @Test
    void findsMixedSiblingsByWhatIsFixedInThem() {
        int size = 3_000;
        RoutingTable.Builder wide = RoutingTable.builder();
        for (int i = 0; i < size; i++) {
            wide.mixed("both-{x}-s" + i, after("both-", anythingBefore("-s" + i)));
            wide.mixed("p" + i + "-{x}", after("p" + i + "-", Tables.ANYTHING));
            wide.mixed("{x}-s" + i, anythingBefore("-s" + i));
        }
        for (int i = 0; i < 3 * size; i++) {
            wide.route("* * * /<" + i + ">", "/", Tables.to("/" + i + "/{x}"));
        }
        RedirectRouter table = wide.build();
        for (int i = 0; i < size; i++) {
            assertThat(Tables.get(table, "/both-y-s" + i)).isEqualTo("/" + 3 * i + "/y");
            assertThat(Tables.get(table, "/p" + i + "-y")).isEqualTo("/" + (3 * i + 1) + "/y");
            assertThat(Tables.get(table, "/y-s" + i)).isEqualTo("/" + (3 * i + 2) + "/y");
        }
    }

    @Test
    void takesTextsThatStringHashesAlike() {
        String[] colliding =
                IntStream.range(0, 4096).mapToObj(LinearTimeTest::colliding).toArray(String[]::new);
        RedirectRouter known = Tables.rules(Stream.of(colliding)
                .map(text -> "* * * /" + text + " => /to/" + text)
                .toArray(String[]::new));
        for (String text : colliding) {
            assertThat(Tables.get(known, "/" + text)).isEqualTo("/to/" + text);
            assertThat(get("/" + text)).isEqualTo("NoMatch");
        }
    }

    @Test
    void buildsLinksInLinearTime() {
        assertThat(Link.of("/{v}").with("v", "/".repeat(MANY)).build()).hasSize(3 * MANY + 1);
        assertThat(Link.of("/{*v}").with("v", "/".repeat(MANY)).build()).hasSize(MANY);
    }

    private static String colliding(int number) {
        StringBuilder text = new StringBuilder();
        for (int bit = 0; bit < 12; bit++) {
            text.append((number >> bit & 1) == 0 ? "Aa" : "BB");
        }
        return text.toString();
    }

    /** An automaton of a literal, then of what another accepts. */
    private static String after(String literal, String automaton) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < literal.length(); i++) {
            text.append(Integer.toHexString(literal.charAt(i)))
                    .append('>')
                    .append(i + 1)
                    .append(';');
        }
        return text
                + Pattern.compile(">([0-9]+)")
                        .matcher(automaton)
                        .replaceAll(target -> ">" + (Integer.parseInt(target.group(1)) + literal.length()));
    }

    /** An automaton of one symbol or more, then of a literal: after Knuth, Morris and Pratt. */
    private static String anythingBefore(String literal) {
        StringBuilder text = new StringBuilder("0-201>1");
        for (int state = 0; state <= literal.length(); state++) {
            text.append(state == literal.length() ? ";!" : ";");
            String read = literal.substring(0, state);
            StringBuilder transitions = new StringBuilder();
            int gap = 0;
            for (int symbol = 0; symbol < 0x80; symbol++) {
                int length = longest(literal, read + (char) symbol);
                if (length > 0) {
                    append(transitions, gap, symbol - 1, 1);
                    append(transitions, symbol, symbol, length + 1);
                    gap = symbol + 1;
                }
            }
            append(transitions, gap, 0x201, 1);
            text.append(transitions);
        }
        return text.toString();
    }

    private static int longest(String literal, String read) {
        for (int length = Math.min(literal.length(), read.length()); length > 0; length--) {
            if (read.endsWith(literal.substring(0, length))) {
                return length;
            }
        }
        return 0;
    }

    private static void append(StringBuilder transitions, int low, int high, int target) {
        if (low <= high) {
            transitions
                    .append(transitions.isEmpty() ? "" : ",")
                    .append(Integer.toHexString(low))
                    .append('-')
                    .append(Integer.toHexString(high))
                    .append('>')
                    .append(target);
        }
    }

    private String get(String target) {
        return Tables.get(table, target);
    }
}
