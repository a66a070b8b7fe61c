package dev.detour.model.proof.walk;

import static dev.detour.model.testing.Declarations.redirect;
import static org.assertj.core.api.Assertions.assertThat;

import dev.detour.model.Rule;
import dev.detour.model.diagnostic.Diagnostic;
import dev.detour.model.order.Precedence;
import dev.detour.model.testing.Declarations;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Sites that cannot be followed to the end: that is said, after a number of steps that is bounded. */
class WalkBudgetTest {

    @Test
    void wordsThatMixTheirVariables() {
        List<Diagnostic> found = check(Stream.of(
                redirect("/{a}x{b}", "/{b}y{a}"),
                redirect("/{a}y{b}", "/{a}{b}x"),
                redirect("/{a}z{b}/{c}", "/{c}x{a}/{b}"),
                redirect("/{a}w{b}/{c}", "/{a}z{c}/{b}")));
        assertThat(incomplete(found)).hasSize(1);
        assertThat(incomplete(found).get(0)).contains("r00");
    }

    /**
     * The tag system that takes two letters off the front and appends bc for an a, a for a b, aaa for a c. It turns n times a
     * into n/2 times a where n is even, and into (3n+1)/2 times a where it is odd: whether each number comes to 1 is not known.
     */
    @Test
    void aTagSystemForTheCollatzFunction() {
        List<Declarations> rules = new ArrayList<>();
        for (String second : List.of("a", "b", "c")) {
            rules.add(redirect("/a" + second + "{rest}", "/{rest}bc"));
            rules.add(redirect("/b" + second + "{rest}", "/{rest}a"));
            rules.add(redirect("/c" + second + "{rest}", "/{rest}aaa"));
        }
        List<Diagnostic> found = check(rules.stream());
        assertThat(incomplete(found)).hasSize(1);
        assertThat(incomplete(found).get(0)).contains("r00").contains("and ").contains(" more");
    }

    @Test
    void whatDoublesIsALoop() {
        assertThat(check(Stream.of(redirect("/{a}", "/{a}{a}"))))
                .singleElement()
                .satisfies(found -> assertThat(found.id().text()).isEqualTo("redirect-loop"));
    }

    @Test
    void wildcardsThatLeadToWildcards() {
        List<Declarations> rules = new ArrayList<>(some(1_000, i -> redirect("/{x}/a" + i, "/a" + (i + 1) + "/{x}")));
        rules.addAll(some(1_000, i -> redirect("/a" + i + "/{*r}", "/q/{*r}")));
        assertThat(check(rules.stream())).isNotEmpty();
    }

    @Test
    void constraintsWithLargeProducts() {
        List<Declarations> rules = new ArrayList<>(some(
                10, i -> redirect("/{x:[ab]*" + (i % 2 == 0 ? "a" : "b") + "[ab]{" + (5 + i / 2) + "}}/c", "/{x}/c")));
        rules.addAll(some(10, i -> redirect("/{x:[ab]*a[ab]{" + i + "}}-{y:[ab]*b[ab]{" + i + "}}/d", "/{y}-{x}/d")));
        assertThat(check(rules.stream())).isNotEmpty();
    }

    @Test
    void literalsAmongPatterns() {
        List<Declarations> rules = new ArrayList<>(some(5_000, i -> redirect("/" + (i % 7) + "/p" + i, "/n/p" + i)));
        rules.addAll(some(400, i -> redirect("/c" + i + "/{x}/{y:[a-z0-9-]+}", "/d/{x}/{y}")));
        rules.addAll(some(50, i -> redirect("/" + (i % 7) + "/{x}/a" + i, "/x/{x}")));
        rules.addAll(some(50, i -> redirect("/t" + i + "/{*x}", "/z/{*x}")));
        assertThat(check(rules.stream())).isEmpty();
    }

    @Test
    void manyHosts() {
        assertThat(check(
                        some(
                                2_000,
                                i -> redirect("/a", "https://h" + (i + 1) + ".example/b")
                                        .hosts("h" + i + ".example"))
                                .stream()))
                .isEmpty();
    }

    private static List<Declarations> some(int count, IntFunction<Declarations> redirect) {
        return IntStream.range(0, count).mapToObj(redirect).collect(Collectors.toList());
    }

    private static List<String> incomplete(List<Diagnostic> found) {
        return found.stream()
                .filter(each -> each.id().text().equals("analysis-incomplete"))
                .map(Diagnostic::message)
                .toList();
    }

    private static List<Diagnostic> check(Stream<Declarations> declarations) {
        List<Rule> rules = new ArrayList<>();
        declarations.map(Declarations::rule).forEach(rule -> {
            String id = String.format("r%02d", rules.size());
            rules.add(Declarations.named(rule, id, id));
        });
        List<Diagnostic> found = new ArrayList<>();
        WalkCheck.check(rules, Precedence.order(rules), finding -> found.add(finding.diagnostic()));
        return found;
    }
}
