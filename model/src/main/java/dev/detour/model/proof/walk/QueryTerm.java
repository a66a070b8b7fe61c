package dev.detour.model.proof.walk;

import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A query of which parts are unknown. Keys that no pattern has a condition on are left out: nothing depends on them.
 *
 * @param keys what is known, by decoded key
 * @param open whether nothing is known of all other keys; where not, they are absent
 */
record QueryTerm(SortedMap<String, Held> keys, boolean open) {

    QueryTerm {
        keys = Collections.unmodifiableSortedMap(new TreeMap<>(keys));
    }

    static QueryTerm unknown() {
        return new QueryTerm(Collections.emptySortedMap(), true);
    }

    static QueryTerm none() {
        return new QueryTerm(Collections.emptySortedMap(), false);
    }

    QueryTerm with(String key, Held held) {
        SortedMap<String, Held> changed = new TreeMap<>(keys);
        if (!open && held instanceof Held.Absent) {
            changed.remove(key);
        } else {
            changed.put(key, held);
        }
        return new QueryTerm(changed, open);
    }

    /** What is known of a key, if anything is. */
    Optional<Held> held(String key) {
        return Optional.ofNullable(keys.get(key)).or(() -> open ? Optional.empty() : Optional.of(new Held.Absent()));
    }

    QueryTerm withAll(Map<String, Held> more) {
        QueryTerm changed = this;
        for (Map.Entry<String, Held> each : more.entrySet()) {
            changed = changed.with(each.getKey(), each.getValue());
        }
        return changed;
    }
}
