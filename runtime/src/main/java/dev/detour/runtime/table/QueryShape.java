package dev.detour.runtime.table;

import dev.detour.runtime.internal.QueryCondition;
import dev.detour.runtime.internal.QueryPairs;
import dev.detour.runtime.internal.Reading;
import java.util.Comparator;
import java.util.List;

/** Routes of one path that name the same keys of the query, and fix the values of the same ones: by these values. */
final class QueryShape {

    private final List<QueryCondition> conditions;
    private final HashIndex<Entry> byValues = new HashIndex<>();

    /** The shape of a route, to which the route is still to be added. */
    QueryShape(Entry entry) {
        conditions = sorted(entry);
    }

    /** What routes of one shape have in common. */
    static List<String> describe(Entry entry) {
        return sorted(entry).stream()
                .map(condition -> condition.value() == null ? condition.key() : condition.key() + "=")
                .toList();
    }

    private static List<QueryCondition> sorted(Entry entry) {
        return entry.pattern().query().stream()
                .sorted(Comparator.comparing(QueryCondition::key))
                .toList();
    }

    /** The key by which the shape is found. */
    String leadingKey() {
        return conditions.get(0).key();
    }

    void add(Entry entry) {
        int hash = Reading.START;
        for (QueryCondition condition : sorted(entry)) {
            String value = condition.value();
            if (value != null) {
                hash = Reading.mix(hash, Reading.FORM.hash(value, 0, value.length()));
            }
        }
        byValues.add(hash, entry);
    }

    /**
     * The lowest rank above {@code floor} of a route that matches, or {@code best} if that is lower, in a query with a pair
     * that may have the leading key.
     */
    int search(String query, int pair, int traits, int floor, int best) {
        if (!QueryPairs.hasKey(query, pair, leadingKey()) || !isOnly(query, pair)) {
            return best;
        }
        int hash = Reading.START;
        for (int i = 0; i < conditions.size(); i++) {
            int value = QueryPairs.only(query, conditions.get(i).key());
            if (value < 0) {
                return best;
            }
            if (conditions.get(i).value() != null) {
                int end = QueryPairs.end(query, value);
                hash = Reading.mix(hash, Reading.FORM.hash(query, QueryPairs.value(query, value, end), end));
            }
        }
        int least = best;
        for (int i = byValues.first(hash); i != HashIndex.NONE; i = byValues.next(i)) {
            Entry entry = byValues.get(i);
            int rank = entry.rank(traits, floor, least);
            least = rank < least && entry.holds(query) ? rank : least;
        }
        return least;
    }

    /** Looks ahead first: then a key that stands in the query n times costs n steps in all, not n for each time. */
    private boolean isOnly(String query, int pair) {
        int ahead = QueryPairs.end(query, pair) + 1;
        return QueryPairs.next(query, ahead, leadingKey()) < 0 && QueryPairs.next(query, 0, leadingKey()) == pair;
    }
}
