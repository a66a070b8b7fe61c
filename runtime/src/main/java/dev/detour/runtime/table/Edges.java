package dev.detour.runtime.table;

import dev.detour.runtime.RedirectRequest;
import dev.detour.runtime.internal.Automaton;
import dev.detour.runtime.internal.MixedSegment;
import dev.detour.runtime.internal.Reading;
import dev.detour.runtime.internal.Segment;
import dev.detour.runtime.internal.Symbols;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The nodes that a segment leads to if an automaton accepts it. Only those automata are run whose fixed beginning, or end,
 * the segment has: ten thousand siblings such as <code>item-1-{x}</code> cost no more than one.
 */
final class Edges {

    private record Edge(Automaton automaton, Node node) {}

    private final Map<Automaton, Node> nodes = new HashMap<>();
    private final HashIndex<Edge> byBeginning = new HashIndex<>();
    private final HashIndex<Edge> byEnding = new HashIndex<>();
    private final List<Edge> others = new ArrayList<>(1);

    /** The node behind a segment with an automaton; equal automata are one object. */
    Node child(Segment segment) {
        Automaton automaton = automaton(segment);
        return nodes.computeIfAbsent(automaton, key -> add(segment, new Edge(key, new Node(""))));
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

    private Node add(Segment segment, Edge edge) {
        int beginning = edge.automaton().prefixHash();
        int ending = segment instanceof MixedSegment mixed ? endingHash(mixed) : Reading.START;
        if (beginning != Reading.START) {
            byBeginning.add(Reading.finish(beginning), edge);
        } else if (ending != Reading.START) {
            byEnding.add(Reading.finish(ending), edge);
        } else {
            others.add(edge);
        }
        return edge.node();
    }

    /** The hash of the literal at the end, from its last symbol to its first. */
    private static int endingHash(MixedSegment segment) {
        String literal = segment.literals().get(segment.literals().size() - 1);
        int hash = Reading.START;
        for (int i = literal.length(); i > 0; ) {
            int before = Symbols.before(literal, 0, i);
            hash = Reading.mix(hash, Reading.IGNORE_CASE.at(literal, before, i));
            i = before;
        }
        return hash;
    }

    /** As {@link Node#search}, over the nodes to which a segment leads. */
    int search(RedirectRequest request, int traits, int from, int to, int floor, int best) {
        int least = best;
        for (int i = 0; i < others.size(); i++) {
            least = follow(others.get(i), request, traits, from, to, floor, least);
        }
        String path = request.path();
        int hash = Reading.START;
        for (int i = from; i < to && !byBeginning.isEmpty(); i = Symbols.after(path, i, to)) {
            hash = Reading.mix(hash, Reading.IGNORE_CASE.at(path, i, to));
            least = follow(byBeginning, hash, request, traits, from, to, floor, least);
        }
        hash = Reading.START;
        for (int i = to; i > from && !byEnding.isEmpty(); ) {
            int before = Symbols.before(path, from, i);
            hash = Reading.mix(hash, Reading.IGNORE_CASE.at(path, before, i));
            least = follow(byEnding, hash, request, traits, from, to, floor, least);
            i = before;
        }
        return least;
    }

    private static int follow(
            HashIndex<Edge> edges,
            int hash,
            RedirectRequest request,
            int traits,
            int from,
            int to,
            int floor,
            int best) {
        int least = best;
        for (int i = edges.first(Reading.finish(hash)); i != HashIndex.NONE; i = edges.next(i)) {
            least = follow(edges.get(i), request, traits, from, to, floor, least);
        }
        return least;
    }

    private static int follow(Edge edge, RedirectRequest request, int traits, int from, int to, int floor, int best) {
        return edge.node().mayHold(floor, best) && edge.automaton().matches(request.path(), from, to)
                ? edge.node().search(request, traits, to, floor, best)
                : best;
    }
}
