package dev.detour.runtime.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class RawIndexTest {

    @Test
    void findsWhatItHoldsAndNothingElse() {
        long seed = Long.getLong("detour.seed", 4_711);
        Random random = new Random(seed);
        for (int size : new int[] {0, 1, 2, 3, 10, 100, 3_000}) {
            List<String> texts = texts(random, size);
            RawIndex index = RawIndex.of(texts);
            for (int number = 0; number < size; number++) {
                String text = texts.get(number);
                assertThat(index.find(text)).as("seed %d", seed).isEqualTo(number);
            }
            for (String other : texts(random, 1_000)) {
                assertThat(index.find(other)).isEqualTo(texts.indexOf(other));
            }
        }
    }

    /** Few letters, so that many are alike. */
    private static List<String> texts(Random random, int size) {
        Set<String> texts = new LinkedHashSet<>();
        while (texts.size() < size) {
            StringBuilder text = new StringBuilder();
            for (int i = random.nextInt(15); i > 0; i--) {
                text.append((char) ('a' + random.nextInt(3)));
            }
            texts.add(text.toString());
        }
        return new ArrayList<>(texts);
    }

    @Test
    void tellsTextsOfOneHashCodeApart() {
        List<String> texts =
                IntStream.range(0, 4096).mapToObj(RawIndexTest::colliding).toList();
        assertThat(texts).extracting(String::hashCode).containsOnly(texts.get(0).hashCode());
        assertThatNoMoreThanTwoShareAHash(texts);
    }

    @Test
    void tellsTextsApartThatDifferInOnePlaceEach() {
        List<String> texts = IntStream.range(0, 300)
                .mapToObj(i -> "a".repeat(i) + "b" + "a".repeat(299 - i))
                .toList();
        assertThat(Positions.of(texts).areAll()).isTrue();
        assertThatNoMoreThanTwoShareAHash(texts);
    }

    @Test
    void readsFewCharacters() {
        List<String> texts = IntStream.range(0, 10_000)
                .mapToObj(i -> "/shop/department-" + i % 7 + "/item-" + i + ".html")
                .toList();
        assertThat(Positions.of(texts).offsets()).hasSizeLessThan(8);
        assertThatNoMoreThanTwoShareAHash(texts);
    }

    private static void assertThatNoMoreThanTwoShareAHash(List<String> texts) {
        Positions positions = Positions.of(texts);
        int[] hashes = texts.stream().mapToInt(positions::hash).sorted().toArray();
        assertThat(IntStream.range(2, hashes.length).filter(i -> hashes[i] == hashes[i - 2]))
                .isEmpty();
        RawIndex index = RawIndex.of(texts);
        for (int number = 0; number < texts.size(); number++) {
            assertThat(index.find(texts.get(number))).isEqualTo(number);
        }
    }

    private static String colliding(int number) {
        StringBuilder text = new StringBuilder();
        for (int bit = 0; bit < 12; bit++) {
            text.append((number >> bit & 1) == 0 ? "Aa" : "BB");
        }
        return text.toString();
    }
}
