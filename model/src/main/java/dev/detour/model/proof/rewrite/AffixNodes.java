package dev.detour.model.proof.rewrite;

import dev.detour.model.language.Language;
import dev.detour.model.proof.term.Word;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import java.util.function.Predicate;
import java.util.function.Supplier;

/**
 * Values by the language of a segment: found by the literals that its texts begin or end with, so that a word is not compared
 * with each of them.
 *
 * @param <V> the values
 */
final class AffixNodes<V> {

    /** By the length of a literal, then by the literal. */
    private final TreeMap<Integer, Map<String, Map<Language, V>>> prefixes = new TreeMap<>();

    /** Those that have no prefix, perhaps an empty suffix. */
    private final TreeMap<Integer, Map<String, Map<Language, V>>> suffixes = new TreeMap<>();

    private boolean empty = true;

    boolean isEmpty() {
        return empty;
    }

    /** The value of a pattern, which is made where there is none. */
    V get(SegmentPattern pattern, Supplier<V> fresh) {
        empty = false;
        String prefix = pattern instanceof SegmentPattern.Affixed affixed ? affixed.before() : "";
        String suffix = pattern instanceof SegmentPattern.Affixed affixed ? affixed.after() : "";
        String affix = prefix.isEmpty() ? suffix : prefix;
        return (prefix.isEmpty() ? suffixes : prefixes)
                .computeIfAbsent(affix.length(), length -> new HashMap<>())
                .computeIfAbsent(affix, text -> new LinkedHashMap<>())
                .computeIfAbsent(pattern.language(), language -> fresh.get());
    }

    /** All values. */
    List<V> all() {
        List<V> all = new ArrayList<>();
        prefixes.values().forEach(affixes -> affixes.values().forEach(values -> all.addAll(values.values())));
        suffixes.values().forEach(affixes -> affixes.values().forEach(values -> all.addAll(values.values())));
        return all;
    }

    /** The values of segments that a word could match, as far as literals tell. */
    void forEach(Word word, BiConsumer<Language, V> action) {
        String start = word.pieces().isEmpty() ? "" : word.before();
        String end = word.pieces().isEmpty() ? "" : word.after();
        boolean known = word.slots().isEmpty();
        prefixes.forEach((length, affixes) -> {
            if (length <= start.length()) {
                affixes.getOrDefault(start.substring(0, length), Map.of()).forEach(action);
            } else if (!known) {
                some(affixes, affix -> affix.startsWith(start), action);
            }
        });
        suffixes.forEach((length, affixes) -> {
            if (length <= end.length()) {
                affixes.getOrDefault(end.substring(end.length() - length), Map.of())
                        .forEach(action);
            } else if (!known) {
                some(affixes, affix -> affix.endsWith(end), action);
            }
        });
    }

    private static <V> void some(
            Map<String, Map<Language, V>> affixes, Predicate<String> wanted, BiConsumer<Language, V> action) {
        affixes.forEach((affix, values) -> {
            if (wanted.test(affix)) {
                values.forEach(action);
            }
        });
    }
}
