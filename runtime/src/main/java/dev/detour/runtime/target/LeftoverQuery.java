package dev.detour.runtime.target;

import dev.detour.runtime.Nullable;
import dev.detour.runtime.internal.QueryPairs;
import java.util.List;

/** What a pattern did not consume of a query. */
final class LeftoverQuery {

    private LeftoverQuery() {}

    /**
     * Leaves out the consumed pairs; the others stay in their order and byte for byte, but for what {@link Percent#escape}
     * encodes.
     *
     * @return the rest; {@code null} where it holds what may not be passed on
     */
    static @Nullable String of(String query, List<String> consumedKeys) {
        if (consumedKeys.isEmpty()) {
            return Percent.escape(query);
        }
        StringBuilder rest = new StringBuilder(query.length());
        boolean first = true;
        for (int from = 0; from <= query.length(); from = QueryPairs.end(query, from) + 1) {
            if (!isConsumed(query, from, consumedKeys)) {
                rest.append(first ? "" : "&").append(query, from, QueryPairs.end(query, from));
                first = false;
            }
        }
        return Percent.escape(rest.toString());
    }

    private static boolean isConsumed(String query, int pair, List<String> keys) {
        return keys.stream().anyMatch(key -> QueryPairs.hasKey(query, pair, key));
    }
}
