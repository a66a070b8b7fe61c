package dev.detour.model.proof;

import dev.detour.model.pattern.Affixes;
import dev.detour.model.pattern.Segment;
import dev.detour.model.pattern.SegmentBounds;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A node of the trie of routes: all routes whose patterns begin alike, the names of variables aside. */
final class IndexNode {

    private record Key(Segment segment, boolean caseSensitive) {}

    private record Pattern(SegmentSet set, IndexNode node) {}

    /** Of the whole trie, which has the same few in many places. */
    private final Map<Key, SegmentSet> sets;

    /** Literals by their text in lower case; those that match in their own case only apart from the others. */
    private final Map<String, IndexNode> anyCase = new HashMap<>();

    private final Map<String, IndexNode> ownCase = new HashMap<>();
    private final Map<Key, Pattern> patterns = new LinkedHashMap<>();

    private final AffixMap<Pattern> byAffix = new AffixMap<>();
    private final List<Integer> exact = new ArrayList<>();
    private final List<Integer> optional = new ArrayList<>();
    private final List<Integer> tails = new ArrayList<>();

    /** A root. */
    IndexNode() {
        this(new HashMap<>());
    }

    private IndexNode(Map<Key, SegmentSet> sets) {
        this.sets = sets;
    }

    /** The child for a segment of a pattern, made where there is none yet. */
    IndexNode child(Segment segment, boolean caseSensitive) {
        if (segment instanceof Segment.Literal literal) {
            return caseSensitive
                    ? ownCase.computeIfAbsent(literal.text(), text -> new IndexNode(sets))
                    : anyCase.computeIfAbsent(Affixes.fold(literal.text()), text -> new IndexNode(sets));
        }
        Key key = new Key(SegmentBounds.withoutNames(segment), caseSensitive);
        Pattern known = patterns.get(key);
        return known != null ? known.node : add(key).node;
    }

    private Pattern add(Key key) {
        SegmentSet set = sets.computeIfAbsent(key, any -> SegmentSet.of(any.segment, any.caseSensitive));
        Pattern pattern = new Pattern(set, new IndexNode(sets));
        patterns.put(key, pattern);
        byAffix.add(Affixes.of(key.segment, key.caseSensitive), pattern);
        return pattern;
    }

    void end(PathSet.End end, int route) {
        switch (end) {
            case NOTHING -> exact.add(route);
            case OPTIONAL_SLASH -> optional.add(route);
            case TAIL -> tails.add(route);
        }
    }

    List<Integer> exact() {
        return exact;
    }

    List<Integer> optional() {
        return optional;
    }

    List<Integer> tails() {
        return tails;
    }

    /** The children for segments that match a canonical text. */
    List<IndexNode> matching(String text) {
        List<IndexNode> matching = literals(text);
        byAffix.forEach(text, pattern -> {
            if (pattern.set.language().accepts(text)) {
                matching.add(pattern.node);
            }
        });
        return matching;
    }

    private List<IndexNode> literals(String text) {
        List<IndexNode> matching = new ArrayList<>();
        Optional.ofNullable(ownCase.get(text)).ifPresent(matching::add);
        if (!anyCase.isEmpty()) {
            Optional.ofNullable(anyCase.get(Affixes.fold(text))).ifPresent(matching::add);
        }
        return matching;
    }

    /** The children for segments that have a text in common with a set. */
    List<IndexNode> overlapping(SegmentSet set) {
        if (set.literal().isPresent()) {
            return matching(set.literal().get());
        }
        List<IndexNode> overlapping = new ArrayList<>();
        ownCase.forEach((text, node) -> {
            if (set.language().accepts(text)) {
                overlapping.add(node);
            }
        });
        anyCase.forEach((text, node) -> {
            if (set.intersects(SegmentSet.of(new Segment.Literal(text), false))) {
                overlapping.add(node);
            }
        });
        patterns.values().stream()
                .filter(pattern -> pattern.set.intersects(set))
                .forEach(pattern -> overlapping.add(pattern.node));
        return overlapping;
    }

    List<IndexNode> all() {
        List<IndexNode> all = new ArrayList<>(ownCase.values());
        all.addAll(anyCase.values());
        patterns.values().forEach(pattern -> all.add(pattern.node));
        return all;
    }
}
