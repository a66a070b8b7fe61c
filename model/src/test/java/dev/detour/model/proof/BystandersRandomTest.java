package dev.detour.model.proof;

import static org.assertj.core.api.Assertions.assertThat;

import dev.detour.model.Rule;
import dev.detour.model.proof.finding.Finding;
import dev.detour.model.testing.Declarations;
import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** What is found without bystanders is what is found with them, to the letter. */
class BystandersRandomTest {

    private static final int TABLES = Integer.getInteger("detour.tables", 250);

    private static final List<String> PATHS = List.of(
            "/",
            "/a",
            "/b",
            "/a/",
            "/A",
            "/x",
            "/1",
            "/a/b",
            "/a/b/",
            "/a//b",
            "/c/d",
            "/c/e",
            "/d",
            "/e",
            "/f",
            "/g/1",
            "/g/2",
            "/g/3",
            "/h",
            "/i",
            "/j/k",
            "/l/m/n",
            "/caf%C3%A9",
            "/a-long-segment-of-more-than-forty-characters-in-all");

    private static final List<String> PATTERNS = List.of(
            "/a?k=1", "/{v}", "/{v}/b", "/a/{v}", "/c/{*v}", "/{*v}", "/x{v}", "/c/{v:[a-e]}", "/d/{v}/", "/e?k={v}");

    private static final List<String> TARGETS = List.of("/{v}", "/c/{v}", "/{v}/b", "/a-{v}", "/z/{v}", "/d/?k={v}");

    private static final List<String> AUTHORITIES =
            List.of("https://a.example", "http://x.a.example:81", "https://other.test", "https://a.example:8080");

    private static final List<List<String>> HOSTS = List.of(
            List.of("a.example"),
            List.of("*.a.example"),
            List.of("a.example:8080"),
            List.of("a.example", "*.a.example"));

    private final long seed = Long.getLong("detour.seed", 1);
    private final Random random = new Random(seed);

    @Test
    void nothingIsMissed() {
        int findings = 0;
        int bystanders = 0;
        for (int i = 0; i < TABLES; i++) {
            List<Rule> rules = rules();
            bystanders += rules.size() - Bystanders.leaveOut(rules).size();
            List<Finding> expected = new ArrayList<>();
            SiteChecker.checkAll(rules, expected::add);
            List<Finding> found = new ArrayList<>();
            SiteChecker.check(rules, found::add);
            assertThat(found)
                    .as(
                            "-Ddetour.seed=%d, table %d: %s",
                            seed,
                            i,
                            rules.stream()
                                    .map(rule -> rule.patterns().get(0).text() + " -> "
                                            + rule.target().orElseThrow().text() + " " + rule.hosts())
                                    .toList())
                    .isEqualTo(expected);
            findings += found.size();
        }
        System.out.println("BystandersRandomTest: -Ddetour.seed=" + seed + ", " + TABLES + " tables: " + bystanders
                + " bystanders, " + findings + " findings");
        assertThat(bystanders).isGreaterThan(TABLES / 2);
        assertThat(findings).isGreaterThan(TABLES / 3);
    }

    /** Of some tables no rule has a host, of some all of them do. */
    private List<Rule> rules() {
        int hosts = random.nextInt(3);
        int patterns = random.nextInt(4);
        List<Rule> rules = new ArrayList<>();
        int size = 1 + random.nextInt(8);
        while (rules.size() < size) {
            try {
                Rule rule = rule(hosts, random.nextInt(6) < patterns).rule();
                rules.add(Declarations.named(rule, "r" + rules.size(), "r" + rules.size()));
            } catch (NoSuchElementException e) {
                // Not a declaration that compiles: another one.
            }
        }
        return rules;
    }

    private Declarations rule(int hosts, boolean pattern) {
        String from = pattern ? pick(PATTERNS) : pick(PATHS);
        String path = pattern && random.nextBoolean() ? pick(TARGETS) : pick(PATHS);
        if (!from.contains("*")) {
            path = path.replace("*", "");
        } else {
            path = path.replace("{v}", "{*v}");
        }
        String to = (random.nextInt(4) == 0 ? pick(AUTHORITIES) : "") + path;
        List<String> sources = new ArrayList<>(List.of(from));
        if (!pattern && random.nextInt(6) == 0) {
            sources.add(pick(PATHS));
        }
        Declarations declaration = Declarations.redirect(sources, to).status(pick(List.of(301, 307, 307, 303)));
        if (hosts == 2 || (hosts == 1 && random.nextBoolean())) {
            declaration.hosts(pick(HOSTS).toArray(String[]::new));
        }
        if (random.nextInt(6) == 0) {
            declaration.optionalSlash();
        }
        if (random.nextInt(6) == 0) {
            declaration.anyCase();
        }
        return declaration;
    }

    private <T> T pick(List<T> among) {
        return among.get(random.nextInt(among.size()));
    }
}
