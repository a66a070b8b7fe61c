package dev.detour.model.language;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.LongConsumer;

/** Walks two automata side by side. */
final class Product {

    /** A state of the second automaton that accepts nothing any more. */
    private static final int DEAD = -1;

    private record Pair(int left, int right) {}

    private final Dfa left;
    private final Dfa right;
    private final boolean complement;
    private final LongConsumer effort;
    private final Map<Pair, Integer> numbers = new HashMap<>();
    private final List<Pair> queue = new ArrayList<>();

    private Product(Dfa left, Dfa right, boolean complement, LongConsumer effort) {
        this.left = left;
        this.right = right;
        this.complement = complement;
        this.effort = effort;
    }

    /** The texts of both automata; all states are reachable. */
    static Dfa intersection(Dfa left, Dfa right) {
        return intersection(left, right, steps -> {});
    }

    /** The same; the effort takes the number of pairs of transitions that are compared, and may throw to end it. */
    static Dfa intersection(Dfa left, Dfa right, LongConsumer effort) {
        return new Product(left, right, false, effort).build();
    }

    /** The texts of the first automaton that the second refuses; all states are reachable. */
    static Dfa difference(Dfa left, Dfa right) {
        return difference(left, right, steps -> {});
    }

    /** The same; the effort takes the number of pairs of transitions that are compared, and may throw to end it. */
    static Dfa difference(Dfa left, Dfa right, LongConsumer effort) {
        return new Product(left, right, true, effort).build();
    }

    private Dfa build() {
        number(new Pair(0, 0));
        List<Dfa.State> states = new ArrayList<>();
        for (int i = 0; i < queue.size(); i++) {
            states.add(state(queue.get(i)));
        }
        return new Dfa(states);
    }

    private Dfa.State state(Pair pair) {
        Dfa.State first = left.states().get(pair.left);
        List<Dfa.Edge> others =
                pair.right == DEAD ? List.of() : right.states().get(pair.right).edges();
        boolean inRight = pair.right != DEAD && right.states().get(pair.right).accepting();
        effort.accept(1 + (long) first.edges().size() * (1 + others.size()));
        List<Dfa.Edge> edges = new ArrayList<>();
        for (Dfa.Edge edge : first.edges()) {
            int next = edge.first();
            for (Dfa.Edge other : others) {
                int from = Math.max(next, other.first());
                int to = Math.min(edge.last(), other.last());
                if (from <= to) {
                    addDead(edges, next, from - 1, edge.target());
                    Dfa.add(edges, new Dfa.Edge(from, to, number(new Pair(edge.target(), other.target()))));
                    next = to + 1;
                }
            }
            addDead(edges, next, edge.last(), edge.target());
        }
        return new Dfa.State(first.accepting() && inRight != complement, edges);
    }

    private void addDead(List<Dfa.Edge> edges, int first, int last, int target) {
        if (complement && first <= last) {
            Dfa.add(edges, new Dfa.Edge(first, last, number(new Pair(target, DEAD))));
        }
    }

    private int number(Pair pair) {
        Integer known = numbers.putIfAbsent(pair, queue.size());
        if (known != null) {
            return known;
        }
        if (queue.size() == StateLimitException.MAX_INTERMEDIATE_STATES) {
            throw new StateLimitException();
        }
        queue.add(pair);
        return queue.size() - 1;
    }
}
