package dev.detour.model.proof;

import static dev.detour.model.testing.Declarations.redirect;
import static org.assertj.core.api.Assertions.assertThat;

import dev.detour.model.Rule;
import dev.detour.model.diagnostic.Diagnostic;
import dev.detour.model.testing.Declarations;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Large sites are proven, or it is said that they are not, in the time and the memory of a build. */
class SiteScaleTest {

    @Test
    void literalsAndPatterns() {
        List<Rule> rules = rules(20_000, i -> redirect("/" + (i % 7) + "/p" + i, "/x"));
        rules.addAll(rules(400, i -> redirect("/c" + i + "/{x}/{y:[a-z0-9-]+}", "/x")));
        rules.addAll(rules(50, i -> redirect("/" + (i % 7) + "/{x}/a" + i, "/x")));
        rules.addAll(rules(7, i -> redirect("/" + i + "/{x}", "/x")));
        rules.addAll(rules(43, i -> redirect("/t" + i + "/{*x}", "/x")));
        assertThat(check("20,000 literals, 500 patterns", rules)).isEmpty();
    }

    @Test
    void wildcardsByLiterals() {
        List<Rule> rules = rules(5_000, i -> redirect("/{x}/a" + i, "/x"));
        rules.addAll(rules(5_000, i -> redirect("/a" + i + "/{*r}", "/x")));
        assertThat(check("10,000 wildcards", rules)).isEmpty();
    }

    @Test
    void mixedSegments() {
        assertThat(check("10,000 mixed prefixes", rules(10_000, i -> redirect("/p" + i + "-{x}", "/x"))))
                .isEmpty();
        assertThat(check("10,000 mixed suffixes", rules(10_000, i -> redirect("/{x}-" + i + "p", "/x"))))
                .isEmpty();
    }

    @Test
    void oneLiteralOfManyHosts() {
        assertThat(check("10,000 hosts", rules(10_000, i -> redirect("/a", "/x").hosts("h" + i + ".example"))))
                .isEmpty();
    }

    @Test
    void duplicatesByTheThousand() {
        assertThat(check("5,000 duplicates", rules(5_000, i -> redirect("/{x" + i + "}", "/x"))))
                .hasSize(4_999);
    }

    @Test
    void overlappingConstraints() {
        assertThat(check("300 nested", rules(300, i -> redirect("/{x:a{1," + (i + 1) + "}}", "/x"))))
                .isNotNull();
        assertThat(check("60 ambiguous", rules(60, i -> redirect("/{x:[a-z]{" + (i + 1) + "}|b}", "/x"))))
                .isNotEmpty();
    }

    @Test
    void constraintsWithLargeProducts() {
        List<Rule> rules =
                rules(10, i -> redirect("/{x:[ab]*" + (i % 2 == 0 ? "a" : "b") + "[ab]{" + (5 + i / 2) + "}}/c", "/x"));
        rules.addAll(rules(10, i -> redirect("/{x:[ab]*a[ab]{" + i + "}}-{y:[ab]*b[ab]{" + i + "}}/d", "/x")));
        assertThat(check("large products", rules)).isNotEmpty();
    }

    private static List<Rule> rules(int count, IntFunction<Declarations> redirect) {
        return IntStream.range(0, count)
                .mapToObj(redirect)
                .map(Declarations::rule)
                .collect(Collectors.toCollection(ArrayList::new));
    }

    private static List<Diagnostic> check(String what, List<Rule> rules) {
        List<Rule> numbered = IntStream.range(0, rules.size())
                .mapToObj(i -> Declarations.numbered(rules.get(i), i))
                .toList();
        List<Diagnostic> found = new ArrayList<>();
        long start = System.nanoTime();
        Site site = Site.of(numbered);
        long sited = System.nanoTime();
        new OverlapCheck().check(site, finding -> found.add(finding.diagnostic()));
        long overlaps = System.nanoTime();
        new UnreachableCheck().check(site, finding -> found.add(finding.diagnostic()));
        long end = System.nanoTime();
        System.out.printf(
                "SiteScaleTest: %s: site %.1f s, overlaps %.1f s, unreachable %.1f s, %s%n",
                what,
                (sited - start) / 1e9,
                (overlaps - sited) / 1e9,
                (end - overlaps) / 1e9,
                found.stream().collect(Collectors.groupingBy(one -> one.id().text(), Collectors.counting())));
        return found;
    }
}
