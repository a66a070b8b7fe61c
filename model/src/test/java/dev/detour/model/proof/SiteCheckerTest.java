package dev.detour.model.proof;

import static org.assertj.core.api.Assertions.assertThat;

import dev.detour.model.HttpMethod;
import dev.detour.model.Rule;
import dev.detour.model.diagnostic.Diagnostic;
import dev.detour.model.language.BuiltinType;
import dev.detour.model.language.EnumType;
import dev.detour.model.language.OpaqueType;
import dev.detour.model.proof.finding.Finding;
import dev.detour.model.testing.Declarations;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class SiteCheckerTest {

    private static final OpaqueType MONEY = new OpaqueType("com.example.Money");

    @Test
    void routesAreDuplicatesWhateverTheirVariablesAreCalled() {
        assertThat(ids(redirect("/items/{id}", "/0"), redirect("/items/{name}", "/1")))
                .containsExactly("duplicate-route");
        assertThat(ids(redirect("/a/{x:[0-9]+}", "/0"), redirect("/a/{y:\\d+}", "/1")))
                .containsExactly("duplicate-route");
        assertThat(ids(redirect("/a?k=1&l=2", "/0"), redirect("/a?l=2&k=1", "/1")))
                .containsExactly("duplicate-route");
        assertThat(ids(
                        redirect("/a", "/0").optionalSlash(),
                        redirect("/a/", "/1").optionalSlash()))
                .containsExactly("duplicate-route");
        assertThat(ids(redirect("/12", "/0").anyCase(), redirect("/12", "/1"))).containsExactly("duplicate-route");
        assertThat(ids(redirect("/{*a}", "/0"), redirect("/{*b}", "/1"))).containsExactly("duplicate-route");
        assertThat(ids(
                        redirect("/{m}", "/0").parameter("m", MONEY),
                        redirect("/{n}", "/1").parameter("n", MONEY)))
                .containsExactly("duplicate-route");
    }

    @Test
    void duplicatesHaveAMethodInCommon() {
        assertThat(ids(redirect("/a", "/0").status(301), redirect("/a", "/1"))).containsExactly("duplicate-route");
        assertThat(ids(
                        redirect("/a", "/0").methods(HttpMethod.GET),
                        redirect("/a", "/1").methods(HttpMethod.POST)))
                .isEmpty();
        assertThat(ids(redirect("/a", "/0").scheme("http"), redirect("/a", "/1").scheme("https")))
                .isEmpty();
        assertThat(ids(redirect("/a", "/0").scheme("http"), redirect("/a", "/1")))
                .isEmpty();
        assertThat(ids(
                        redirect("/a", "/0").hosts("a.example"),
                        redirect("/a", "/1").hosts("b.example")))
                .isEmpty();
        assertThat(ids(
                        redirect("/a", "/0").hosts("a.example"),
                        redirect("/a", "/1").hosts("a.example:80")))
                .isEmpty();
    }

    @Test
    void oneRedirectCanNameARouteTwice() {
        assertThat(ids(redirect(List.of("/a", "/a"), "/0"))).containsExactly("duplicate-route");
        assertThat(ids(redirect(List.of("/a", "/a/"), "/0").optionalSlash())).containsExactly("duplicate-route");
        assertThat(ids(redirect("/a", "/0").hosts("a.example", "a.example"))).containsExactly("duplicate-route");
    }

    @Test
    void anOverlapWithoutAnOrderIsAmbiguous() {
        assertThat(ids(redirect("/{a}-b", "/0"), redirect("/a-{b}", "/1"))).containsExactly("ambiguous-routes");
        assertThat(ids(redirect("/{a:[a-m]+}", "/0"), redirect("/{b:[k-z]+}", "/1")))
                .containsExactly("ambiguous-routes");
        assertThat(ids(redirect("/a?k=1", "/0"), redirect("/a?l=1", "/1"))).containsExactly("ambiguous-routes");
        assertThat(ids(redirect("/a", "/0").scheme("http"), redirect("/a", "/1").status(301)))
                .containsExactly("ambiguous-routes");
        assertThat(ids(
                        redirect("/a", "/0").hosts("a.example:80"),
                        redirect("/a", "/1").hosts("a.example").scheme("http")))
                .containsExactly("ambiguous-routes");
    }

    @Test
    void anOverlapWithAnOrderIsNot() {
        assertThat(ids(redirect("/{a:[a-f]+}", "/0"), redirect("/{b:[a-z]+}", "/1")))
                .isEmpty();
        assertThat(ids(redirect("/a-{b}", "/0"), redirect("/a{b}", "/1"))).isEmpty();
        assertThat(ids(redirect("/a?k=1", "/0"), redirect("/a?k={k}", "/1"), redirect("/a", "/2")))
                .isEmpty();
    }

    @Test
    void conversionIsAPartOfTheMatch() {
        assertThat(ids(
                        redirect("/{n}", "/0").parameter("n", BuiltinType.INT),
                        redirect("/{m}", "/1").parameter("m", BuiltinType.LONG),
                        redirect("/{t:-?[0-9]+}", "/2")))
                .isEmpty();
        assertThat(ids(
                        redirect("/{d:2023-0[24]-(29|30|31)}", "/0").parameter("d", BuiltinType.LOCAL_DATE),
                        redirect("/{t:....-0[23]-..}", "/1")))
                .isEmpty();
        assertThat(ids(redirect("/{n}", "/0").parameter("n", BuiltinType.BYTE), redirect("/{t:[2-9][0-9]{2}|x}", "/1")))
                .isEmpty();
        assertThat(ids(redirect("/{n}", "/0").parameter("n", BuiltinType.BYTE), redirect("/{t:[1-9][0-9]{2}}", "/1")))
                .containsExactly("ambiguous-routes");
    }

    @Test
    void whatAFactoryTakesIsNotGuessed() {
        OpaqueType code = new OpaqueType("com.example.Code");
        assertThat(ids(redirect("/{m}", "/0").parameter("m", MONEY), redirect("/{t:[a-z]+}", "/1")))
                .as("any text may match: a part of it is more specific")
                .isEmpty();
        assertThat(ids(
                        redirect("/{m}", "/0").parameter("m", MONEY),
                        redirect("/{c}", "/1").parameter("c", code)))
                .containsExactly("analysis-incomplete");
        assertThat(ids(
                        redirect("/{m:[0-9]+}", "/0").parameter("m", MONEY),
                        redirect("/{c:[a-z]+}", "/1").parameter("c", code)))
                .isEmpty();
        assertThat(ids(
                        redirect("/{m}/{t:[a-m]+}", "/0").parameter("m", MONEY),
                        redirect("/{m}/{t:[k-z]+}", "/1").parameter("m", MONEY)))
                .containsExactly("ambiguous-routes");
        assertThat(ids(redirect("/{m}", "/0").parameter("m", MONEY), redirect("/{t}", "/1")))
                .isEmpty();
    }

    @Test
    void whatAThirdRedirectAnswersIsNotAmbiguous() {
        assertThat(ids(redirect("/{a}-b", "/0"), redirect("/a-{b}", "/1"), redirect("/a-b", "/2")))
                .containsExactly("ambiguous-routes");
        assertThat(ids(redirect("/{a:x|y}", "/0"), redirect("/{b:y|z}", "/1"), redirect("/y", "/2")))
                .isEmpty();
        assertThat(ids(
                        redirect("/{a:x|y}", "/0"),
                        redirect("/{b:y|z}", "/1"),
                        redirect("/y", "/2").hosts("a.example")))
                .containsExactly("ambiguous-routes");
    }

    @Test
    void patternsOfOneRedirectMayOverlapWhereItMakesNoDifference() {
        assertThat(ids(redirect(List.of("/{a}-b", "/a-{a}"), "/0"))).isEmpty();
        assertThat(ids(redirect(List.of("/{a}-b", "/a-{a}"), "/0/{a}"))).containsExactly("ambiguous-routes");
    }

    @Test
    void aRouteThatOthersAnswerIsUnreachable() {
        assertThat(ids(redirect("/b", "/0").optionalSlash(), redirect("/b/", "/1")))
                .containsExactly("unreachable-route");
        assertThat(ids(redirect("/a", "/0"), redirect("/b", "/1"), redirect("/{x:a|b}", "/2")))
                .containsExactly("unreachable-route");
        assertThat(ids(redirect("/a", "/0"), redirect("/{x:a|b}", "/2"))).isEmpty();
        assertThat(ids(
                        redirect("/a", "/0").hosts("*.example"),
                        redirect("/a", "/1").hosts("www.example").scheme("http")))
                .isEmpty();
        assertThat(ids(
                        redirect("/true", "/0"),
                        redirect("/false", "/1"),
                        redirect("/{b}", "/2").parameter("b", BuiltinType.BOOLEAN)))
                .containsExactly("unreachable-route");
        assertThat(ids(
                        redirect("/a/{x}?c=r", "/0"),
                        redirect("/a/{x}?c=g", "/1"),
                        redirect("/a/{x}?c={c}", "/2").parameter("c", new EnumType("Color", List.of("r", "g")))))
                .containsExactly("unreachable-route");
    }

    @Test
    void aRouteThatAnswersOneMethodOrOriginMoreIsReached() {
        assertThat(ids(redirect("/b", "/0").optionalSlash().status(301), redirect("/b/", "/1")))
                .isEmpty();
        assertThat(ids(redirect("/b", "/0").optionalSlash().scheme("https"), redirect("/b/", "/1")))
                .isEmpty();
        assertThat(ids(
                        redirect("/b", "/0").optionalSlash().scheme("https"),
                        redirect("/b", "/1").optionalSlash().scheme("http"),
                        redirect("/b/", "/2")))
                .isEmpty();
        assertThat(ids(
                        redirect("/b", "/0").optionalSlash().methods(HttpMethod.GET),
                        redirect("/b", "/1").optionalSlash().methods(HttpMethod.POST),
                        redirect("/b/", "/2").methods(HttpMethod.GET, HttpMethod.POST)))
                .containsExactly("unreachable-route");
        assertThat(ids(redirect("/b?k=1", "/0").optionalSlash(), redirect("/b/", "/1")))
                .isEmpty();
    }

    @Test
    void onlyThePatternThatIsDeadIsReported() {
        List<Diagnostic> found =
                check(redirect("/b", "/0").optionalSlash(), redirect(List.of("/c", "/b/", "/d"), "/1"));
        assertThat(found).hasSize(1);
        assertThat(found.get(0).message()).startsWith("\"/b/\" is never reached");
    }

    @Test
    void longEnumerationsAreFollowedThrough() {
        List<Declarations> redirects = new ArrayList<>();
        for (int i = 0; i < 60; i++) {
            redirects.add(redirect("/" + (char) ('a' + i / 10) + i % 10, "/x"));
        }
        redirects.add(redirect("/{x:[a-f][0-9]}", "/x"));
        assertThat(ids(redirects.toArray(Declarations[]::new))).containsExactly("unreachable-route");
        redirects.remove(17);
        assertThat(ids(redirects.toArray(Declarations[]::new))).isEmpty();
    }

    @Test
    void moreRulesThanFitIntoMemoryAreNotProvenWhichIsSaid() {
        Rule rule = redirect("/a", "/0").rule();
        List<Rule> rules = IntStream.rangeClosed(0, SiteChecker.MOST_RULES)
                .mapToObj(i -> Declarations.numbered(rule, i))
                .toList();
        List<Finding> found = new ArrayList<>();
        SiteChecker.check(rules, found::add);
        assertThat(found).hasSize(1);
        assertThat(found.get(0).diagnostic().message())
                .isEqualTo(
                        "it is not proven that the redirects are right together, since they are more than 250000, for:"
                                + " Site.r0(), Site.r1(), Site.r2(), Site.r3(), Site.r4() and 249996 more.\n"
                                + "Part the site into several, or leave old redirects out.");
    }

    @Test
    void whatCannotBeToldInTimeIsSaid() {
        List<Declarations> redirects = new ArrayList<>();
        for (int i = 0; i < 12; i++) {
            redirects.add(redirect("/{x:[ab]*" + (i % 2 == 0 ? "a" : "b") + "[ab]{" + (5 + i / 2) + "}}", "/0"));
        }
        assertThat(ids(redirects.toArray(Declarations[]::new))).contains("ambiguous-routes");
    }

    @Test
    void aDuplicateIsShownWithBothEnds() {
        List<Diagnostic> found = check(
                redirect("/items/{id}", "/0").hosts("www.example.org").scheme("https"),
                redirect("/items/{name}", "/1").hosts("www.example.org").scheme("https"));
        assertThat(found.get(0).origin().describe()).isEqualTo("Site.r1()");
        assertThat(found.get(0).message()).contains("""

                        ____GET https://www.example.org/items/a
                        ____matches "/items/{id}" on www.example.org of Site.r0()
                        ____matches "/items/{name}" on www.example.org of Site.r1()
                        """.replace('_', ' '));
    }

    @Test
    void aDuplicateIsShownWithARequestThatNoOtherAnswers() {
        List<Diagnostic> found = check(redirect("/{x:a|b}", "/0"), redirect("/{y:b|a}", "/1"), redirect("/a", "/2"));
        assertThat(found.get(0).message()).contains("    GET /b\n");
    }

    @Test
    void anAmbiguityIsShownWithARequest() {
        List<Diagnostic> found = check(redirect("/a?k={k}", "/0/{k}"), redirect("/a?l=q%20r", "/1"));
        assertThat(found.get(0).message()).contains("    GET /a?k=a&l=q%20r\n    matches \"/a?k={k}\" of Site.r0()\n");
    }

    @Test
    void whatAnswersInsteadIsShown() {
        List<Diagnostic> found = check(redirect("/p", "/0"), redirect("/q", "/0"), redirect("/{y:p|q}", "/0"));
        assertThat(found.get(0).message())
                .contains("    GET /p\n    answered by \"/p\" of Site.r0()\n")
                .contains("Together these answer all:\n    \"/p\" of Site.r0()\n    \"/q\" of Site.r1()\n");
    }

    /** A redirect that leaves the site, so that no walk is of interest. */
    private static Declarations redirect(String from, String to) {
        return Declarations.redirect(from, "https://elsewhere.example" + to);
    }

    private static Declarations redirect(List<String> from, String to) {
        return Declarations.redirect(from, "https://elsewhere.example" + to);
    }

    private static List<String> ids(Declarations... redirects) {
        return check(redirects).stream().map(found -> found.id().text()).toList();
    }

    private static List<Diagnostic> check(Declarations... redirects) {
        List<Diagnostic> found = new ArrayList<>();
        List<Rule> rules = new ArrayList<>();
        Stream.of(redirects)
                .map(Declarations::rule)
                .forEach(rule -> rules.add(Declarations.numbered(rule, rules.size())));
        SiteChecker.check(rules, finding -> found.add(finding.diagnostic()));
        return found;
    }
}
