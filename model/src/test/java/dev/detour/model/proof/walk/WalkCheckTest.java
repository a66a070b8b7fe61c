package dev.detour.model.proof.walk;

import static dev.detour.model.testing.Declarations.redirect;
import static org.assertj.core.api.Assertions.assertThat;

import dev.detour.model.HttpMethod;
import dev.detour.model.Rule;
import dev.detour.model.diagnostic.Diagnostic;
import dev.detour.model.language.BuiltinType;
import dev.detour.model.language.OpaqueType;
import dev.detour.model.order.Precedence;
import dev.detour.model.testing.Declarations;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Walks that can be followed by hand. */
class WalkCheckTest {

    private static final String LOOP = "redirect-loop";
    private static final String CHAIN = "redirect-chain";

    @Test
    void requestsComeBack() {
        assertThat(ids(redirect("/a/{x}", "/b/{x}"), redirect("/b/{x}", "/a/{x}")))
                .containsExactly(LOOP);
        assertThat(ids(redirect("/a", "/a"))).containsExactly(LOOP);
        assertThat(ids(redirect("/a", "/b"), redirect("/b", "/a"))).containsExactly(LOOP);
        assertThat(ids(redirect("/x/{a}/{b}", "/y/{b}/{a}"), redirect("/y/p/{c}", "/x/p/{c}")))
                .containsExactly(LOOP);
        assertThat(ids(redirect("/a?q={q}", "/b/{q}"), redirect("/b/{q}", "/a?q={q}")))
                .containsExactly(LOOP);
        assertThat(ids(redirect("/a/{x}", "/b/{x}"), redirect("/b/{x:[a-z]+}", "/a/{x}")))
                .containsExactly(LOOP);
    }

    @Test
    void requestsGrow() {
        assertThat(ids(redirect("/x/{*r}", "/x/y/{*r}"))).containsExactly(LOOP);
        assertThat(ids(redirect("/p/{name}", "/p/{name}.html"))).containsExactly(LOOP);
        assertThat(ids(redirect("/a", "/a?x=1"))).containsExactly(LOOP);
        assertThat(ids(redirect("/{*r}", "/en/{*r}"))).containsExactly(LOOP);
        assertThat(ids(redirect("/{a}/{*r}", "/{a}/{a}/{*r}"))).containsExactly(LOOP);
    }

    @Test
    void whatGrowsMayStillArrive() {
        assertThat(ids(redirect("/x/{*r}", "/x/y/{*r}"), redirect("/x/y/y/{*r}", "/done")))
                .containsExactlyInAnyOrder(CHAIN);
        assertThat(ids(redirect("/p/{n}", "/p/{n}1"), redirect("/p/{n:.{9}.*}", "/done")))
                .doesNotContain(LOOP);
        assertThat(ids(redirect("/n/{x}", "/n/{x}1").parameter("x", BuiltinType.INT)))
                .doesNotContain(LOOP);
    }

    @Test
    void whatLooksLikeALoopIsNone() {
        assertThat(ids(redirect("/form", "/form").status(303))).isEmpty();
        assertThat(ids(redirect("/a", "https://e.org/a").hosts("e.org").scheme("http")))
                .isEmpty();
        assertThat(ids(redirect("/a", "https://www.e.org/a").hosts("e.org"))).isEmpty();
        assertThat(ids(redirect("/a", "https://elsewhere.org/a"))).isEmpty();
        assertThat(ids(
                        redirect("/a", "/b").methods(HttpMethod.GET),
                        redirect("/b", "/a").methods(HttpMethod.POST)))
                .isEmpty();
        assertThat(ids(redirect("/a/{x:[a-z]+}", "/b/{x}"), redirect("/b/{x:[0-9]+}", "/a/{x}")))
                .isEmpty();
        assertThat(ids(redirect("/a/{x}", "/a/b"), redirect("/a/b", "/c"))).containsExactly(CHAIN);
        assertThat(ids(redirect("/a?x=1", "/a"))).isEmpty();
    }

    @Test
    void hostsAndSchemesAreFollowed() {
        assertThat(ids(
                        redirect("/{*r}", "https://b.org/{*r}").hosts("a.org"),
                        redirect("/{*r}", "http://a.org/{*r}").hosts("b.org")))
                .contains(LOOP);
        assertThat(ids(redirect("/{*r}", "https://www.e.org/{*r}").hosts("*.e.org")))
                .containsExactly(LOOP);
        assertThat(ids(redirect("/{t}/{*r}", "https://{t}.e.org/{t}/{*r}").hosts("*.e.org")))
                .containsExactly(LOOP);
    }

    @Test
    void chainsEnd() {
        List<Diagnostic> found = check(redirect("/a/{x}", "/b/{x}"), redirect("/b/{x}", "/c/{x}"));
        assertThat(found).hasSize(1);
        assertThat(found.get(0).message()).contains("GET /a/1").contains("\"/c/{x}\"");
        assertThat(ids(redirect("/old/{*r}", "/{*r}"))).containsExactly(CHAIN);
        assertThat(ids(redirect("/p/{name}.html", "/p/{name}"))).containsExactly(CHAIN);
        assertThat(ids(redirect("/a", "/b"), redirect("/b", "https://elsewhere.org/")))
                .containsExactly(CHAIN);
    }

    @Test
    void theFinalTargetIsWrittenDownWhereItIsOne() {
        assertThat(check(redirect("/a/{*r}", "/b/{*r}"), redirect("/b/{*r}", "https://elsewhere.org/{*r}"))
                        .get(0)
                        .message())
                .contains("to = \"https://elsewhere.org/{*r}\"");
        assertThat(check(redirect("/a/{x}", "/b/{x}"), redirect("/b/1", "/c"))
                        .get(0)
                        .message())
                .contains("For this request the final target is \"/c\"");
        assertThat(check(redirect("/n/{x}", "/n/{x}1").parameter("x", BuiltinType.INT))
                        .get(0)
                        .message())
                .contains("For this request");
    }

    @Test
    void theFinalTargetKeepsTheFragment() {
        assertThat(advice(redirect("/a", "/b#one"), redirect("/b", "/c"))).contains("to = \"/c#one\"");
        assertThat(advice(redirect("/a", "/b#one"), redirect("/b", "/c#two"))).contains("to = \"/c#two\"");
        assertThat(advice(redirect("/a/{x}", "/b/{x}#{x}"), redirect("/b/{x}", "/c/{x}")))
                .contains("For this request the final target is \"/c/1#1\"");
    }

    @Test
    void theFinalTargetIsOnlyWrittenDownWhereItIsThatOfAllRequests() {
        assertThat(advice(redirect("/a", "/b"), redirect("/b", "/c").dropQuery()))
                .contains("For this request the final target is \"/c\"");
        assertThat(advice(redirect("/a", "/b").dropQuery(), redirect("/b", "/c")))
                .contains("to = \"/c\"");
        assertThat(advice(redirect("/a", "/b"), redirect("/b", "/c?x=1"))).contains("For this request");
        assertThat(advice(redirect("/a", "/b"), redirect("/b", "/c").status(301)))
                .contains("For this request");
        assertThat(advice(redirect("/a", "/b").status(301), redirect("/b", "/c")))
                .contains("to = \"/c\"");
        assertThat(advice(redirect("/a", "/b"), redirect("/b", "/c").hosts("e.org")))
                .contains("For this request");
        assertThat(advice(redirect("/a/{*r}", "/{*r}"), redirect("/b/{x}", "/c/{x}")))
                .contains("For this request");
    }

    @Test
    void requestsAreShownWhole() {
        String long1 = "x".repeat(300);
        assertThat(advice(redirect("/" + long1, "/b"), redirect("/b", "/c"))).contains("GET /" + long1 + "\n");
        assertThat(advice(redirect("/a", "/b").hosts("e.org"), redirect("/b", "/c")))
                .contains("GET //e.org/a\n");
    }

    @Test
    void literalsInAnyCaseAreTakenOff() {
        assertThat(ids(redirect("/{v}ab", "/{v}").anyCase())).containsExactly(CHAIN);
        assertThat(ids(redirect("/x{v}", "/{v}x").anyCase())).containsExactly(LOOP);
    }

    @Test
    void whatShrinksInOneSegmentEnds() {
        assertThat(ids(redirect("/{a}1/{*r}", "/{a}/b/b/b/{*r}"))).containsExactly(CHAIN);
        assertThat(ids(redirect("/n/{x}", "/n/1{x}").parameter("x", BuiltinType.INT)))
                .containsExactly(CHAIN);
    }

    private static String advice(Declarations... declarations) {
        List<Diagnostic> found = check(declarations);
        assertThat(found).extracting(each -> each.id().text()).containsExactly(CHAIN);
        return found.get(0).message();
    }

    @Test
    void typesWithFactoriesAreNotGuessed() {
        OpaqueType id = new OpaqueType("com.shop.Id");
        Declarations left = redirect("/a/{x}", "/b/{x}").parameter("x", id);
        assertThat(ids(left, redirect("/b/{x}", "/a/{x}").parameter("x", id))).containsExactly(LOOP);
        assertThat(ids(left, redirect("/b/{x}", "/a/{x}"))).containsExactly(LOOP);
        assertThat(ids(left, redirect("/b/one", "/a/one"))).doesNotContain(LOOP);
    }

    @Test
    void longCyclesOfLiterals() {
        List<Rule> rules = IntStream.range(0, 10_000)
                .mapToObj(i -> redirect("/r" + i, "/r" + (i + 1) % 10_000).rule())
                .toList();
        List<Diagnostic> found = new ArrayList<>();
        WalkCheck.check(rules, Precedence.order(rules), finding -> found.add(finding.diagnostic()));
        assertThat(found).hasSize(1);
        assertThat(found.get(0).message()).hasSizeLessThan(3_000);
    }

    private static List<String> ids(Declarations... declarations) {
        return check(declarations).stream().map(found -> found.id().text()).toList();
    }

    private static List<Diagnostic> check(Declarations... declarations) {
        List<Rule> rules = Stream.of(declarations).map(Declarations::rule).toList();
        List<Diagnostic> found = new ArrayList<>();
        WalkCheck.check(rules, Precedence.order(rules), finding -> found.add(finding.diagnostic()));
        return found;
    }
}
