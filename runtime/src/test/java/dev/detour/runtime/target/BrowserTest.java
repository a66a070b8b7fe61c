package dev.detour.runtime.target;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The oracle itself, on cases of the WHATWG URL standard. */
class BrowserTest {

    static Stream<Arguments> locations() {
        return Stream.of(
                Arguments.of("/a", "https://own.example"),
                Arguments.of("a", "https://own.example"),
                Arguments.of("", "https://own.example"),
                Arguments.of("?//evil.example", "https://own.example"),
                Arguments.of("https:a", "https://own.example"),
                Arguments.of("/a//evil.example", "https://own.example"),
                Arguments.of("//evil.example/a", "https://evil.example"),
                Arguments.of("/\\evil.example", "https://evil.example"),
                Arguments.of("\\\\evil.example", "https://evil.example"),
                Arguments.of("///evil.example", "https://evil.example"),
                Arguments.of("/\t/evil.example", "https://evil.example"),
                Arguments.of("\u0001 /\n/evil.example", "https://evil.example"),
                Arguments.of("https:/evil.example", "https://own.example"),
                Arguments.of("http:/evil.example", "http://evil.example"),
                Arguments.of("https:evil.example", "https://own.example"),
                Arguments.of("http:evil.example", "http://evil.example"),
                Arguments.of("HTTPS://EVIL.example:443/", "https://evil.example"),
                Arguments.of("https://own.example@evil.example/", "https://evil.example"),
                Arguments.of("https://evil.example\\@own.example/", "https://evil.example"),
                Arguments.of("https://ev%69l.example/", "https://evil.example"),
                Arguments.of("javascript:alert(1)", "javascript:"));
    }

    @ParameterizedTest
    @MethodSource("locations")
    void findsTheOrigin(String location, String origin) {
        assertThat(Browser.origin(location, "https://own.example")).isEqualTo(origin);
    }
}
