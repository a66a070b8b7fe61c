package dev.detour.runtime.table;

import static dev.detour.runtime.Tables.get;
import static dev.detour.runtime.Tables.outcome;
import static dev.detour.runtime.Tables.rules;
import static org.assertj.core.api.Assertions.assertThat;

import dev.detour.runtime.RedirectRequest;
import dev.detour.runtime.RedirectRouter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What routes ask for beside the path: host, port, scheme, query and method. */
class ConditionsTest {

    @ParameterizedTest
    @CsvSource({
        "http://www.example.org/, /exact",
        "http://WWW.EXAMPLE.ORG.:80/, /exact",
        "http://www.example.org:81/, /exact",
        "http://a.b.example.org/, /more",
        "http://x.y.b.example.org/, /more",
        "http://b.example.org/, /fewer",
        "http://example.org/, /any",
        "http://xexample.org/, /any",
        "http://.example.org/, /any",
        "http://a..example.org/, /any",
        "http://www.example.org.evil/, /any",
        "http://www.example.org:/, /any",
        "http://www.example.org:0443/, /any",
        "http://www.example.org:99999/, /any",
        "http://[::1]/, /six",
        "http://[::1]:8080/, /six",
        "http://[0::1]/, /any",
        "http://[::1/, /any",
        "/, /any",
    })
    void takesTheNarrowestHost(String target, String expected) {
        RedirectRouter table = rules(
                "* * www.example.org / => /exact",
                "* * [::1] / => /six",
                "* * *.b.example.org / => /more",
                "* * *.example.org / => /fewer",
                "* * * / => /any");
        assertThat(get(table, target)).isEqualTo(expected);
    }

    @Test
    void fallsBackToWiderHosts() {
        RedirectRouter table = rules(
                "* * www.example.org /a => /1", "* * *.example.org /b => /2", "* * *.org /c => /3", "* * * /d => /4");
        for (String path : new String[] {"a", "b", "c", "d"}) {
            String expected = "/" + (path.charAt(0) - 'a' + 1);
            assertThat(get(table, "http://www.example.org/" + path)).isEqualTo(expected);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "https, h.example:8443, /port",
        "https, h.example, /standard",
        "https, h.example:443, /standard",
        "http, h.example, /eighty",
        "HTTP, h.example:80, /eighty",
        "http, h.example:443, /standard",
        "http, h.example:8080, /wildcard",
        ", h.example:443, /standard",
        ", h.example, NoMatch",
        "ws, h.example, NoMatch",
    })
    void knowsPorts(String scheme, String host, String expected) {
        RedirectRouter table = rules(
                "* * h.example:8443 /a => /port",
                "* * h.example:443 /a => /standard",
                "* * h.example:80 /a => /eighty",
                "* * *.example:8080 /a => /wildcard");
        assertThat(outcome(table.route(new RedirectRequest("GET", scheme, host, "/a", null))))
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"http, /1", "HTTPS, /2", "ws, /3", ", /3", "http\u017f, /3"})
    void knowsSchemes(String scheme, String expected) {
        RedirectRouter table = rules("* http * /a => /1", "* https * /a => /2", "* * * /a => /3");
        assertThat(outcome(table.route(new RedirectRequest("GET", scheme, null, "/a", null))))
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "/p?id=1, /one",
        "/p?id=2, /two",
        "/p?id=%32, /two",
        "/p?id=3, /any/3?id=3",
        "/p?id=, /none?id=",
        "/p?id, /none?id",
        "/p?id=1&id=1, /none?id=1&id=1",
        "/p?id=1&id=2, /none?id=1&id=2",
        "/p?x=y&id=1, /one?x=y",
        "/p?id=1&x=y, /one?x=y",
        "/p?a=1&b=2, /both",
        "/p?b=2&a=1, /both",
        "/p?b=2&a=2, /none?b=2&a=2",
        "/p?flag, /flag",
        "/p?flag=, /flag",
        "/p?flag=x, /none?flag=x",
        "/p?s=a+b, /space",
        "/p?s=a%20b, /space",
        "/p?s=a%2Bb, /none?s=a%2Bb",
        "/p, /none",
        "/p?, /none?",
        "/p?%, /none?%25",
    })
    void knowsQueryConditions(String target, String expected) {
        RedirectRouter table = rules(
                "* * * /p?id=1 => /one",
                "* * * /p?id=2 => /two",
                "* * * /p?a=1&b=2 => /both",
                "* * * /p?flag= => /flag",
                "* * * /p?s=a%20b => /space",
                "* * * /p?id={q} => /any/{q}?id={q}",
                "* * * /p => /none");
        assertThat(get(table, target)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "GET, /get",
        "HEAD, /get",
        "POST, /post",
        "OPTIONS, '[DELETE, GET, HEAD, PATCH, POST, PUT]'",
        "PROPFIND, /other",
        "get, /other",
        "TRACE, '[DELETE, GET, HEAD, PATCH, POST, PUT]'",
        "CONNECT, '[DELETE, GET, HEAD, PATCH, POST, PUT]'",
        "'', NoMatch",
        "G ET, NoMatch",
        "GET\u00e9, NoMatch",
        "'GET,HEAD', NoMatch",
        "*, /other"
    })
    void knowsMethods(String method, String expected) {
        RedirectRouter table = rules("GET,HEAD * * /a => /get", "POST * * /a => /post", "* * * /a => /other");
        assertThat(outcome(table.route(RedirectRequest.of(method, "/a")))).isEqualTo(expected);
    }

    @Test
    void namesTheMethodsOfEveryRuleThatMatchesOtherwise() {
        RedirectRouter table = rules(
                "GET,HEAD * * /a => /1",
                "POST * h.example /a => /2",
                "PUT https * /a => /3",
                "PATCH * * /a?x=1 => /4",
                "OPTIONS * * /b => /5");
        assertThat(outcome(table.route(RedirectRequest.of("DELETE", "/a")))).isEqualTo("[GET, HEAD]");
        assertThat(outcome(table.route(RedirectRequest.of("DELETE", "http://h.example/a?x=1"))))
                .isEqualTo("[GET, HEAD, PATCH, POST]");
        assertThat(outcome(table.route(RedirectRequest.of("DELETE", "https://x.example/a"))))
                .isEqualTo("[GET, HEAD, PUT]");
        assertThat(outcome(table.route(RedirectRequest.of("QUERY", "/b")))).isEqualTo("[OPTIONS]");
        assertThat(outcome(table.route(RedirectRequest.of("DELETE", "/c")))).isEqualTo("NoMatch");
        assertThat(outcome(table.route(RedirectRequest.of("b@d", "/a")))).isEqualTo("NoMatch");
    }
}
