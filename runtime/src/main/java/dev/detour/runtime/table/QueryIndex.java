package dev.detour.runtime.table;

import dev.detour.runtime.internal.QueryPairs;
import dev.detour.runtime.internal.Reading;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The routes of one path that ask something of the query: by one of the keys that they name, then by all their values, so
 * that a thousand routes such as {@code /index.php?id=1} cost no more than one.
 */
final class QueryIndex {

    private final Map<List<String>, QueryShape> shapes = new HashMap<>();
    private final HashIndex<QueryShape> byKey = new HashIndex<>();

    void add(Entry entry) {
        shapes.computeIfAbsent(QueryShape.describe(entry), description -> newShape(entry))
                .add(entry);
    }

    private QueryShape newShape(Entry entry) {
        QueryShape shape = new QueryShape(entry);
        String key = shape.leadingKey();
        byKey.add(Reading.FORM.hash(key, 0, key.length()), shape);
        return shape;
    }

    /** The lowest rank above {@code floor} of a route that matches, or {@code best} if that is lower. */
    int search(String query, int traits, int floor, int best) {
        int least = best;
        for (int pair = 0; pair <= query.length(); pair = QueryPairs.end(query, pair) + 1) {
            int keyEnd = QueryPairs.keyEnd(query, pair, QueryPairs.end(query, pair));
            int hash = Reading.FORM.hash(query, pair, keyEnd);
            for (int i = byKey.first(hash); i != HashIndex.NONE; i = byKey.next(i)) {
                least = byKey.get(i).search(query, pair, traits, floor, least);
            }
        }
        return least;
    }
}
