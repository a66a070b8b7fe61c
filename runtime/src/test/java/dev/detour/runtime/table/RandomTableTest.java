package dev.detour.runtime.table;

import static org.assertj.core.api.Assertions.assertThat;

import dev.detour.runtime.MethodNotAllowed;
import dev.detour.runtime.NoMatch;
import dev.detour.runtime.Nullable;
import dev.detour.runtime.RedirectRequest;
import dev.detour.runtime.RedirectResponse;
import dev.detour.runtime.RouteResult;
import dev.detour.runtime.Tables;
import dev.detour.runtime.target.Answer;
import dev.detour.runtime.target.MatchedRequest;
import dev.detour.runtime.target.TemplateHandler;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** Random tables against a reading of their lines that is slow and obvious: every rule is tried, in order. */
class RandomTableTest {

    private static final int TABLES = 500;
    private static final int REQUESTS = 60;

    private static final List<String> METHODS = List.of("GET", "HEAD", "POST", "DELETE", "OPTIONS", "QUERY", "TRACE");
    private static final List<String> HOSTS = List.of("a.x.example", "x.example", "b.a.x.example", "y.example");
    private static final List<String> SEGMENTS = List.of("a", "b", "ab", "12", "a-b", "a-b-1", "");

    /** A line, taken apart for the slow reading. */
    private record Rule(int rank, String line, boolean fussy) {
        String part(int i) {
            return line.split(" ", -1)[i];
        }
    }

    @Test
    void answersAsEachRuleTriedInOrder() {
        long seed = Long.getLong("detour.seed", 4_711);
        Random random = new Random(seed);
        int redirects = 0;
        for (int i = 0; i < TABLES; i++) {
            List<Rule> rules = rules(random);
            RoutingTable table = table(rules);
            for (int j = 0; j < REQUESTS; j++) {
                RedirectRequest request = request(random);
                RouteResult expected = expected(rules, request);
                assertThat(table.route(request))
                        .as(() -> "seed " + seed + ", " + request + " in " + rules)
                        .isEqualTo(expected);
                redirects += expected instanceof RedirectResponse ? 1 : 0;
            }
        }
        assertThat(redirects).isGreaterThan(TABLES * REQUESTS / 20);
    }

    private static List<Rule> rules(Random random) {
        List<Rule> rules = new ArrayList<>();
        // Routes of narrower hosts come first, as the order of precedence has it.
        for (String host : List.of("x", "*.a.x.example", "*.x.example", "*")) {
            for (int i = random.nextInt(6); i > 0; i--) {
                String named = host.equals("x") ? pick(random, HOSTS) : host;
                String port = host.equals("*") || random.nextInt(4) > 0
                        ? ""
                        : ":" + pick(random, List.of("80", "443", "8080"));
                String line = pick(random, List.of("*", "GET,HEAD", "POST", "OPTIONS", "GET,HEAD,POST,DELETE")) + " "
                        + pick(random, List.of("*", "*", "*", "http", "https")) + " " + named + port + " "
                        + pattern(random);
                rules.add(new Rule(rules.size(), line, random.nextInt(8) == 0));
            }
        }
        return rules;
    }

    private static String pattern(Random random) {
        List<String> kinds =
                List.of("a", "b", "ab", "12", "a-b", "{v}", "{v}", "{v:0}", "{v:1}", "<0>", "{*v}", "{*v}");
        StringBuilder pattern = new StringBuilder();
        boolean open = true;
        for (int i = random.nextInt(3); i >= 0 && open; i--) {
            String segment = pick(random, kinds).replace("v", "v" + i);
            pattern.append('/').append(segment.replace("<0>", i == 0 ? "<0>" : "a"));
            open = !segment.startsWith("{*");
        }
        String query =
                pick(random, List.of("", "", "", "?k=1", "?k=2", "?k={q}", "?k=1&l=1", "?l={q}&k={r}", "?l=a%20b"));
        return switch (random.nextInt(6)) {
            case 0 -> pattern + query + " o";
            case 1 -> pattern + query + " i";
            case 2 -> pattern + query + " oi";
            case 3 -> pattern + (open ? "/" : "") + query;
            default -> pattern + query;
        };
    }

    private static RoutingTable table(List<Rule> rules) {
        RoutingTable.Builder table = Tables.builder();
        for (Rule rule : rules) {
            table.route(
                    rule.line,
                    rule.part(3),
                    new TemplateHandler(Answer.of("", 307).dropQuery(), "/" + rule.rank + "x") {
                        @Override
                        public boolean accepts(MatchedRequest request) {
                            return !rule.fussy || request.request().path().length() % 2 == 0;
                        }
                    });
        }
        return table.build();
    }

    private static RedirectRequest request(Random random) {
        StringBuilder path = new StringBuilder();
        for (int i = random.nextInt(4); i >= 0; i--) {
            String segment = pick(random, SEGMENTS);
            path.append('/').append(random.nextInt(6) == 0 ? segment.toUpperCase(Locale.ROOT) : segment);
        }
        String encoded =
                random.nextInt(5) == 0 ? path.toString().replace("a", "%61").replace("1", "%31") : path.toString();
        String host = random.nextInt(6) == 0
                ? null
                : pick(random, HOSTS) + pick(random, List.of("", "", ":80", ":443", ":8080", ":0", "."));
        String query = pick(
                random,
                Arrays.asList(
                        null, "", "k=1", "k=2", "k=%31", "k=1&l=1", "l=1&k=1", "k=1&k=1", "k=", "l=a+b", "x&l=z&k=z"));
        return new RedirectRequest(
                pick(random, METHODS), pick(random, Arrays.asList("http", "https", null)), host, encoded, query);
    }

    private static <T> T pick(Random random, List<T> from) {
        return from.get(random.nextInt(from.size()));
    }

    private static RouteResult expected(List<Rule> rules, RedirectRequest request) {
        Set<String> others = new TreeSet<>();
        for (Rule rule : rules) {
            boolean fits = (!rule.fussy || request.path().length() % 2 == 0)
                    && fitsScheme(rule.part(1), request)
                    && fitsHost(rule.part(2), request)
                    && fitsPath(rule, request.path().replace("%61", "a").replace("%31", "1"))
                    && fitsQuery(rule.part(3), request.query());
            Set<String> methods = methods(rule.part(0));
            if (fits && methods.contains(request.method())) {
                return new RedirectResponse(
                        307, "/" + rule.rank + "x", -1, request.method().equals("HEAD"));
            }
            if (fits) {
                others.addAll(methods);
            }
        }
        others.remove("QUERY");
        return others.isEmpty() ? NoMatch.INSTANCE : new MethodNotAllowed(others);
    }

    private static Set<String> methods(String list) {
        return list.equals("*")
                ? Set.of("GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "QUERY")
                : Set.of(list.split(","));
    }

    private static boolean fitsScheme(String scheme, RedirectRequest request) {
        return scheme.equals("*") || scheme.equals(request.scheme());
    }

    private static boolean fitsHost(String pattern, RedirectRequest request) {
        if (pattern.equals("*")) {
            return true;
        }
        if (request.host() == null || request.host().endsWith(":0")) {
            return false;
        }
        String[] wanted = pattern.split(":");
        String[] given = request.host().split(":");
        String host = given[0].endsWith(".") ? given[0].substring(0, given[0].length() - 1) : given[0];
        boolean name = wanted[0].startsWith("*") ? host.endsWith(wanted[0].substring(1)) : host.equals(wanted[0]);
        String standard = request.scheme() == null ? "" : request.scheme().equals("http") ? "80" : "443";
        return name && (wanted.length == 1 || wanted[1].equals(given.length > 1 ? given[1] : standard));
    }

    private static boolean fitsPath(Rule rule, String path) {
        String pattern = rule.part(3).replaceAll("\\?.*", "");
        String flags = rule.line.split(" ", -1).length > 4 ? rule.part(4) : "";
        String regex = Arrays.stream(pattern.substring(1).split("/", -1))
                .map(segment -> segmentRegex(segment, flags.contains("i")))
                .reduce("", String::concat);
        boolean slash = flags.contains("o") && !pattern.contains("{*");
        return path.matches(regex + (slash ? "/?" : ""));
    }

    private static String segmentRegex(String segment, boolean ignoreCase) {
        if (segment.startsWith("{*")) {
            return "(/.*)?";
        }
        if (segment.startsWith("<")) {
            return "/[^/]+-[^/]+";
        }
        if (segment.startsWith("{")) {
            return segment.endsWith(":0}") ? "/[0-9]+" : segment.endsWith(":1}") ? "/[a-z]+" : "/[^/]+";
        }
        return "/" + (ignoreCase ? "(?i:" + segment + ")" : segment);
    }

    private static boolean fitsQuery(String pattern, @Nullable String query) {
        if (!pattern.contains("?")) {
            return true;
        }
        for (String condition : pattern.replaceAll(".*\\?", "").split("&")) {
            String key = condition.replaceAll("=.*", "");
            String value = condition.replaceAll(".*=", "");
            List<String> values = new ArrayList<>();
            for (String pair : query == null ? new String[0] : query.split("&")) {
                if (pair.startsWith(key + "=")) {
                    values.add(pair.substring(2).replace("%31", "1").replace("+", "%20"));
                }
            }
            boolean fits = values.size() == 1
                    && (value.startsWith("{")
                            ? !values.get(0).isEmpty()
                            : values.get(0).equals(value));
            if (!fits) {
                return false;
            }
        }
        return true;
    }
}
