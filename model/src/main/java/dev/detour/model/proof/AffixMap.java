package dev.detour.model.proof;

import dev.detour.model.pattern.Affixes;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;

/** Values by the literals that segments begin or end with, so that a text is not compared with each of them. */
final class AffixMap<V> {

    private record Entry<V>(Affixes affixes, V value) {}

    /** By the length of a literal, then by its folded text. */
    private final TreeMap<Integer, Map<String, List<Entry<V>>>> prefixes = new TreeMap<>();

    /** Those that have no prefix. */
    private final TreeMap<Integer, Map<String, List<Entry<V>>>> suffixes = new TreeMap<>();

    void add(Affixes affixes, V value) {
        String affix = Affixes.fold(affixes.prefix().isEmpty() ? affixes.suffix() : affixes.prefix());
        (affixes.prefix().isEmpty() ? suffixes : prefixes)
                .computeIfAbsent(affix.length(), length -> new HashMap<>())
                .computeIfAbsent(affix, text -> new ArrayList<>())
                .add(new Entry<>(affixes, value));
    }

    /** The values of segments that a canonical text could match, as far as their literals tell. */
    void forEach(String canonical, Consumer<V> action) {
        String folded = Affixes.fold(canonical);
        int length = canonical.length();
        prefixes.headMap(length, true)
                .forEach((size, entries) ->
                        visit(entries.getOrDefault(folded.substring(0, size), List.of()), canonical, action));
        suffixes.headMap(length, true)
                .forEach((size, entries) ->
                        visit(entries.getOrDefault(folded.substring(length - size), List.of()), canonical, action));
    }

    private static <V> void visit(List<Entry<V>> entries, String canonical, Consumer<V> action) {
        for (Entry<V> entry : entries) {
            if (entry.affixes.match(canonical)) {
                action.accept(entry.value);
            }
        }
    }
}
