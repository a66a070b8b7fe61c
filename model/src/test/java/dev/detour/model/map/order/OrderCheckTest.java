package dev.detour.model.map.order;

import static org.assertj.core.api.Assertions.assertThat;

import dev.detour.model.Located;
import dev.detour.model.Origin;
import dev.detour.model.QueryPolicy;
import dev.detour.model.Rule;
import dev.detour.model.TrailingSlash;
import dev.detour.model.diagnostic.Diagnostic;
import dev.detour.model.interpret.Answer;
import dev.detour.model.interpret.Interpreter;
import dev.detour.model.interpret.Request;
import dev.detour.model.map.MapCompiler;
import dev.detour.model.map.MapFormat;
import dev.detour.model.map.MapSettings;
import dev.detour.model.map.RowOrigin;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class OrderCheckTest {

    private static final Origin TABLE = () -> "table";

    @Test
    void aSpecificRowAfterAGeneralOne() {
        assertThat(found(List.of(), "/docs/*  /new/:splat", "/docs/a  /a 302"))
                .containsExactly("2: GET /docs/a, _redirects:1 answers 301 /new/a, this row answers 302 /a");
    }

    @Test
    void rowsThatOnlyMeet() {
        assertThat(found(List.of(), "/:a/x  /one", "/y/:b  /two"))
                .containsExactly("2: GET /y/x, _redirects:1 answers 301 /one, this row answers 301 /two");
        assertThat(found(List.of(), "/:a/b/c  /one", "/y/*  /two"))
                .containsExactly("2: GET /y/b/c, _redirects:1 answers 301 /one, this row answers 301 /two");
        assertThat(found(List.of(), "/*  /one", "/  /two"))
                .containsExactly("2: GET /, _redirects:1 answers 301 /one, this row answers 301 /two");
    }

    @Test
    void conditionsOfTheQuery() {
        assertThat(found(List.of(), "/a  /one", "/a id=1  /two"))
                .containsExactly("2: GET /a?id=1, _redirects:1 answers 301 /one?id=1, this row answers 301 /two");
        assertThat(found(List.of(), "/a id=:id  /one/:id", "/a id=1  /two"))
                .containsExactly("2: GET /a?id=1, _redirects:1 answers 301 /one/1, this row answers 301 /two");
        assertThat(found(List.of(), "/:x id=2  /one", "/a id=1  /two")).isEmpty();
    }

    @Test
    void hostsOfTheTable() {
        assertThat(found(List.of("*.example.org"), "/*  /one", "/a  /two"))
                .containsExactly(
                        "2: GET //www.example.org/a, _redirects:1 answers 301 /one, this row answers 301 /two");
    }

    @Test
    void nothingWhereTheOrderIsTheSameOrTheAnswersAre() {
        assertThat(found(List.of(), "/docs/a  /a", "/docs/:x  /:x", "/docs/*  /new/:splat", "/*  /"))
                .isEmpty();
        assertThat(found(List.of(), "/docs/*  /new", "/docs/a  /new")).isEmpty();
        assertThat(found(List.of(), "/a/*  /one 303", "/a/b  /two")).isEmpty();
        assertThat(found(List.of(), "/one  /two", "/one  /four")).isEmpty();
    }

    @Test
    void theRowThatReallyAnswersFirstIsNamed() {
        assertThat(found(List.of(), "/a/:x  /one", "/*  /one", "/a/b  /two"))
                .containsExactly("3: GET /a/b, _redirects:1 answers 301 /one, this row answers 301 /two");
        assertThat(found(List.of(), "/*  /two", "/a/:x  /one", "/a/b  /two"))
                .containsExactly("2: GET /a/x, _redirects:1 answers 301 /two, this row answers 301 /one");
    }

    /** Whatever is found is true, and for each row that loses a request of the alphabet something is found. */
    @Test
    void asAskingForEveryPathFinds() {
        long seed = Long.getLong("detour.seed", 20_260_103);
        System.out.println("OrderCheckTest: -Ddetour.seed=" + seed);
        Random random = new Random(seed);
        int findings = 0;
        for (int i = 0; i < 400; i++) {
            String[] rows = IntStream.range(0, 2 + random.nextInt(5))
                    .mapToObj(row -> row(random, row))
                    .toArray(String[]::new);
            List<Rule> rules = rules(List.of(), rows);
            Set<Integer> losing = losing(rules);
            Set<Integer> found = diagnostics(rules).stream()
                    .map(finding -> ((RowOrigin) finding.origin()).line())
                    .collect(Collectors.toSet());
            assertThat(found).as(String.join("\n", rows)).isEqualTo(losing);
            findings += found.size();
        }
        assertThat(findings).isGreaterThan(100);
    }

    private static String row(Random random, int number) {
        List<String> segments = List.of("a", "b", ":x", ":y");
        String path = IntStream.range(0, random.nextInt(4))
                .mapToObj(i -> "/" + (segments.get(random.nextInt(4)).replace(":", ":v" + i)))
                .collect(Collectors.joining());
        String end = random.nextInt(3) == 0 ? "/*" : path.isEmpty() ? "/" : "";
        String query = random.nextInt(4) == 0 ? " k=" + List.of("1", "2", ":k").get(random.nextInt(3)) : "";
        return path + end + query + " /t" + random.nextInt(number + 1)
                + List.of("", " 301", " 303").get(random.nextInt(3));
    }

    /** The lines of rows that answer a request which an earlier row answers otherwise. */
    private static Set<Integer> losing(List<Rule> rules) {
        Set<Integer> losing = new HashSet<>();
        Interpreter all = new Interpreter(rules);
        for (String path : paths()) {
            for (String query : new String[] {null, "k=1", "k=2", "k=x"}) {
                for (String method : List.of("GET", "POST")) {
                    Request request =
                            new Request(method, Optional.empty(), Optional.empty(), path, Optional.ofNullable(query));
                    if (all.mostSpecific(request).size() == 1) {
                        compare(request, rules, all, losing);
                    }
                }
            }
        }
        return losing;
    }

    private static void compare(Request request, List<Rule> rules, Interpreter all, Set<Integer> losing) {
        Rule first = rules.stream()
                .filter(rule ->
                        !new Interpreter(List.of(rule)).mostSpecific(request).isEmpty())
                .findFirst()
                .orElseThrow();
        Answer.Redirected there = (Answer.Redirected) new Interpreter(List.of(first)).answer(request);
        Answer.Redirected here = (Answer.Redirected) all.answer(request);
        boolean same = there.location().equals(here.location())
                && there.rule().status() == here.rule().status();
        if (!same) {
            losing.add(((RowOrigin) here.rule().origin()).line());
        }
    }

    private static List<String> paths() {
        List<String> paths = new ArrayList<>(List.of("/"));
        for (String first : List.of("a", "b", "x")) {
            paths.add("/" + first);
            for (String second : List.of("a", "b", "x")) {
                paths.add("/" + first + "/" + second);
                for (String third : List.of("a", "b", "x")) {
                    paths.add("/" + first + "/" + second + "/" + third);
                }
            }
        }
        return paths;
    }

    @Test
    void manyRowsTakeNotLong() {
        String[] rows = IntStream.range(0, 10_000)
                .mapToObj(i -> i % 2 == 0 ? "/a/b" + i + "/:x /t" + i : "/:y/b" + i + "/c /u" + i)
                .toArray(String[]::new);
        assertThat(diagnostics(rules(List.of(), rows))).isEmpty();
        String[] overlapping = IntStream.range(0, 600)
                .mapToObj(i -> i % 2 == 0 ? "/:y/b" + i + " /u" + i : "/a" + i + "/:x /t" + i)
                .toArray(String[]::new);
        assertThat(diagnostics(rules(List.of(), overlapping))).hasSize(300);
    }

    private static List<String> found(List<String> hosts, String... rows) {
        return diagnostics(rules(hosts, rows)).stream()
                .map(finding -> ((RowOrigin) finding.origin()).line() + ":"
                        + finding.message()
                                .lines()
                                .skip(1)
                                .limit(3)
                                .collect(Collectors.joining(","))
                                .replaceAll(" +", " "))
                .toList();
    }

    private static List<Diagnostic> diagnostics(List<Rule> rules) {
        List<Diagnostic> found = new ArrayList<>();
        OrderCheck.check(rules, found::add);
        return found;
    }

    private static List<Rule> rules(List<String> hosts, String... rows) {
        MapSettings settings = new MapSettings(
                "Site",
                MapFormat.NETLIFY,
                Optional.empty(),
                hosts.stream().map(host -> new Located<>(host, TABLE)).toList(),
                new Located<>("", TABLE),
                new Located<>("", TABLE),
                QueryPolicy.PRESERVE,
                TrailingSlash.EXACT,
                true,
                List.of(),
                new Located<>(-1L, TABLE),
                false);
        byte[] file = String.join("\n", rows).getBytes(StandardCharsets.UTF_8);
        return MapCompiler.compile("_redirects", file, settings, TABLE).rules();
    }
}
