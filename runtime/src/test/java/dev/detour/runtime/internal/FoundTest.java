package dev.detour.runtime.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FoundTest {

    @Test
    void comparesAsTheRanksDo() {
        for (int ends : new int[] {Found.NO_CAPTURES, Found.NOT_SIMPLE, ends(1, 2, 3, 4), ends(200, 201, 202, 255)}) {
            assertThat(Found.rank(Found.of(7, ends))).isEqualTo(7);
            assertThat((int) Found.of(7, ends)).isEqualTo(ends);
            assertThat(Found.of(7, ends)).isBetween(Found.of(7, 0), Found.of(8, 0) - 1);
        }
    }

    @Test
    void keepsFourEnds() {
        int ends = ends(128, 130, 254, 255);
        assertThat(IntStream.of(3, 2, 1, 0).map(after -> Found.end(ends, after)))
                .containsExactly(128, 130, 254, 255);
        assertThat(Found.end(ends(9), 0)).isEqualTo(9);
    }

    @Test
    void keepsNoMore() {
        assertThat(ends(1, 2, 3, 4, 5)).isEqualTo(Found.NOT_SIMPLE);
        assertThat(ends(256)).isEqualTo(Found.NOT_SIMPLE);
        assertThat(ends(1, -3)).isEqualTo(Found.NOT_SIMPLE);
        assertThat(Found.add(Found.NOT_SIMPLE, 1)).isEqualTo(Found.NOT_SIMPLE);
    }

    @ParameterizedTest
    @CsvSource({
        "/a/b, 2",
        "/a, 2",
        "/a-._~Z9/, 8",
        "/a.b, 4",
        "/, -2",
        "//a, -2",
        "/.a, -4",
        "/%41, -5",
        "/a;b/c, -5",
        "/\u00E9, -3",
        "/a\u0130/b, -4",
    })
    void readsToTheNextSlash(String path, int end) {
        assertThat(Found.read(path, 1)).isEqualTo(end);
    }

    private static int ends(int... each) {
        return IntStream.of(each).reduce(Found.NO_CAPTURES, Found::add);
    }
}
