package dev.detour.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RedirectRequestTest {

    @ParameterizedTest
    @CsvSource({
        "/a?b=c, , , /a, b=c",
        "/a, , , /a, ",
        "/a?, , , /a, ''",
        "/a?b?c, , , /a, b?c",
        "//evil.com/x, , , //evil.com/x, ",
        "/http://x/, , , /http://x/, ",
        "https://h/a?b, https, h, /a, b",
        "HTTPS://H:443/, https, H:443, /, ",
        "http://h, http, h, /, ",
        "http://h?b, http, h, /, b",
        "http://h\\x/a, http, h\\x, /a, ",
    })
    void readsOriginAndAbsoluteForm(String target, String scheme, String host, String path, String query) {
        assertThat(RedirectRequest.of("GET", target)).isEqualTo(new RedirectRequest("GET", scheme, host, path, query));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "*",
                "a",
                "h:443",
                "ftp://h/",
                "http:/a",
                "http:///a",
                "http://?a",
                "https://u@h/",
                "http://u:p@h/",
                "/a#b",
                "http://h/#",
                "?a",
                "http\u017f://h/",
                "\\a",
                "javascript:x"
            })
    void makesOfWhatItCannotReadARequestThatNothingMatches(String target) {
        assertThat(RedirectRequest.of("GET", target).path()).doesNotStartWith("/");
    }

    @Test
    void neverThrows() {
        assertThat(RedirectRequest.of(null, "/a").path()).isEmpty();
        assertThat(RedirectRequest.of("GET", null).path()).isEmpty();
        assertThat(RedirectRequest.received(null, null, null, null).path()).isEmpty();
    }

    @Test
    void takesSchemeAndHostOfTheConnectionInOriginFormAlone() {
        assertThat(RedirectRequest.received("GET", "http", "a.example", "/x?y"))
                .isEqualTo(new RedirectRequest("GET", "http", "a.example", "/x", "y"));
        assertThat(RedirectRequest.received("GET", "http", "a.example", "https://b.example/x"))
                .isEqualTo(new RedirectRequest("GET", "https", "b.example", "/x", null));
    }

    @Test
    void needsMethodAndPath() {
        assertThatNullPointerException().isThrownBy(() -> new RedirectRequest(null, null, null, "/", null));
        assertThatNullPointerException().isThrownBy(() -> new RedirectRequest("GET", null, null, null, null));
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "null",
            value = {"http, /x", "HTTPS, /x", "null, /x", "ftp, ''", "'', ''", "http\u017f, ''", "wss, ''"})
    void onlyHttpIsRouted(@Nullable String scheme, String path) {
        assertThat(RedirectRequest.received("GET", scheme, "a.example", "/x").path())
                .isEqualTo(path);
    }
}
