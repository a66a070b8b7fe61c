package dev.detour.runtime.table;

import static org.assertj.core.api.Assertions.assertThat;

import dev.detour.runtime.RedirectRequest;
import dev.detour.runtime.RedirectResponse;
import dev.detour.runtime.Tables;
import dev.detour.runtime.target.Answer;
import dev.detour.runtime.target.PlainTemplateHandler;
import dev.detour.runtime.target.TemplateHandler;
import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The short way answers as the long one does, which a handler that might convert something always takes. */
class ShortcutTest {

    private static final int REQUESTS = 3_000;

    private static final List<String> RULES = List.of(
            "* * * /a/{x} => /n/{x}",
            "* * * /a/{x} => /v2/a/{x}",
            "* * * /a/{x} => https://other.example/a/{x}",
            "* * * /a/{x}/b/{y:0} => https://other.example/a/{x}/b/{y}",
            "* * * /a/{x}/b/{y} o => /v2/a/{x}/b/{y}",
            "* * * /a/{x}/b/{y} i => /v2/a/{x}/b/{y}",
            "* * * /a/{x}/b/{y} => /n/{y}/{x}",
            "* * * /a/{x}/b/{y} => /n/{y}-{x}.html?q=1#f",
            "* * * /a/{x}/b/{y} => /n?y={y}&x={x}",
            "* * * /a/{x}/b/{y} => /n#{y}.{x}",
            "* * * /a/{x}/b/{y} => /{x}",
            "* * * /a/{x}/b/{y} => /{x}{x}",
            "* * * /a/{x}/b/{y} => /n/.{x}",
            "* * * /a/{x}/b/{y} => /n/..;{x}",
            "* * * /a/{x}/b/{y} => /n/%252e{x}",
            "* * * /a/{x}/b/{y}/ => /n/{x}/",
            "* * * /a/{x:0} i => /n/{x}",
            "* * * /a/{x}?k={q} => /n/{x}?q={q}",
            "* * * /a/<0> => /n/{b}",
            "* * * /a/{*r} => /{*r}",
            "* * * /a/{*r} => /v2/a/{*r}",
            "* * * /a/{*r} => /n/{*r}?x=1",
            "* * * /a/{*r} => /n?r={r}",
            "* * * /a/{*r} => https://other.example/{*r}",
            "* * * /a/{x}/{*r} => https://other.example/{x}/{*r}#top",
            "* * * /{*r} => https://other.example/{*r}",
            "* * * /{*r} => /n/{*r}",
            "* * * /a/b => /n?",
            "* * * /a/b o => /n?k=v#f");

    /** A star stands for some parts. */
    private static final List<String> FORMS =
            List.of("/a/*", "/a*", "/a/*/b/*", "/a/*/b/*", "/a/*/b/*/", "/A/*/b/*", "/a/b*", "/*");

    private static final List<String> PARTS = List.of(
            "/",
            "/",
            "/",
            "/a",
            "/a",
            "/b",
            "/b",
            "/A",
            "a",
            "x",
            "1",
            "12",
            "-",
            "~",
            ".",
            "..",
            ";",
            ";p",
            ":",
            "@",
            "!",
            "'",
            "|",
            "\\",
            "\"",
            "[",
            "%",
            "%2e",
            "%2F",
            "%41",
            "%zz",
            "\u00e9",
            "\u0001",
            "longer-text");

    private static final List<String> QUERIES = List.of("", "", "", "?", "?k=v", "?k=1&l=%zz", "?a=|");

    private static final Pattern VARIABLE = Pattern.compile("\\{\\*?(\\w+)}");

    @Test
    void answersAsTheLongWay() {
        long seed = Long.getLong("detour.seed", 4_711);
        Random random = new Random(seed);
        int redirects = 0;
        for (String rule : RULES) {
            String[] sides = rule.split(" => ");
            for (Answer answer :
                    List.of(Answer.of("", 308), Answer.of("", 302).dropQuery().maxAge(5))) {
                RoutingTable quick = table(sides[0], new Quick(answer, sides[1]));
                RoutingTable slow = table(sides[0], new Slow(answer, sides[1]));
                for (int i = 0; i < REQUESTS; i++) {
                    RedirectRequest request = request(random);
                    assertThat(quick.route(request))
                            .as(() -> "seed " + seed + ", " + request + " with " + rule)
                            .isEqualTo(slow.route(request));
                    redirects += quick.route(request) instanceof RedirectResponse ? 1 : 0;
                }
            }
        }
        assertThat(redirects).isGreaterThan(RULES.size() * REQUESTS / 10);
    }

    @Test
    void keepsToTheLength() {
        RoutingTable moved = Tables.of("* * * /a/{x}", "/v2/a/{x}");
        RoutingTable spliced = Tables.of("* * * /a/{x}", "/n/{x}");
        assertThat(Tables.get(moved, "/a/" + "x".repeat(8_186))).hasSize(8_192);
        assertThat(Tables.get(moved, "/a/" + "x".repeat(8_187))).isEqualTo("NoMatch");
        assertThat(Tables.get(spliced, "/a/" + "x".repeat(8_189))).hasSize(8_192);
        assertThat(Tables.get(spliced, "/a/" + "x".repeat(8_190))).isEqualTo("NoMatch");
    }

    private static RedirectRequest request(Random random) {
        StringBuilder target = new StringBuilder();
        for (char c : FORMS.get(random.nextInt(FORMS.size())).toCharArray()) {
            for (int i = c == '*' ? random.nextInt(3) : 0; i > 0; i--) {
                target.append(PARTS.get(random.nextInt(PARTS.size())));
            }
            target.append(c == '*' ? "" : c);
        }
        target.append(QUERIES.get(random.nextInt(QUERIES.size())));
        return RedirectRequest.of(random.nextInt(4) == 0 ? "HEAD" : "GET", target.toString());
    }

    private static RoutingTable table(String line, TemplateHandler handler) {
        return Tables.builder().route(line, line.split(" ")[3], handler).build();
    }

    private static String[] names(String to) {
        return VARIABLE.matcher(to)
                .results()
                .map(found -> found.group(1))
                .distinct()
                .toArray(String[]::new);
    }

    private static final class Quick extends PlainTemplateHandler {
        Quick(Answer answer, String to) {
            super(answer, to, names(to));
        }
    }

    private static final class Slow extends TemplateHandler {
        Slow(Answer answer, String to) {
            super(answer, to, names(to));
        }
    }
}
