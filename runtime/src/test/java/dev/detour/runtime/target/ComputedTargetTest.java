package dev.detour.runtime.target;

import static org.assertj.core.api.Assertions.assertThat;

import dev.detour.runtime.Nullable;
import dev.detour.runtime.RedirectRequest;
import dev.detour.runtime.RouteResult;
import dev.detour.runtime.Tables;
import java.net.URI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ComputedTargetTest {

    private static final Answer ANSWER = Answer.of("", 302).allowedHosts("good.example", "*.good.example:8443");

    @ParameterizedTest
    @CsvSource({
        "/a, /a?x=1",
        "/a?b, /a?b&x=1",
        "/a?b#c, /a?b&x=1#c",
        "/a#c?d, /a?x=1#c?d",
        "/a?, /a?x=1",
        "/, /?x=1",
        "/\u00e9?\u00e9#\u00e9, /%C3%A9?%C3%A9&x=1#%C3%A9",
        "/a?[b]#[c], /a?%5Bb%5D&x=1#%5Bc%5D",
        "https://good.example, https://good.example?x=1",
        "HTTP://Good.Example:80/a/../b, HTTP://Good.Example:80/a/../b?x=1",
        "https://x.good.example:8443/, https://x.good.example:8443/?x=1",
    })
    void takesPathsAndAllowedHosts(String target, String expected) {
        assertThat(redirect(ANSWER, target)).isEqualTo(expected);
        assertThat(redirect(ANSWER.dropQuery(), target)).isEqualTo(expected.replaceFirst("[?&]x=1", ""));
    }

    @ParameterizedTest
    @CsvSource({
        "a",
        "./a",
        "../a",
        "?a",
        "#a",
        "''",
        "//evil.example",
        "///evil.example",
        "/..//evil.example",
        "/%2fevil.example",
        "/a/../b",
        "https:/a",
        "https:a",
        "https:///a",
        "https://evil.example/",
        "https://u@good.example/",
        "https://good.example:8443/",
        "https://good.example.evil/",
        "https://good.example./",
        "https://good.example:/",
        "ftp://good.example/",
        "javascript:alert(1)",
        "mailto:a@good.example",
        "https://x.good.example/",
        "https://g\u00f6od.example/"
    })
    void refusesAnythingElse(String target) {
        assertThat(redirect(ANSWER, target)).isEqualTo("NoMatch");
    }

    @Test
    void keepsToTheLength() {
        assertThat(redirect(ANSWER, "/" + "a".repeat(8187))).hasSize(8192);
        assertThat(redirect(ANSWER, "/" + "a".repeat(8188))).isEqualTo("NoMatch");
    }

    private static String redirect(Answer answer, String target) {
        ComputedHandler handler = new ComputedHandler(answer, "go()") {
            @Override
            public @Nullable RouteResult handle(MatchedRequest request) {
                return redirect(request, URI.create(target));
            }
        };
        RedirectRequest request = RedirectRequest.of("GET", "/go?x=1");
        return Tables.outcome(
                Tables.builder().route("* * * /go", "/go", handler).build().route(request));
    }
}
