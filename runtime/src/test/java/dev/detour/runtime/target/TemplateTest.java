package dev.detour.runtime.target;

import static dev.detour.runtime.Tables.get;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.detour.runtime.RedirectRequest;
import dev.detour.runtime.RedirectResponse;
import dev.detour.runtime.RedirectRouter;
import dev.detour.runtime.Tables;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TemplateTest {

    @ParameterizedTest
    @CsvSource({
        "/a%2fb, /p/a%2Fb?q=a%2Fb#a%2Fb",
        "/a%37, /p/a7?q=a7#a7",
        "/a;b=c@:+, /p/a;b=c@:+?q=a%3Bb%3Dc%40%3A%2B#a;b=c@:+",
        "/a|b, /p/a%7Cb?q=a%7Cb#a%7Cb",
        "/%22%3C%3E, /p/%22%3C%3E?q=%22%3C%3E#%22%3C%3E",
        "/100%25, /p/100%25?q=100%25#100%25",
        "/%E1%BA%9B%CC%A3, /p/%E1%BA%9B%CC%A3?q=%E1%BA%9B%CC%A3#%E1%BA%9B%CC%A3",
        "/..a, /p/..a?q=..a#..a",
        "/a..b, /p/a..b?q=a..b#a..b",
        "/..., /p/...?q=...#...",
    })
    void escapesForEachComponent(String target, String expected) {
        assertThat(get(Tables.of("* * * /{x}", "/p/{x}?q={x}#{x}"), target)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "a/b, /p/a%2Fb?q=a%2Fb#a/b",
        "a?b, /p/a%3Fb?q=a%3Fb#a?b",
        "a+b, /p/a%20b?q=a%20b#a%20b",
        "a%20b, /p/a%20b?q=a%20b#a%20b",
        "a%2Bb, /p/a%2Bb?q=a%2Bb#a%2Bb",
        "a=b, /p/a=b?q=a%3Db#a=b",
        "a%26b%23c, /p/a%26b%23c?q=a%26b%23c#a%26b%23c",
    })
    void readsQueryValuesAsForms(String value, String expected) {
        assertThat(get(Tables.of("* * * /q?q={x}", "/p/{x}?q={x}#{x}"), "/q?q=" + value))
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "/o, /n, https://h.example/, /, '/s?p=', '/s#'",
        "/o/, /n/, https://h.example/, /, '/s?p=', '/s#'",
        "/o/a//b/, /n/a//b/, https://h.example/a//b/, /a//b/, /s?p=a%2F%2Fb%2F, /s#a//b/",
        "/o//a, /n//a, https://h.example//a, /a, /s?p=%2Fa, /s#/a",
        "/o///, /n///, https://h.example///, /, /s?p=%2F%2F, /s#//",
    })
    void putsTailsWhereTheyBelong(
            String target, String path, String absolute, String root, String query, String fragment) {
        assertThat(get(Tables.of("* * * /o/{*r}", "/n/{*r}"), target)).isEqualTo(path);
        assertThat(get(Tables.of("* * * /o/{*r}", "https://h.example/{*r}"), target))
                .isEqualTo(absolute);
        assertThat(get(Tables.of("* * * /o/{*r}", "/{*r}"), target)).isEqualTo(root);
        assertThat(get(Tables.of("* * * /o/{*r}", "/s?p={r}"), target)).isEqualTo(query);
        assertThat(get(Tables.of("* * * /o/{*r}", "/s?p={*r}"), target)).isEqualTo(query);
        assertThat(get(Tables.of("* * * /o/{*r}", "/s#{r}"), target)).isEqualTo(fragment);
    }

    @Test
    void takesAPlainCaptureWhereAnotherPatternHasATail() {
        assertThat(get(Tables.of("* * * /o/{r}", "/n/{*r}"), "/o/a")).isEqualTo("/n/a");
        assertThat(get(Tables.of("* * * /o?r={r}", "/n/{*r}"), "/o?r=a/b")).isEqualTo("/n/a%2Fb");
    }

    @Test
    void neverReadsACaptureAgain() {
        RedirectRouter table = Tables.of("* * * /{a}/{b}", "/x/{a}/{b}");
        for (String value : new String[] {"{b}", "{*b}", "$1", "${b}", "\\1", ":b", "%s", "%7Bb%7D"}) {
            String encoded = value.replace("{", "%7B").replace("}", "%7D").replace("%s", "%25s");
            String expected = value.startsWith("\\") ? "NoMatch" : "/x/" + encoded + "/1";
            assertThat(get(table, "/" + value.replace("%s", "%25s") + "/1")).isEqualTo(expected);
        }
    }

    @Test
    void keepsToTheLength() {
        RedirectRouter table = Tables.of("* * * /{a}", "/x/{a}");
        assertThat(get(table, "/" + "a".repeat(8189))).hasSize(8192);
        assertThat(get(table, "/" + "a".repeat(8190))).isEqualTo("NoMatch");
        assertThat(get(table, "/a?" + "q".repeat(8187))).hasSize(8192);
        assertThat(get(table, "/a?" + "q".repeat(8188))).isEqualTo("NoMatch");
        assertThat(get(table, "/a?" + "[".repeat(4000))).isEqualTo("NoMatch");
    }

    @ParameterizedTest
    @CsvSource({
        "/de, https://de.shop.example/x",
        "/a.b, https://a.b.shop.example/x",
        "/DE, https://DE.shop.example/x",
        "/a_b, NoMatch",
        "/-a, NoMatch",
        "/a-, NoMatch",
        "/.a, NoMatch",
        "/a..b, NoMatch",
        "/evil%2ecom, https://evil.com.shop.example/x",
        "/evil.com%2f, NoMatch",
        "/u@evil, NoMatch",
        "/a:80, NoMatch",
        "/%C3%A9, NoMatch",
        "/evil%5c, NoMatch"
    })
    void takesOnlyLabelsIntoAHost(String target, String expected) {
        assertThat(get(Tables.of("* * * /{t}", "https://{t}.shop.example/x"), target))
                .isEqualTo(expected);
    }

    @Test
    void keepsAVariableHostWithinTheLimitsOfDns() {
        RedirectRouter table = Tables.of("* * * /{t}", "https://{t}.shop.example/x");
        assertThat(get(table, "/" + "a".repeat(63))).startsWith("https://aaa");
        assertThat(get(table, "/" + "a".repeat(64))).isEqualTo("NoMatch");
        assertThat(get(table, "/" + "ab.".repeat(80) + "c")).isEqualTo("NoMatch");
    }

    @Test
    void keepsAVariableHostAmongTheAllowedOnes() {
        Answer answer = Answer.of("", 302).allowedHosts("*.shop.example", "other.example:8443");
        RedirectRouter table = Tables.builder()
                .route("* * * /h/{h}", "/h/{h}", Tables.to(answer, "https://{h}/x"))
                .route("* * * /p/{h}", "/p/{h}", Tables.to(answer, "https://{h}:8443/x"))
                .build();
        assertThat(get(table, "/h/de.shop.example")).isEqualTo("https://de.shop.example/x");
        assertThat(get(table, "/h/shop.example")).isEqualTo("NoMatch");
        assertThat(get(table, "/h/evil.example")).isEqualTo("NoMatch");
        assertThat(get(table, "/h/other.example")).isEqualTo("NoMatch");
        assertThat(get(table, "/p/other.example")).isEqualTo("https://other.example:8443/x");
        assertThat(get(table, "/p/de.shop.example")).isEqualTo("NoMatch");
    }

    @Test
    void takesAddressesInBrackets() {
        assertThat(get(Tables.of("* * * /a", "https://[::1]:8443/b"), "/a")).isEqualTo("https://[::1]:8443/b");
    }

    @Test
    void refusesAnAnswerThatCouldNotBeSent() {
        assertThatIllegalArgumentException().isThrownBy(() -> Answer.of("id", 304));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Answer.of("id", 301).maxAge(-2));
    }

    @Test
    void answersAsDeclared() {
        RedirectRouter table = Tables.builder()
                .route("* * * /a", "/a", Tables.to(Answer.of("id", 303).maxAge(0), "/b"))
                .build();
        RedirectResponse redirect = (RedirectResponse) table.route(RedirectRequest.of("POST", "/a"));
        assertThat(redirect).isEqualTo(new RedirectResponse(303, "/b", 0, false));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "b",
                "./b",
                "?x",
                "#x",
                "//evil.com",
                "///x",
                "/\\x",
                "/%2fx",
                "/%5Cx",
                "/%09/x",
                "/.//x",
                "/;/x",
                "/a/../b",
                "https://",
                "https:///x",
                "https://?x",
                "ftp://x/",
                "/{",
                "/{x",
                "/{y}",
                "/{*r}/x",
                "/a{*r}",
                "/{}",
                "/a b",
                "/\u00e9",
                "/a\n",
                "/a%zz",
                "/a?b%",
                "/a#b#c",
                "/a?[b]",
                "/a|b",
                "https://h\t/"
            })
    void refusesMalformedTemplates(String to) {
        assertThatIllegalArgumentException().isThrownBy(() -> new Template(to, List.of("x", "r")));
    }
}
