package dev.detour.runtime.table;

import static dev.detour.runtime.Tables.get;
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
