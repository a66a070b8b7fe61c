package dev.detour.runtime.table;

import dev.detour.runtime.Nullable;
import dev.detour.runtime.internal.Automaton;
import dev.detour.runtime.internal.MixedSegment;
import dev.detour.runtime.internal.Reading;
import dev.detour.runtime.internal.Segment;
import dev.detour.runtime.internal.Symbols;
import java.util.ArrayList;
import java.util.List;

/** The nodes of {@link Edges} with one beginning, by the literal at the end. */
final class Endings {

    private record Edge(Automaton automaton, Node node) {}

    private final List<Edge> anyEnding = new ArrayList<>(1);
    private final HashIndex<Edge> byEnding = new HashIndex<>();

    void add(Segment segment, Automaton automaton, Node node) {
        Edge edge = new Edge(automaton, node);
        String literal = segment instanceof MixedSegment mixed
                ? mixed.literals().get(mixed.literals().size() - 1)
                : "";
        if (literal.isEmpty()) {
            anyEnding.add(edge);
            return;
        }
        int hash = Reading.START;
        for (int i = literal.length(); i > 0; i = Symbols.before(literal, 0, i)) {
            hash = mixLast(hash, literal, 0, i);
        }
        byEnding.add(Reading.finish(hash), edge);
    }

    /** As {@link Node#search}, over the nodes to which a segment leads. */
    int search(String path, @Nullable String query, int traits, int from, int to, int floor, int best) {
        int least = best;
        for (int i = 0; i < anyEnding.size(); i++) {
            least = follow(anyEnding.get(i), path, query, traits, from, to, floor, least);
        }
        int hash = Reading.START;
        for (int i = to; i > from && !byEnding.isEmpty(); i = Symbols.before(path, from, i)) {
            hash = mixLast(hash, path, from, i);
            int found = byEnding.first(Reading.finish(hash));
            for (; found != HashIndex.NONE; found = byEnding.next(found)) {
                least = follow(byEnding.get(found), path, query, traits, from, to, floor, least);
            }
        }
        return least;
    }

    /** Takes the symbol that ends at {@code to} into the hash of those after it. */
    private static int mixLast(int hash, String text, int from, int to) {
        return Reading.mix(hash, Reading.IGNORE_CASE.at(text, Symbols.before(text, from, to), to));
    }

    private static int follow(
            Edge edge, String path, @Nullable String query, int traits, int from, int to, int floor, int best) {
        return edge.node().mayHold(floor, best) && edge.automaton().matches(path, from, to)
                ? edge.node().search(path, query, traits, to, floor, best)
                : best;
    }
}
