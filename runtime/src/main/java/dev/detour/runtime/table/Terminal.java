package dev.detour.runtime.table;

import dev.detour.runtime.Nullable;
import java.util.ArrayList;
import java.util.List;

/** The routes whose path ends at one place of the trie. */
final class Terminal {

    private final List<Entry> anyQuery = new ArrayList<>(1);
    private @Nullable QueryIndex byQuery;

    void add(Entry entry) {
        if (entry.pattern().query().isEmpty()) {
            anyQuery.add(entry);
            return;
        }
        if (byQuery == null) {
            byQuery = new QueryIndex();
        }
        byQuery.add(entry);
    }

    /** The lowest rank above {@code floor} of a route that matches, or {@code best} if that is lower. */
    int search(@Nullable String query, int traits, int floor, int best) {
        int least = best;
        for (int i = 0; i < anyQuery.size(); i++) {
            least = anyQuery.get(i).rank(traits, floor, least);
        }
        return byQuery == null || query == null ? least : byQuery.search(query, traits, floor, least);
    }
}
