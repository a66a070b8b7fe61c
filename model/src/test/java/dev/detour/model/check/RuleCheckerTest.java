package dev.detour.model.check;

import static dev.detour.model.testing.Declarations.redirect;
import static org.assertj.core.api.Assertions.assertThat;

import dev.detour.model.HttpMethod;
import dev.detour.model.MethodSet;
import dev.detour.model.diagnostic.Diagnostic;
import dev.detour.model.diagnostic.Severity;
import dev.detour.model.language.BuiltinType;
import dev.detour.model.testing.Declarations;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RuleCheckerTest {

    @Test
    void aRightDeclarationHasNoFinding() {
        assertThat(findings(redirect("/items/{id}", "/products/{id}").parameter("id", BuiltinType.INT)))
                .isEmpty();
    }

    @Test
    void everyFaultIsReportedOnceWhereItStands() {
        assertThat(findings(redirect(List.of("/a/{x", "old"), "b")
                        .status(304)
                        .hosts("www.example.org", "a..b")
                        .scheme("ftp")
                        .maxAge(-2)
                        .methods(HttpMethod.GET, HttpMethod.GET)))
                .containsExactlyInAnyOrder(
                        "ERROR invalid-status at status",
                        "ERROR invalid-pattern at from[0]",
                        "ERROR invalid-pattern at from[1]",
                        "ERROR invalid-target at to",
                        "ERROR invalid-host at host[1]",
                        "ERROR invalid-value at scheme",
                        "ERROR invalid-value at maxAge",
                        "ERROR invalid-value at methods[1]");
    }

    @Test
    void aStatusImpliesItsMethods() {
        assertThat(redirect("/a", "/b").status(301).rule().methods())
                .isEqualTo(MethodSet.of(Set.of(HttpMethod.GET, HttpMethod.HEAD)));
        assertThat(redirect("/a", "/b").status(303).rule().methods())
                .isEqualTo(MethodSet.of(Set.of(HttpMethod.POST, HttpMethod.PUT, HttpMethod.PATCH, HttpMethod.DELETE)));
        assertThat(redirect("/a", "/b").rule().methods()).isEqualTo(MethodSet.allButOptions());
    }

    @Test
    void headGoesWithGet() {
        assertThat(redirect("/a", "/b")
                        .methods(HttpMethod.GET, HttpMethod.POST)
                        .rule()
                        .methods()
                        .named())
                .containsExactly(HttpMethod.GET, HttpMethod.HEAD, HttpMethod.POST);
    }

    @ParameterizedTest
    @CsvSource({
        "301, OPTIONS, ERROR preflight-redirect at methods[0]",
        "303, OPTIONS, ERROR preflight-redirect at methods[0]",
        "307, OPTIONS, WARNING preflight-redirect at methods[0]",
        "308, OPTIONS, WARNING preflight-redirect at methods[0]",
        "301, POST, ERROR method-not-preserved at methods[0]",
        "302, DELETE, ERROR method-not-preserved at methods[0]",
        "302, HEAD,",
        "303, GET, WARNING see-other-on-get at methods[0]",
        "303, HEAD, WARNING see-other-on-get at methods[0]",
        "303, POST,",
        "307, PUT,",
    })
    void aStatusFitsItsMethod(int status, HttpMethod method, String finding) {
        assertThat(findings(redirect("/a", "/b").status(status).methods(method)))
                .isEqualTo(finding == null ? List.of() : List.of(finding));
    }

    @Test
    void aTailIsBoundAsATailByEveryPattern() {
        assertThat(findings(redirect(List.of("/a/{*r}", "/b/{r}"), "/c/{*r}")))
                .containsExactly("ERROR invalid-target at to");
        assertThat(findings(redirect(List.of("/a/{*r}", "/b/{*r}"), "/c/{*r}"))).isEmpty();
    }

    @Test
    void aHostIsPinnedByADomainOfTwoLabels() {
        assertThat(findings(redirect("/{t}", "https://{t}.example.org/"))).isEmpty();
        assertThat(findings(redirect("/{t}", "https://{t}.example.org:8443/"))).isEmpty();
        for (String to : List.of(
                "https://{t}.org/",
                "https://{t}/",
                "https://{t}example.org/",
                "https://example.org:{t}/",
                "https://a.{t}/x")) {
            assertThat(findings(redirect("/{t}", to))).as(to).containsExactly("ERROR open-redirect at to");
            assertThat(findings(redirect("/{t}", to).allowedHosts("*.example.org")))
                    .as(to)
                    .isEmpty();
        }
    }

    @Test
    void aDowngradeNeedsTheSameHostUnlessTheSourceIsHttps() {
        String to = "http://www.example.org/b";
        assertThat(findings(redirect("/a", to))).isEmpty();
        assertThat(findings(redirect("/a", to).hosts("example.org"))).isEmpty();
        assertThat(findings(redirect("/a", to).hosts("www.example.org").scheme("http")))
                .isEmpty();
        assertThat(findings(redirect("/a", to).hosts("*.example.org")))
                .containsExactly("WARNING insecure-downgrade at to");
        assertThat(findings(redirect("/a", to).scheme("https"))).containsExactly("WARNING insecure-downgrade at to");
    }

    private static List<String> findings(Declarations declaration) {
        List<Diagnostic> found = new ArrayList<>();
        boolean accepted =
                RuleChecker.check(declaration.declaration(), found::add).isPresent();
        assertThat(accepted).isEqualTo(found.stream().noneMatch(finding -> finding.severity() == Severity.ERROR));
        return found.stream()
                .map(finding -> finding.severity() + " " + finding.id().text() + " at "
                        + finding.origin().describe())
                .toList();
    }
}
