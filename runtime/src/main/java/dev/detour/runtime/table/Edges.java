package dev.detour.runtime.table;

import dev.detour.runtime.Nullable;
import dev.detour.runtime.internal.Automaton;
import dev.detour.runtime.internal.MixedSegment;
import dev.detour.runtime.internal.Reading;
import dev.detour.runtime.internal.Segment;
import dev.detour.runtime.internal.Symbols;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;

/**
 * The nodes that a segment leads to if an automaton accepts it. Only those automata are run whose fixed beginning and end
 * the segment has: ten thousand siblings such as <code>item-{x}-1.html</code> cost no more than one.
 */
final class Edges {

    private final Map<Automaton, Node> nodes = new HashMap<>();
    private final Endings anyBeginning = new Endings();
    private final HashIndex<Endings> byBeginning = new HashIndex<>();

    /** The node behind a segment with an automaton; equal automata are one object. */
    Node child(Segment segment) {
        Automaton automaton = automaton(segment);
        Node known = nodes.get(automaton);
        if (known != null) {
            return known;
        }
        Node added = new Node();
        nodes.put(automaton, added);
        endings(automaton.prefixHash()).add(segment, automaton, added);
        return added;
    }

    private static Automaton automaton(Segment segment) {
        if (segment instanceof MixedSegment mixed) {
            return mixed.match();
        }
        if (segment instanceof Segment.Variable variable && variable.constraint() != null) {
            return variable.constraint();
        }
        throw new IllegalArgumentException("no automaton: " + segment);
    }

    /** Those with a beginning of that hash: beginnings that share one are told apart by their automata. */
    private Endings endings(int beginning) {
        if (beginning == Reading.START) {
            return anyBeginning;
        }
        int hash = Reading.finish(beginning);
        int known = byBeginning.first(hash);
        if (known != HashIndex.NONE) {
            return byBeginning.get(known);
        }
        Endings added = new Endings();
        byBeginning.add(hash, added);
        return added;
    }

    /** The nodes to which segments lead. */
    Collection<Node> nodes() {
        return nodes.values();
    }

    /** As {@link Node#search}, over the nodes to which a segment leads. */
    int search(String path, @Nullable String query, int traits, int from, int to, int floor, int best) {
        int least = anyBeginning.search(path, query, traits, from, to, floor, best);
        int hash = Reading.START;
        for (int i = from; i < to && !byBeginning.isEmpty(); i = Symbols.after(path, i, to)) {
            hash = Reading.mix(hash, Reading.IGNORE_CASE.at(path, i, to));
            int found = byBeginning.first(Reading.finish(hash));
            if (found != HashIndex.NONE) {
                least = byBeginning.get(found).search(path, query, traits, from, to, floor, least);
            }
        }
        return least;
    }
}
