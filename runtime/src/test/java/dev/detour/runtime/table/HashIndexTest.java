package dev.detour.runtime.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class HashIndexTest {

    @Test
    void findsAllElementsOfAHash() {
        HashIndex<Integer> index = new HashIndex<>();
        assertThat(index.isEmpty()).isTrue();
        assertThat(index.first(0)).isEqualTo(HashIndex.NONE);
        for (int i = 0; i < 1000; i++) {
            index.add(i % 100 * 64, i);
        }
        assertThat(index.isEmpty()).isFalse();
        for (int hash = 0; hash < 100; hash++) {
            List<Integer> found = new ArrayList<>();
            for (int i = index.first(hash * 64); i != HashIndex.NONE; i = index.next(i)) {
                found.add(index.get(i));
            }
            int expected = hash;
            assertThat(found).hasSize(10).allMatch(element -> element % 100 == expected);
        }
        assertThat(index.first(1)).isEqualTo(HashIndex.NONE);
    }
}
