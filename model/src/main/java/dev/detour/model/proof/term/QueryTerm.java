package dev.detour.model.proof.term;

import java.util.Collections;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A query of which parts are unknown. Keys that no pattern has a condition on are left out: nothing depends on them.
 *
 * @param keys what is known, by decoded key
 * @param open whether nothing is known of all other keys; where not, they are absent
 */
public record QueryTerm(SortedMap<String, Held> keys, boolean open) {

    public QueryTerm {
        keys = Collections.unmodifiableSortedMap(new TreeMap<>(keys));
    }

    /**
     * Any query.
     *
     * @return a term without a known key
     */
    public static QueryTerm unknown() {
        return new QueryTerm(Collections.emptySortedMap(), true);
    }

    /**
     * The query that holds none of the keys.
     *
     * @return a term of which everything is known
     */
    public static QueryTerm none() {
        return new QueryTerm(Collections.emptySortedMap(), false);
    }

    /**
     * The same where more is known.
     *
     * @param key a decoded key
     * @param held what is held of it, whatever was known before
     * @return the changed term
     */
    public QueryTerm with(String key, Held held) {
        SortedMap<String, Held> changed = new TreeMap<>(keys);
        if (!open && held instanceof Held.Absent) {
            changed.remove(key);
        } else {
            changed.put(key, held);
        }
        return new QueryTerm(changed, open);
    }

    /**
     * What is known of a key.
     *
     * @param key a decoded key
     * @return empty where nothing is
     */
    public Optional<Held> held(String key) {
        return Optional.ofNullable(keys.get(key)).or(() -> open ? Optional.empty() : Optional.of(new Held.Absent()));
    }
}
