package dev.detour.runtime.internal;

import dev.detour.runtime.Nullable;

/**
 * What a pattern asks of one key of the query, which must stand there exactly once.
 *
 * @param key the key in canonical form: unreserved characters raw, all others as triplets
 * @param value the value that it must have, in the same form; {@code null}: any but the empty one
 * @param variable the name of the variable that takes the value; {@code null} where {@code value} is given
 */
public record QueryCondition(
        String key, @Nullable String value, @Nullable String variable) {

    /**
     * Whether a pair of that key satisfies the condition.
     *
     * @param query the raw query
     * @param pair where the pair begins
     * @return whether its value does
     */
    public boolean holds(String query, int pair) {
        int end = QueryPairs.end(query, pair);
        int from = QueryPairs.value(query, pair, end);
        return value == null ? from < end : Reading.FORM.same(query, from, end, value);
    }
}
