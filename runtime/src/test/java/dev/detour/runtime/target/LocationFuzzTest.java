package dev.detour.runtime.target;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import dev.detour.runtime.Nullable;
import dev.detour.runtime.RedirectRequest;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class LocationFuzzTest {

    static Stream<Arguments> seeds() {
        return Stream.of(
                Arguments.of("GET", "https", "own.example", "/r//evil.example"),
                Arguments.of("HEAD", "http", "own.example:80", "/b/a/../%2e%2E;x"),
                Arguments.of("POST", null, null, "/s/%2525%32%66evil.example?a=b"),
                Arguments.of("GET", "https", "[::1]", "/t/%EF%BC%8F/%E2%80%A5"),
                Arguments.of("PROPFIND", "ws", "own.example", "/u/.?"),
                Arguments.of("GET", null, "evil.example", "https://own.example/v/%C3%A9?r=x#f"),
                Arguments.of("GET", "https", "own.example", "HTTP://user@own.example/w?r=%00&r"),
                Arguments.of("GET", "https", "own.example", "https://own.example?r=a+b"),
                Arguments.of("GET", null, null, "/b/" + "%41".repeat(2_700)),
                Arguments.of(null, null, null, null));
    }

    /** Whatever a server hands on: nothing is thrown, and who the request says that it is for makes no difference. */
    @MethodSource("seeds")
    @FuzzTest
    void keepsItsPromises(
            @Nullable String method, @Nullable String scheme, @Nullable String host, @Nullable String target) {
        RedirectRequest request = RedirectRequest.received(method, scheme, host, target);
        Promises.check(request, new Random(request.path().length()));
        assertThat(Promises.answer(request))
                .isEqualTo(Promises.answer(
                        new RedirectRequest(request.method(), null, null, request.path(), request.query())));
    }
}
