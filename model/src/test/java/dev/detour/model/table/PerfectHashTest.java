package dev.detour.model.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class PerfectHashTest {

    static Stream<List<String>> keys() {
        return Stream.of(
                List.of(),
                List.of("/"),
                List.of("/", "/a"),
                keys(40_000, i -> "/archive/" + i % 7 + "/article-" + i + ".html"),
                keys(3_000, i -> "/" + "a".repeat(i)),
                keys(94, i -> "/same/but/for/the/last" + (char) (0x21 + i)),
                keys(94, i -> "/same/but/for" + (char) (0x21 + i) + "/the/middle"),
                keys(300, i -> "/" + "a".repeat(i) + "b" + "a".repeat(299 - i)),
                keys(4_096, i -> "/" + sameHashCode(i, 12)),
                keys(12, i -> "/" + sameHashCode(i, 4)),
                keys(20_000, i -> "/" + (i < 15_000 ? i : sameHashCode(i % 5_000, 13))));
    }

    private static List<String> keys(int size, IntFunction<String> key) {
        return IntStream.range(0, size).mapToObj(key).toList();
    }

    /** As many texts with one {@link String#hashCode()} as there are numbers of so many bits. */
    private static String sameHashCode(int number, int bits) {
        StringBuilder text = new StringBuilder();
        for (int bit = 0; bit < bits; bit++) {
            text.append((number >> bit & 1) == 0 ? "Aa" : "BB");
        }
        return text.toString();
    }

    @ParameterizedTest
    @MethodSource("keys")
    void noTwoKeysShareAPlace(List<String> keys) {
        PerfectHash hash = PerfectHash.of(keys);
        assertThat(hash.keys()).hasSizeBetween(keys.size(), keys.size() + keys.size() / 2 + 64);
        assertThat(Arrays.stream(hash.keys()).filter(key -> key >= 0).sorted())
                .containsExactlyElementsOf(
                        IntStream.range(0, keys.size()).boxed().toList());
        for (int number = 0; number < keys.size(); number++) {
            assertThat(hash.keys()[place(hash, keys.get(number))]).isEqualTo(number);
        }
    }

    /** As whoever reads a table looks for a path. */
    private static int place(PerfectHash hash, String path) {
        long first = hash.number() == 0 ? PathHash.plain(path) : PathHash.other(path, hash.number());
        int seed = hash.seeds()[PathHash.bucket(first, hash.seeds().length)];
        return PathHash.place(seed < 0 ? PathHash.other(path, 0) : first, seed & Short.MAX_VALUE, hash.keys().length);
    }

    @ParameterizedTest
    @MethodSource("keys")
    void theSameKeysAlwaysHaveTheSamePlaces(List<String> keys) {
        assertThat(PerfectHash.of(keys)).usingRecursiveComparison().isEqualTo(PerfectHash.of(keys));
    }

    @Test
    void aFewKeysOfOneHashCodeDoNotMakeAllOthersSlower() {
        List<String> keys = keys(5_000, i -> "/" + (i < 4_990 ? "k" + i : sameHashCode(i % 10, 4)));
        PerfectHash hash = PerfectHash.of(keys);
        assertThat(hash.number()).isZero();
        assertThat(IntStream.range(0, hash.seeds().length).filter(i -> hash.seeds()[i] < 0))
                .hasSize(1);
    }

    @Test
    void equalKeysHaveNoPlaces() {
        assertThatThrownBy(() -> PerfectHash.of(List.of("/a", "/b", "/a")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("two of the keys are equal");
    }
}
