package dev.detour.model.interpret;

import static dev.detour.model.testing.Declarations.redirect;
import static org.assertj.core.api.Assertions.assertThat;

import dev.detour.model.HttpMethod;
import dev.detour.model.language.BuiltinType;
import dev.detour.model.testing.Declarations;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What the reference says, by examples that can be checked by hand. */
class InterpreterTest {

    @Test
    void variablesAndTails() {
        assertThat(answer("/items/7", redirect("/items/{id}", "/products/{id}")))
                .isEqualTo("/products/7");
        assertThat(answer("/items/%37", redirect("/items/{id}", "/products/{id}")))
                .isEqualTo("/products/7");
        assertThat(answer("/items/a%2fb", redirect("/items/{id}", "/products/{id}")))
                .isEqualTo("/products/a%2Fb");
        assertThat(answer("/items/a/b", redirect("/items/{id}", "/products/{id}")))
                .isEqualTo("none");
        Declarations tail = redirect("/old/{*r}", "/new/{*r}");
        assertThat(answer("/old", tail)).isEqualTo("/new");
        assertThat(answer("/old/", tail)).isEqualTo("/new/");
        assertThat(answer("/old//a//b", tail)).isEqualTo("/new//a//b");
        assertThat(answer("/oldest", tail)).isEqualTo("none");
        assertThat(answer("/old", redirect("/old/{*r}", "https://e.example/{*r}")))
                .isEqualTo("https://e.example/");
        assertThat(answer("/old//a", redirect("/old/{*r}", "https://e.example/{*r}")))
                .isEqualTo("https://e.example//a");
        assertThat(answer("/old/a/b", redirect("/old/{*r}", "/q?p={*r}#{*r}"))).isEqualTo("/q?p=a%2Fb#a/b");
    }

    @Test
    void theLeftmostVariableIsTheShortest() {
        assertThat(answer("/a-b-c.html", redirect("/{x}-{y}.html", "/{x}/{y}"))).isEqualTo("/a/b-c");
        assertThat(answer("/a.html.html", redirect("/{x}.html", "/{x}"))).isEqualTo("/a.html");
        assertThat(answer("/2026-a-b", redirect("/{x:[0-9-]+}-{y:[a-z]+}", "/{x}/{y}")))
                .isEqualTo("none");
        assertThat(answer("/1-2-b", redirect("/{x:[0-9-]+}-{y:[a-z]+}", "/{x}/{y}")))
                .isEqualTo("/1-2/b");
    }

    @Test
    void whatDoesNotConvertFallsThrough() {
        Declarations number = redirect("/{n}", "/n/{n}").parameter("n", BuiltinType.BYTE);
        Declarations any = redirect("/{s}", "/s/{s}");
        assertThat(answer("/127", number, any)).isEqualTo("/n/127");
        assertThat(answer("/128", number, any)).isEqualTo("/s/128");
        assertThat(answer("/+1", number, any)).isEqualTo("/s/+1");
    }

    @Test
    void queries() {
        Declarations plain = redirect("/a", "/b");
        assertThat(answer("/a?x=[1]&&y=%", plain)).isEqualTo("/b?x=%5B1%5D&&y=%25");
        assertThat(answer("/a?", plain)).isEqualTo("/b?");
        assertThat(answer("/a?x", redirect("/a", "/b").dropQuery())).isEqualTo("/b");
        Declarations search = redirect("/q?q={q}", "/s?for={q}#top");
        assertThat(answer("/q?a=1&q=x+%26&b", search)).isEqualTo("/s?for=x%20%26&a=1&b#top");
        assertThat(answer("/q?q=1&q=2", search)).isEqualTo("none");
        assertThat(answer("/q?q=", search)).isEqualTo("none");
        assertThat(answer("/q?%71=1", search)).isEqualTo("/s?for=1#top");
        assertThat(answer("/a?x=1", redirect("/a?x=1", "/b"))).isEqualTo("/b");
    }

    @Test
    void hostsAndMethods() {
        Declarations rule = redirect("/a", "/b").hosts("*.example.org").methods(HttpMethod.PUT);
        assertThat(show("PUT", "a.b.EXAMPLE.org.:8080", "/a", rule)).isEqualTo("/b");
        assertThat(show("PUT", "example.org", "/a", rule)).isEqualTo("none");
        assertThat(show("GET", "a.example.org", "/a", rule)).isEqualTo("[PUT]");
        assertThat(show("G T", "a.example.org", "/a", rule)).isEqualTo("none");
        assertThat(show("QUERY", "a", "/a", redirect("/a", "/b").status(308))).isEqualTo("/b");
        assertThat(show("TRACE", "a", "/a", redirect("/a", "/b").status(308)))
                .isEqualTo("[DELETE, GET, HEAD, PATCH, POST, PUT]");
    }

    @Test
    void whatCouldLeaveThePathIsRefused() {
        Declarations root = redirect("/old/{*r}", "/{*r}");
        assertThat(answer("/old//evil.example", root)).isEqualTo("/evil.example");
        assertThat(answer("/old//", root)).isEqualTo("/");
        assertThat(answer("/old", root)).isEqualTo("/");
        for (String hostile : new String[] {
            "/%5cevil",
            "/%2fevil",
            "/%252fevil",
            "/%09/evil",
            "/;x/evil",
            "/..//evil",
            "/%2e%2e//evil",
            "/%252e%252e//evil",
            "/%EF%BC%8Fevil",
            "/%2509/evil",
            "/a%C0%AF",
            "/a%",
            "/a\\b",
            "/\u00e9"
        }) {
            assertThat(answer("/old" + hostile, root)).as(hostile).isEqualTo("none");
        }
    }

    private static String answer(String target, Declarations... rules) {
        return show("GET", null, target, rules);
    }

    private static String show(String method, String host, String target, Declarations... rules) {
        int query = target.indexOf('?');
        Request request = new Request(
                method,
                Optional.of("https"),
                Optional.ofNullable(host),
                query < 0 ? target : target.substring(0, query),
                query < 0 ? Optional.empty() : Optional.of(target.substring(query + 1)));
        Answer answer = new Interpreter(Stream.of(rules).map(Declarations::rule).toList()).answer(request);
        if (answer instanceof Answer.Redirected redirected) {
            return redirected.location();
        }
        return answer instanceof Answer.MethodNotAllowed other ? other.allow().toString() : "none";
    }
}
