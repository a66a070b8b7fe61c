package dev.detour.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RouteResultTest {

    @Test
    void listsHeadersInOrder() {
        RedirectResponse redirect = new RedirectResponse(307, "/b", 60, false);
        assertThat(redirect.headers().keySet()).containsExactly("Location", "Content-Type", "Cache-Control");
        assertThat(redirect.headers())
                .containsEntry("Location", "/b")
                .containsEntry("Content-Type", "text/html; charset=utf-8")
                .containsEntry("Cache-Control", "max-age=60");
        assertThatThrownBy(() -> redirect.headers().put("X", "y")).isInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    void saysNothingToCachesUnlessAsked() {
        assertThat(new RedirectResponse(301, "/b", -1, false).headers()).doesNotContainKey("Cache-Control");
        assertThat(new RedirectResponse(301, "/b", 0, false).headers()).containsEntry("Cache-Control", "no-store");
    }

    @Test
    void hasNoBodyForHead() {
        RedirectResponse redirect = new RedirectResponse(301, "/b", -1, true);
        assertThat(redirect.body()).isEmpty();
        assertThat(redirect.headers()).containsOnlyKeys("Location");
    }

    @Test
    void namesForHeadTheLengthOfWhatGetWouldGet() {
        RedirectResponse redirect = new RedirectResponse(301, "/b?x&y", -1, false);
        assertThat(redirect.contentLength()).isEqualTo(redirect.body().length());
        assertThat(new RedirectResponse(301, "/b?x&y", -1, true).contentLength())
                .isEqualTo(redirect.contentLength());
        assertThat(NoMatch.INSTANCE.contentLength()).isZero();
        assertThat(new MethodNotAllowed(Set.of("GET")).contentLength()).isZero();
    }

    @Test
    void escapesTheLocationInTheBody() {
        assertThat(new RedirectResponse(301, "/b?x=1&y='<\">", -1, false).body())
                .contains("href=\"/b?x=1&amp;y=&#39;&lt;&quot;&gt;\"")
                .doesNotContain("'");
    }

    @Test
    void isAValue() {
        assertThat(new RedirectResponse(301, "/b", -1, false))
                .isEqualTo(new RedirectResponse(301, "/b", -1, false))
                .hasSameHashCodeAs(new RedirectResponse(301, "/b", -1, false))
                .isNotEqualTo(new RedirectResponse(302, "/b", -1, false))
                .hasToString("RedirectResponse[status=301, location=/b, maxAge=-1, head=false]");
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 200, 300, 304, 305, 306, 309, -1})
    void refusesOtherStatuses(int status) {
        assertThatIllegalArgumentException().isThrownBy(() -> new RedirectResponse(status, "/", -1, false));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "/a b", "/a\r\nb", "/\u00e9", "/\u007f", "/\t"})
    void refusesWhatWouldNotBeOneHeaderValue(String location) {
        assertThatIllegalArgumentException().isThrownBy(() -> new RedirectResponse(301, location, -1, false));
    }

    @Test
    void takesVisibleAsciiAloneWhereverItStands() {
        for (int c = 0; c <= Character.MAX_VALUE; c++) {
            boolean visible = c > ' ' && c < '\u007f';
            for (int before = 0; before < 5; before++) {
                String location = "~!~!".substring(0, before % 4) + (char) c + "!~".repeat(before);
                assertThat(isTaken(location)).as(location).isEqualTo(visible);
            }
        }
    }

    private static boolean isTaken(String location) {
        try {
            return new RedirectResponse(301, location, -1, false).location().equals(location);
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    @Test
    void refusesANegativeAge() {
        assertThatIllegalArgumentException().isThrownBy(() -> new RedirectResponse(301, "/", -2, false));
    }

    @Test
    void sortsTheAllowedMethods() {
        MethodNotAllowed other = new MethodNotAllowed(Set.of("PUT", "DELETE", "GET"));
        assertThat(other.allow()).containsExactly("DELETE", "GET", "PUT");
        assertThatThrownBy(() -> other.allow().clear()).isInstanceOf(UnsupportedOperationException.class);
        assertThatIllegalArgumentException().isThrownBy(() -> new MethodNotAllowed(Set.of()));
    }

    @Test
    void isAWholeResponseWhicheverItIs() {
        RouteResult redirect = new RedirectResponse(308, "/b", -1, false);
        assertThat(redirect.status()).isEqualTo(308);
        assertThat(redirect.headers()).containsEntry("Location", "/b");
        assertThat(redirect.body()).contains("href=\"/b\"");

        RouteResult other = new MethodNotAllowed(Set.of("PUT", "GET"));
        assertThat(other.status()).isEqualTo(405);
        assertThat(other.headers()).containsOnly(Map.entry("Allow", "GET, PUT"));
        assertThat(other.body()).isEmpty();
        assertThatThrownBy(() -> other.headers().clear()).isInstanceOf(UnsupportedOperationException.class);

        RouteResult none = NoMatch.INSTANCE;
        assertThat(none.status()).isEqualTo(404);
        assertThat(none.headers()).isEmpty();
        assertThat(none.body()).isEmpty();
        assertThatThrownBy(() -> none.headers().put("X", "y")).isInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    void listsARouteInOneLine() {
        Set<String> methods = Set.of("HEAD", "GET");
        assertThat(new Route("a.B#c()", methods, false, null, null, "/x/{y}", 301, "/z/{y}"))
                .hasToString("GET,HEAD /x/{y} -> 301 /z/{y} (a.B#c())");
        assertThat(new Route("a.B#c()", methods, true, "https", "*.h.example:8443", "/x", 308, null))
                .hasToString("* https://*.h.example:8443/x -> 308 (computed) (a.B#c())");
        assertThat(new Route("a.B#c()", methods, false, "http", null, "/x", 301, "/y"))
                .hasToString("GET,HEAD http://*/x -> 301 /y (a.B#c())");
        assertThat(new Route("a.B#c()", methods, false, null, "h.example", "/x", 301, "/y"))
                .hasToString("GET,HEAD //h.example/x -> 301 /y (a.B#c())");
    }
}
