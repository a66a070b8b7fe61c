package dev.detour.runtime.table;

import dev.detour.runtime.Nullable;
import java.util.Arrays;

/** The routes whose path ends at one place of the trie. */
final class Terminal {

    /** Rank and traits of each route that asks nothing of the query. */
    private int[] anyQuery = {};

    private @Nullable QueryIndex byQuery;

    void add(Entry entry) {
        if (entry.pattern().query().isEmpty()) {
            anyQuery = Arrays.copyOf(anyQuery, anyQuery.length + 2);
            anyQuery[anyQuery.length - 2] = entry.rank();
            anyQuery[anyQuery.length - 1] = entry.traits();
            return;
        }
        if (byQuery == null) {
            byQuery = new QueryIndex();
        }
        byQuery.add(entry);
    }

    /** The rank of its only route, if there is but one and it asks nothing of the query; otherwise -1. */
    int onlyRank() {
        return byQuery == null && anyQuery.length == 2 ? anyQuery[0] : -1;
    }

    /** What its first route asks of a request but for the query. */
    int firstTraits() {
        return anyQuery.length == 0 ? 0 : anyQuery[1];
    }

    /** The lowest rank above {@code floor} of a route that matches, or {@code best} if that is lower. */
    int search(@Nullable String query, int traits, int floor, int best) {
        int least = best;
        for (int i = 0; i < anyQuery.length; i += 2) {
            least = Rank.lower(anyQuery[i], anyQuery[i + 1], traits, floor, least);
        }
        return byQuery == null || query == null ? least : byQuery.search(query, traits, floor, least);
    }
}
