package dev.detour.runtime.target;

import static dev.detour.runtime.Tables.get;
import static org.assertj.core.api.Assertions.assertThat;

import dev.detour.runtime.RedirectRequest;
import dev.detour.runtime.RedirectRouter;
import dev.detour.runtime.Tables;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LeftoverQueryTest {

    @ParameterizedTest
    @CsvSource({
        "/a, /b",
        "/a?, /b?",
        "/a?&, /b?&",
        "/a?&&&, /b?&&&",
        "/a?=, /b?=",
        "/a??, /b??",
        "/a?x=1&y=2&x=3, /b?x=1&y=2&x=3",
        "/a?+%20%2b, /b?+%20%2b",
        "/a?[|]%, /b?%5B%7C%5D%25",
        "/a?%zz%4, /b?%25zz%254",
        "/a?x\\y, /b?x%5Cy",
        "/a?%0d%0aSet-Cookie:x=1, /b?%0d%0aSet-Cookie:x=1",
        "/a?'\"'<>{}^`, /b?'%22'%3C%3E%7B%7D%5E%60",
        "/a?$&+;=:@/?!'()*~, /b?$&+;=:@/?!'()*~"
    })
    void keepsTheQuery(String target, String expected) {
        assertThat(get(Tables.of("* * * /a", "/b"), target)).isEqualTo(expected);
    }

    @Test
    void escapesAFragmentSignInAQuery() {
        RedirectRequest request = new RedirectRequest("GET", null, null, "/a", "x#y");
        assertThat(Tables.outcome(Tables.of("* * * /a", "/b#c").route(request))).isEqualTo("/b?x%23y#c");
    }

    @ParameterizedTest
    @ValueSource(strings = {" ", "\t", "\r\n", "\0", "\u007f", "\u00e9", "\u2028", "\u560a"})
    void refusesQueriesThatNoClientMaySend(String query) {
        RedirectRequest request = new RedirectRequest("GET", null, null, "/a", "x" + query);
        assertThat(Tables.outcome(Tables.of("* * * /a", "/b").route(request))).isEqualTo("NoMatch");
        RedirectRouter dropping = Tables.builder()
                .route("* * * /a", "/a", Tables.to(Answer.of("", 301).dropQuery(), "/b"))
                .build();
        assertThat(Tables.outcome(dropping.route(request))).isEqualTo("/b");
    }

    @ParameterizedTest
    @CsvSource({
        "/a?k=1, /b",
        "/a?k=1&, /b",
        "/a?k=1&x, /b?x",
        "/a?x&k=1, /b?x",
        "/a?x&k=1&y, /b?x&y",
        "/a?x&&k=1&y&, /b?x&&y&",
        "/a?%6B=1&%6b2=x, /b?%6b2=x"
    })
    void leavesOutWhatThePatternConsumed(String target, String expected) {
        assertThat(get(Tables.of("* * * /a?k=1", "/b"), target)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "/a, /b?own=1#f",
        "/a?, /b?own=1#f",
        "/a?x, /b?own=1&x#f",
        "/a?own=2, /b?own=1&own=2#f",
        "/a?&, /b?own=1&&#f"
    })
    void putsTheRestAfterTheTargetsOwnQuery(String target, String expected) {
        assertThat(get(Tables.of("* * * /a", "/b?own=1#f"), target)).isEqualTo(expected);
    }

    @Test
    void dropsTheQueryWhereAsked() {
        RedirectRouter table = Tables.builder()
                .route("* * * /a", "/a", Tables.to(Answer.of("", 301).dropQuery(), "/b?own=1"))
                .route("* * * /c", "/c", Tables.to(Answer.of("", 301).dropQuery(), "/d"))
                .build();
        assertThat(get(table, "/a?x")).isEqualTo("/b?own=1");
        assertThat(get(table, "/c?")).isEqualTo("/d");
    }
}
