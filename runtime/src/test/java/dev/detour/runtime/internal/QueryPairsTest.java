package dev.detour.runtime.internal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QueryPairsTest {

    @ParameterizedTest
    @CsvSource({
        "a=1, a, 0",
        "b=1&a=2, a, 4",
        "&a=1, a, 1",
        "b=a&a, a, 4",
        "b&%61=x, a, 2",
        "a+b=1, a%20b, 0",
        "a=1&a=2, a, -1",
        "a&%61, a, -1",
        "aa=1, a, -1",
        "b=1, a, -1",
        "'', a, -1",
        "'', '', 0",
        "a&, '', 2",
        "&&, '', -1",
        "=x, '', 0",
    })
    void findsTheOnlyPairOfAKey(String query, String key, int position) {
        assertThat(QueryPairs.only(query, key)).isEqualTo(position);
    }

    @Test
    void takesTheFirstEqualsSign() {
        assertThat(value("a=b=c")).isEqualTo("b=c");
        assertThat(value("a=")).isEmpty();
        assertThat(value("a")).isEmpty();
        assertThat(value("a&b=c")).isEmpty();
    }

    private static String value(String query) {
        int end = QueryPairs.end(query, 0);
        return query.substring(QueryPairs.value(query, 0, end), end);
    }
}
