package dev.detour.runtime.table;

import static dev.detour.runtime.Tables.get;
import static dev.detour.runtime.Tables.outcome;
import static dev.detour.runtime.Tables.rules;
import static org.assertj.core.api.Assertions.assertThat;

import dev.detour.runtime.NoMatch;
import dev.detour.runtime.RedirectRequest;
import dev.detour.runtime.RedirectResponse;
import dev.detour.runtime.RedirectRouter;
import dev.detour.runtime.Tables;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RoutingTableTest {

    @ParameterizedTest
    @CsvSource({
        "/a, /literal",
        "/%61, /literal",
        "/a/, /slash",
        "/12, /digits/12",
        "/%31%32, /digits/12",
        "/x-y-z, /mixed/x/y-z",
        "/b, /plain/b",
        "/b/, NoMatch",
        "/, NoMatch",
        "/A, /plain/A",
        "/a/b, NoMatch",
        "/b/c/d, NoMatch",
        "/t, /tail",
        "/t/, /tail/",
        "/t/x//y/, /tail/x//y/",
        "/tx, /plain/tx",
    })
    void matchesSegmentsByKind(String target, String expected) {
        RedirectRouter table = rules(
                "* * * /a => /literal",
                "* * * /a/ => /slash",
                "* * * /t/{*r} => /tail/{*r}",
                "* * * /<0> => /mixed/{a}/{b}",
                "* * * /{n:0} => /digits/{n}",
                "* * * /{x} => /plain/{x}");
        assertThat(get(table, target)).isEqualTo(expected);
    }

    @Test
    void goesByTheOrderOfRoutesNotByKind() {
        assertThat(get(rules("* * * /{x} => /1", "* * * /a => /2"), "/a")).isEqualTo("/1");
        assertThat(get(rules("* * * /{*r} => /1", "* * * /{n:0} => /2"), "/7")).isEqualTo("/1");
        assertThat(get(rules("* * * /{x}/b/c => /1", "* * * /a/{y}/{z} => /2"), "/a/b/c"))
                .isEqualTo("/1");
        assertThat(get(rules("* * * /a/{y}/{z} => /1", "* * * /{x}/b/c => /2"), "/a/b/c"))
                .isEqualTo("/1");
    }

    @Test
    void comesBackFromDeadEnds() {
        RedirectRouter table =
                rules("* * * /a/b/c => /1", "* * * /a/{x}/d => /2", "* * * /{y}/b/e => /3", "* * * /{*r} => /4");
        assertThat(get(table, "/a/b/c")).isEqualTo("/1");
        assertThat(get(table, "/a/b/d")).isEqualTo("/2");
        assertThat(get(table, "/a/b/e")).isEqualTo("/3");
        assertThat(get(table, "/a/b/f")).isEqualTo("/4");
    }

    @ParameterizedTest
    @CsvSource({
        "/a, /1",
        "/a/, /1",
        "/a//, NoMatch",
        "/a/b, NoMatch",
        "/x/y, /2",
        "/x/y/, /2",
        "/x/, NoMatch",
        "/, /3",
        "//, NoMatch",
        "/t, /4",
        "/t/, /4/"
    })
    void forgivesOneFinalSlash(String target, String expected) {
        RedirectRouter table =
                rules("* * * /a o => /1", "* * * /x/{y} o => /2", "* * * / o => /3", "* * * /t/{*r} o => /4/{*r}");
        assertThat(get(table, target)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "/Old/x, /1/x",
        "/OLD/X, /1/X",
        "/%4fld/x, /1/x",
        "/old/x, /2",
        "/caf%C3%A9, /3",
        "/CAF%c3%a9, /3",
        "/caf%C3%89, NoMatch",
        "/OLD, NoMatch"
    })
    void ignoresCaseWhereAsked(String target, String expected) {
        RedirectRouter table = rules("* * * /old/x => /2", "* * * /old/{x} i => /1/{x}", "* * * /caf%C3%A9 i => /3");
        assertThat(get(table, target)).isEqualTo(expected);
    }

    @Test
    void ignoresCaseInMixedSegmentsAsTheirAutomataDo() {
        RoutingTable table = RoutingTable.builder()
                .mixed("v{x}", "56>1,76>1;0-2e>2,30-201>2;!0-2e>2,30-201>2")
                .route("* * * /<0> i", "/v{x}", Tables.to("/version/{x}"))
                .build();
        assertThat(get(table, "/v1")).isEqualTo("/version/1");
        assertThat(get(table, "/V1")).isEqualTo("/version/1");
        assertThat(get(table, "/%561")).isEqualTo("/version/1");
        assertThat(get(table, "/w1")).isEqualTo("NoMatch");
    }

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

    @ParameterizedTest
    @ValueSource(strings = {"", "*", "a", "?", " /a"})
    void matchesNoPathWithoutASlash(String path) {
        RedirectRouter table = rules("* * * /{*r} => /{*r}", "GET * * /a => /b");
        assertThat(table.route(new RedirectRequest("GET", null, null, path, null)))
                .isSameAs(NoMatch.INSTANCE);
        assertThat(table.route(new RedirectRequest("PUT", null, null, path, null)))
                .isSameAs(NoMatch.INSTANCE);
    }

    @Test
    void tellsHeadFromGet() {
        RedirectRouter table = rules("GET,HEAD * * /a => /b");
        RedirectResponse head = (RedirectResponse) table.route(RedirectRequest.of("HEAD", "/a"));
        assertThat(head.body()).isEmpty();
        RedirectResponse get = (RedirectResponse) table.route(RedirectRequest.of("GET", "/a"));
        assertThat(get.body()).isNotEmpty();
    }

    @Test
    void answersTheSameWithoutWaiting() throws Exception {
        RedirectRouter table = rules("GET * * /a => /b");
        for (String request : new String[] {"GET /a", "PUT /a", "GET /b", "G@T /a"}) {
            String[] parts = request.split(" ");
            RedirectRequest asked = RedirectRequest.of(parts[0], parts[1]);
            assertThat(table.routeAsync(asked).toCompletableFuture().get()).isEqualTo(table.route(asked));
        }
    }

    @Test
    void listsItsRoutes() {
        RedirectRouter table =
                rules("GET,HEAD https *.example.org:8443 /a/{b}?c={d} => /x/{b}", "* * * /{*r} oi => /y/{*r}");
        assertThat(table.routes())
                .extracting(Object::toString)
                .containsExactly(
                        "GET,HEAD https://*.example.org:8443/a/{b}?c={d} -> 308 /x/{b} (test.Redirects#to())",
                        "* /{*r} -> 308 /y/{*r} (test.Redirects#to())");
        assertThat(table.routes().get(1).methods()).containsExactly("DELETE", "GET", "HEAD", "PATCH", "POST", "PUT");
    }

    @Test
    void staysAsItIsWhenItsBuilderGoesOn() {
        RoutingTable.Builder builder = Tables.builder().route("GET * * /a", "/a", Tables.to("/1"));
        RoutingTable table = builder.build();
        RoutingTable longer = builder.route("GET * * /b", "/b", Tables.to("/2")).build();
        assertThat(get(table, "/b")).isEqualTo("NoMatch");
        assertThat(table.routes()).hasSize(1);
        assertThat(get(longer, "/a")).isEqualTo("/1");
        assertThat(get(longer, "/b")).isEqualTo("/2");
    }
}
