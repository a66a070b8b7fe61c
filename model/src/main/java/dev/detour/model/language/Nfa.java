package dev.detour.model.language;

import java.nio.IntBuffer;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/**
 * A nondeterministic automaton under construction. It grows linearly with what it is made of; only {@link #determinize} can
 * take more, and is bounded.
 */
final class Nfa {

    /** More steps than any automaton within the limit of states takes, and still done in about a second. */
    private static final int MAX_STEPS = 50_000_000;

    /** A subset that is kept counts more than a step. */
    private static final long MEMORY_WEIGHT = 10;

    private static final int MAX_STATES = 200_000;

    private final List<List<Dfa.Edge>> edges = new ArrayList<>();
    private final List<List<Integer>> epsilons = new ArrayList<>();

    /** The texts of the automata, one after the other. */
    static Dfa concatenation(List<Dfa> parts) {
        Nfa nfa = new Nfa();
        int start = nfa.state();
        int end = start;
        for (Dfa part : parts) {
            int next = nfa.state();
            nfa.embed(end, part, next);
            end = next;
        }
        return nfa.determinize(start, end);
    }

    /** The texts of any of the automata. */
    static Dfa union(List<Dfa> parts) {
        Nfa nfa = new Nfa();
        int start = nfa.state();
        int end = nfa.state();
        parts.forEach(part -> nfa.embed(start, part, end));
        return nfa.determinize(start, end);
    }

    /** All texts of an automaton read backwards. */
    static Dfa reversal(Dfa dfa) {
        Nfa nfa = new Nfa();
        int start = nfa.state();
        int end = nfa.state();
        nfa.embedReversed(start, dfa, end);
        return nfa.determinize(start, end);
    }

    int state() {
        if (edges.size() == MAX_STATES) {
            throw new StateLimitException();
        }
        edges.add(new ArrayList<>());
        epsilons.add(new ArrayList<>());
        return edges.size() - 1;
    }

    void edge(int from, int first, int last, int to) {
        edges.get(from).add(new Dfa.Edge(first, last, to));
    }

    void epsilon(int from, int to) {
        epsilons.get(from).add(to);
    }

    /** Embeds an automaton between two states. */
    private void embed(int from, Dfa dfa, int to) {
        int[] states = copyStates(dfa);
        epsilon(from, states[0]);
        for (int i = 0; i < states.length; i++) {
            for (Dfa.Edge edge : dfa.states().get(i).edges()) {
                edge(states[i], edge.first(), edge.last(), states[edge.target()]);
            }
            if (dfa.states().get(i).accepting()) {
                epsilon(states[i], to);
            }
        }
    }

    /** Embeds an automaton between two states, all its texts read backwards. */
    private void embedReversed(int from, Dfa dfa, int to) {
        int[] states = copyStates(dfa);
        epsilon(states[0], to);
        for (int i = 0; i < states.length; i++) {
            for (Dfa.Edge edge : dfa.states().get(i).edges()) {
                edge(states[edge.target()], edge.first(), edge.last(), states[i]);
            }
            if (dfa.states().get(i).accepting()) {
                epsilon(from, states[i]);
            }
        }
    }

    private int[] copyStates(Dfa dfa) {
        return dfa.states().stream().mapToInt(each -> state()).toArray();
    }

    /**
     * Makes a deterministic automaton by the construction of subsets.
     *
     * @param initial the initial state
     * @param accepting the only accepting state
     * @throws StateLimitException where that takes too many states or steps
     */
    Dfa determinize(int initial, int accepting) {
        return new Subsets(accepting).build(initial);
    }

    private final class Subsets {
        private final int accepting;
        private final Map<IntBuffer, Integer> numbers = new HashMap<>();
        private final List<int[]> queue = new ArrayList<>();
        private int steps;

        Subsets(int accepting) {
            this.accepting = accepting;
        }

        Dfa build(int initial) {
            BitSet start = new BitSet();
            start.set(initial);
            number(start);
            List<Dfa.State> states = new ArrayList<>();
            for (int i = 0; i < queue.size(); i++) {
                states.add(state(queue.get(i)));
            }
            return new Dfa(states);
        }

        private Dfa.State state(int[] subset) {
            List<Dfa.Edge> leaving = new ArrayList<>();
            boolean accepts = false;
            for (int each : subset) {
                leaving.addAll(edges.get(each));
                accepts |= each == accepting;
            }
            TreeSet<Integer> bounds = new TreeSet<>();
            for (Dfa.Edge edge : leaving) {
                bounds.add(edge.first());
                bounds.add(edge.last() + 1);
            }
            count((long) leaving.size() * bounds.size());
            List<Dfa.Edge> result = new ArrayList<>();
            Map<BitSet, Integer> known = new HashMap<>();
            for (int first : bounds) {
                BitSet targets = targets(leaving, first);
                if (!targets.isEmpty()) {
                    int target = known.computeIfAbsent(targets, this::number);
                    Dfa.add(result, new Dfa.Edge(first, bounds.higher(first) - 1, target));
                }
            }
            return new Dfa.State(accepts, result);
        }

        private static BitSet targets(List<Dfa.Edge> leaving, int symbol) {
            BitSet targets = new BitSet();
            for (Dfa.Edge edge : leaving) {
                if (edge.first() <= symbol && symbol <= edge.last()) {
                    targets.set(edge.target());
                }
            }
            return targets;
        }

        private int number(BitSet states) {
            int[] subset = close((BitSet) states.clone());
            Integer known = numbers.putIfAbsent(IntBuffer.wrap(subset), queue.size());
            if (known != null) {
                return known;
            }
            if (queue.size() == StateLimitException.MAX_INTERMEDIATE_STATES) {
                throw new StateLimitException();
            }
            queue.add(subset);
            return queue.size() - 1;
        }

        /** Adds what is reached without a symbol. */
        private int[] close(BitSet states) {
            Deque<Integer> todo = new ArrayDeque<>(states.stream().boxed().toList());
            while (!todo.isEmpty()) {
                for (int next : epsilons.get(todo.remove())) {
                    if (!states.get(next)) {
                        states.set(next);
                        todo.add(next);
                    }
                }
            }
            count(MEMORY_WEIGHT * states.cardinality());
            return states.stream().toArray();
        }

        private void count(long work) {
            steps += (int) Math.min(work, MAX_STEPS);
            if (steps >= MAX_STEPS) {
                throw new StateLimitException();
            }
        }
    }
}
