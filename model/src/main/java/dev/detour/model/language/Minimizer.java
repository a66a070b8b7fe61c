package dev.detour.model.language;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Makes the one minimal automaton of a language, its states numbered in breadth-first order. States are told apart by
 * Hopcroft's refinement of a partition: blocks are split until all states of one have their edges into the same blocks.
 */
final class Minimizer {

    /** An edge seen from where it leads to. */
    private record Incoming(int first, int last, int source) {}

    /** The block of states that reach no accepting one. */
    private static final int DEAD = -1;

    private final Dfa dfa;
    private final List<List<Incoming>> incoming = new ArrayList<>();
    private final List<Set<Integer>> blocks = new ArrayList<>();
    private final int[] blockOf;

    /** The blocks that have yet to split others. */
    private final Deque<Integer> splitters = new ArrayDeque<>();

    private Minimizer(Dfa dfa) {
        this.dfa = dfa;
        this.blockOf = new int[dfa.states().size()];
        for (int i = 0; i < blockOf.length; i++) {
            incoming.add(new ArrayList<>());
        }
        for (int i = 0; i < blockOf.length; i++) {
            for (Dfa.Edge edge : dfa.states().get(i).edges()) {
                incoming.get(edge.target()).add(new Incoming(edge.first(), edge.last(), i));
            }
        }
    }

    /**
     * Makes an automaton minimal.
     *
     * @param dfa any automaton
     * @throws StateLimitException where more than {@link StateLimitException#MAX_STATES} states are left
     */
    static Dfa minimize(Dfa dfa) {
        Minimizer minimizer = new Minimizer(dfa);
        minimizer.partition();
        while (!minimizer.splitters.isEmpty()) {
            minimizer.splitBy(List.copyOf(minimizer.blocks.get(minimizer.splitters.remove())));
        }
        Dfa minimal = minimizer.quotient();
        if (minimal.states().size() > StateLimitException.MAX_STATES) {
            throw new StateLimitException();
        }
        return minimal;
    }

    /** Tells accepting states from others; those that reach no accepting state are left out. */
    private void partition() {
        Arrays.fill(blockOf, DEAD);
        List<Integer> live = new ArrayList<>();
        for (int i = 0; i < blockOf.length; i++) {
            if (dfa.states().get(i).accepting()) {
                blockOf[i] = 0;
                live.add(i);
            }
        }
        addBlock(live);
        int accepting = live.size();
        for (int i = 0; i < live.size(); i++) {
            for (Incoming edge : incoming.get(live.get(i))) {
                if (blockOf[edge.source] == DEAD) {
                    blockOf[edge.source] = 1;
                    live.add(edge.source);
                }
            }
        }
        addBlock(live.subList(accepting, live.size()));
    }

    private void addBlock(List<Integer> states) {
        int number = blocks.size();
        states.forEach(state -> blockOf[state] = number);
        blocks.add(new LinkedHashSet<>(states));
        splitters.add(number);
    }

    /** Splits each block that leads into the given states only in part. */
    private void splitBy(List<Integer> states) {
        List<Incoming> edges =
                states.stream().flatMap(state -> incoming.get(state).stream()).toList();
        TreeSet<Integer> bounds = new TreeSet<>();
        for (Incoming edge : edges) {
            bounds.add(edge.first);
            bounds.add(edge.last + 1);
        }
        for (int symbol : bounds) {
            Map<Integer, List<Integer>> sources = new LinkedHashMap<>();
            for (Incoming edge : edges) {
                if (edge.first <= symbol && symbol <= edge.last) {
                    sources.computeIfAbsent(blockOf[edge.source], block -> new ArrayList<>())
                            .add(edge.source);
                }
            }
            sources.forEach(this::split);
        }
    }

    /** The smaller part becomes a new block: each state changes its block only a logarithmic number of times. */
    private void split(int block, List<Integer> part) {
        Set<Integer> whole = blocks.get(block);
        if (part.size() == whole.size()) {
            return;
        }
        List<Integer> smaller = part;
        if (part.size() > whole.size() / 2) {
            Set<Integer> rest = new LinkedHashSet<>(whole);
            part.forEach(rest::remove);
            smaller = List.copyOf(rest);
        }
        smaller.forEach(whole::remove);
        addBlock(smaller);
    }

    private Dfa quotient() {
        Map<Integer, Integer> numbers = new HashMap<>();
        List<Integer> queue = new ArrayList<>();
        number(0, numbers, queue);
        List<Dfa.State> states = new ArrayList<>();
        for (int i = 0; i < queue.size(); i++) {
            Dfa.State state = dfa.states().get(queue.get(i));
            List<Dfa.Edge> edges = new ArrayList<>();
            for (Dfa.Edge edge : state.edges()) {
                if (blockOf[edge.target()] != DEAD) {
                    Dfa.add(edges, new Dfa.Edge(edge.first(), edge.last(), number(edge.target(), numbers, queue)));
                }
            }
            states.add(new Dfa.State(state.accepting(), edges));
        }
        return new Dfa(states);
    }

    /** The number of a state's block; a block that has none yet is queued as this state. */
    private int number(int state, Map<Integer, Integer> numbers, List<Integer> queue) {
        Integer known = numbers.putIfAbsent(blockOf[state], queue.size());
        if (known == null) {
            queue.add(state);
            return queue.size() - 1;
        }
        return known;
    }
}
