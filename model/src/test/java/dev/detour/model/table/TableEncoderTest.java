package dev.detour.model.table;

import static dev.detour.model.testing.Declarations.redirect;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.detour.model.HttpMethod;
import dev.detour.model.MethodSet;
import dev.detour.model.Route;
import dev.detour.model.Rule;
import dev.detour.model.language.BuiltinType;
import dev.detour.model.language.EnumType;
import dev.detour.model.language.OpaqueType;
import dev.detour.model.pattern.PathPattern;
import dev.detour.model.testing.Declarations;
import java.util.EnumSet;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class TableEncoderTest {

    private static final String DIGITS = "30-39>1;!30-39>1";
    private static final String INTEGER = "2d>1,30-39>2;30-39>2;!30-39>2";

    @Test
    void aLineNamesMethodsSchemeHostAndPath() {
        assertThat(lines(
                        redirect("/a", "/b").status(301),
                        redirect("/c", "/b").hosts("*.Example.org:8080").scheme("https"),
                        redirect("/d", "/b").status(303).methods(HttpMethod.POST)))
                .containsExactly("GET,HEAD * * /a", "* https *.example.org:8080 /c", "POST * * /d");
    }

    @Test
    void aRuleHasALineForEachPatternOnEachHost() {
        assertThat(lines(redirect(List.of("/a", "/b"), "/c").hosts("x.example", "y.example")))
                .containsExactly("* * x.example /a", "* * x.example /b", "* * y.example /a", "* * y.example /b");
    }

    @Test
    void literalsAreCanonical() {
        assertThat(lines(
                        redirect("/caf\u00E9/%61%2fb|", "/x"),
                        redirect("/", "/x").hosts("a.example"),
                        redirect("/a//", "/x"),
                        redirect("/b/{*r}", "/x/{*r}")))
                .containsExactly("* * * /caf%C3%A9/a%2Fb%7C", "* * a.example /", "* * * /a//", "* * * /b/{*r}");
    }

    @Test
    void aQueryIsPercentEncoded() {
        assertThat(lines(redirect("/s?q={q}&a b=\u00E9+c%2Bd&flag&x[]=1/2", "/t?{q}")))
                .containsExactly("* * * /s?q={q}&a%20b=%C3%A9%20c%2Bd&flag=&x%5B%5D=1%2F2");
    }

    @Test
    void variablesReferToTheirAutomata() {
        EncodedTable table = encode(
                redirect("/{y:[0-9]+}/{s}/{*r}", "/{y}/{s}/{*r}"),
                redirect("/i/{n}/{m}/{y:[0-9]+}", "/{n}/{m}/{y}")
                        .parameter("n", BuiltinType.INT)
                        .parameter("m", BuiltinType.LONG)
                        .parameter("y", BuiltinType.STRING),
                redirect("/e/{e}/{o}/{c:a}", "/{e}/{o}/{c}")
                        .parameter("e", new EnumType("a.E", List.of("A", "B")))
                        .parameter("o", new OpaqueType("a.O"))
                        .parameter("c", new OpaqueType("a.O")));

        assertThat(table.lines())
                .extracting(EncodedTable.Line::text)
                .containsExactly("* * * /{y:0}/{s}/{*r}", "* * * /i/{n:1}/{m:1}/{y:0}", "* * * /e/{e:2}/{o}/{c:3}");
        assertThat(table.automata()).containsExactly(DIGITS, INTEGER, "41-42>1;!", "61>1;!");
    }

    @Test
    void mixedSegmentsAreKeptApart() {
        EncodedTable table = encode(
                redirect("/{a}-{b:[0-9]+}.html", "/{a}{b}"),
                redirect("/x/{a}-{b:[0-9]+}.html", "/{a}{b}"),
                redirect("/x/v{a}", "/{a}"));

        assertThat(table.lines())
                .extracting(EncodedTable.Line::text)
                .containsExactly("* * * /<0>", "* * * /x/<0>", "* * * /x/<1>");
        assertThat(table.automata()).containsExactly(DIGITS);
        assertThat(table.mixed())
                .extracting(EncodedTable.MixedSegment::source)
                .containsExactly("{a}-{b:0}.html", "v{a}");
        assertThat(table.mixed().get(0).automata()).hasSize(3);
        assertThat(table.mixed().get(0).automata().get(1)).isEqualTo("0-2e>1,30-201>1;!0-2e>1,30-201>1");
        assertThat(table.mixed().get(0).automata().get(2)).isEqualTo("6c>1;6d>2;74>3;68>4;2e>5;30-39>6;2d>7,30-39>6;!");
        assertThat(table.mixed().get(1).automata()).containsExactly("76>1;0-2e>2,30-201>2;!0-2e>2,30-201>2");
    }

    @Test
    void foldedLiteralsAreInLowerCase() {
        EncodedTable table = encode(
                redirect("/A%2FB/{x}", "/c/{x}").anyCase(),
                redirect("/D/", "/c").optionalSlash(),
                redirect("/E/F{x}", "/c{x}").optionalSlash().anyCase());

        assertThat(table.lines())
                .extracting(EncodedTable.Line::text)
                .containsExactly("* * * /a%2Fb/{x} i", "* * * /D o", "* * * /e/<0> oi");
        assertThat(table.mixed().get(0).source()).isEqualTo("f{x}");
        assertThat(table.mixed().get(0).automata().get(0)).startsWith("46>1,66>1;");
    }

    @Test
    void aLineKnowsItsRuleAndItsDeclaration() {
        Rule rule = redirect("/%61/", "/b").basePath("/shop").optionalSlash().rule();

        assertThat(TableEncoder.encode(Route.of(rule)).lines())
                .containsExactly(new EncodedTable.Line("* * * /shop/a o", "/shop/%61/", rule));
    }

    @Test
    void linksShareAutomataWhateverVariablesAreCalled() {
        SegmentAutomata made = new SegmentAutomata();
        EncodedLink link = TableEncoder.encodeLink(pattern("/A{x}-{y}", true), made);
        EncodedLink renamed = TableEncoder.encodeLink(pattern("/A{p}-{q}", true), made);
        EncodedLink folded = TableEncoder.encodeLink(pattern("/A{x}-{y}", false), made);

        assertThat(renamed.mixed().get(0).source()).isEqualTo("A{p}-{q}");
        assertThat(renamed.mixed().get(0).automata())
                .isEqualTo(link.mixed().get(0).automata());
        assertThat(link.mixed().get(0).automata().get(0)).startsWith("41>1;");
        assertThat(folded.mixed().get(0).automata().get(0)).startsWith("41>1,61>1;");
    }

    private static PathPattern pattern(String from, boolean caseSensitive) {
        Declarations declaration = redirect(from, "/t");
        return (caseSensitive ? declaration : declaration.anyCase())
                .rule()
                .patterns()
                .get(0);
    }

    @Test
    void aLineTellsWhetherItHoldsThePatternAsDeclared() {
        EncodedTable table = encode(
                redirect("/a/{x}?q=1", "/c/{x}"),
                redirect("/b", "/c").optionalSlash(),
                redirect("/b/", "/d").optionalSlash(),
                redirect("/%61", "/c"),
                redirect("/{n:[0-9]+}", "/c/{n}"));

        assertThat(table.lines())
                .extracting(EncodedTable.Line::isAsDeclared)
                .containsExactly(true, true, false, false, false);
    }

    @Test
    void linksKeepCaseAndFinalSlash() {
        Rule rule = redirect("/A/{n:[0-9]+}/X{y}.{z}/?Q={q}", "/{n}{y}{z}{q}")
                .optionalSlash()
                .anyCase()
                .rule();

        EncodedLink link = TableEncoder.encodeLink(rule.patterns().get(0), new SegmentAutomata());

        assertThat(link.pattern()).isEqualTo("/A/{n:0}/<0>/?Q={q}");
        assertThat(link.automata()).containsExactly(DIGITS);
        assertThat(link.mixed()).extracting(EncodedTable.MixedSegment::source).containsExactly("X{y}.{z}");
        assertThat(link.mixed().get(0).automata().get(0)).startsWith("58>1,78>1;");
    }

    @Test
    void namesStayAsTheyAre() {
        assertThat(lines(redirect("/{\u00E9t\u00E9}", "/{\u00E9t\u00E9}"))).containsExactly("* * * /{\u00E9t\u00E9}");
    }

    @Test
    void onlyOneSetHasExtensionMethods() {
        Rule rule = redirect("/a", "/b").rule();
        Rule odd = new Rule(
                rule.id(),
                rule.origin(),
                rule.patterns(),
                rule.hosts(),
                rule.scheme(),
                new MethodSet(EnumSet.of(HttpMethod.GET), true),
                rule.status(),
                rule.target(),
                rule.query(),
                rule.allowedHosts(),
                rule.maxAge(),
                rule.parameters());

        assertThatIllegalArgumentException().isThrownBy(() -> TableEncoder.encode(Route.of(odd)));
    }

    private static List<String> lines(Declarations... declarations) {
        return encode(declarations).lines().stream()
                .map(EncodedTable.Line::text)
                .toList();
    }

    private static EncodedTable encode(Declarations... declarations) {
        return TableEncoder.encode(Stream.of(declarations)
                .map(Declarations::rule)
                .flatMap(rule -> Route.of(rule).stream())
                .toList());
    }
}
