package dev.detour.model.language;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;

/**
 * A deterministic automaton over {@link Symbols}; what has no transition is refused.
 *
 * @param states the states by number; the first is the initial one
 */
record Dfa(List<State> states) {

    /** One or more of any symbol but the raw slash. */
    static final Dfa PLAIN = new Dfa(List.of(new State(false, anyButSlash(1)), new State(true, anyButSlash(1))));

    /** Nothing, or a slash and any symbols. */
    static final Dfa TAIL = new Dfa(List.of(
            new State(true, List.of(new Edge('/', '/', 1))),
            new State(true, List.of(new Edge(0, Symbols.ILLEGAL, 1)))));

    Dfa {
        states = List.copyOf(states);
    }

    private static List<Edge> anyButSlash(int target) {
        return List.of(new Edge(0, '/' - 1, target), new Edge('/' + 1, Symbols.ILLEGAL, target));
    }

    /** Some symbols, one after the other; letters of ASCII in either case where case makes no difference. */
    static Dfa literal(int[] symbols, boolean caseSensitive) {
        List<State> states = new ArrayList<>();
        for (int symbol : symbols) {
            int next = states.size() + 1;
            List<Edge> edges = caseSensitive || !Symbols.isAsciiLetter(symbol)
                    ? List.of(new Edge(symbol, symbol, next))
                    : List.of(
                            new Edge(symbol & ~0x20, symbol & ~0x20, next),
                            new Edge(symbol | 0x20, symbol | 0x20, next));
            states.add(new State(false, edges));
        }
        states.add(new State(true, List.of()));
        return new Dfa(states);
    }

    /**
     * A state.
     *
     * @param accepting whether a text may end here
     * @param edges the transitions in the order of their symbols, no two for the same one
     */
    record State(boolean accepting, List<Edge> edges) {
        State {
            edges = List.copyOf(edges);
        }

        /** The state that a symbol leads to. */
        OptionalInt next(int symbol) {
            for (Edge edge : edges) {
                if (edge.first <= symbol && symbol <= edge.last) {
                    return OptionalInt.of(edge.target);
                }
            }
            return OptionalInt.empty();
        }
    }

    /**
     * A transition for a range of symbols.
     *
     * @param first the first symbol
     * @param last the last one, included
     * @param target the number of the state that it leads to
     */
    record Edge(int first, int last, int target) {}

    /** Adds an edge to those for smaller symbols, as part of the last one where it can be. */
    static void add(List<Edge> edges, Edge edge) {
        int last = edges.size() - 1;
        if (last >= 0 && edges.get(last).target == edge.target && edges.get(last).last + 1 == edge.first) {
            edges.set(last, new Edge(edges.get(last).first, edge.last, edge.target));
        } else {
            edges.add(edge);
        }
    }

    State initial() {
        return states.get(0);
    }

    boolean accepts(int[] symbols) {
        return accepts(0, symbols);
    }

    private boolean accepts(int from, int[] symbols) {
        OptionalInt end = run(from, symbols);
        return end.isPresent() && states.get(end.getAsInt()).accepting;
    }

    /** The state that some symbols lead to. */
    OptionalInt run(int from, int[] symbols) {
        int state = from;
        for (int symbol : symbols) {
            OptionalInt next = states.get(state).next(symbol);
            if (next.isEmpty()) {
                return next;
            }
            state = next.getAsInt();
        }
        return OptionalInt.of(state);
    }

    /** What is accepted once it stands between some symbols and others; all states are reachable. */
    Dfa between(int[] before, int[] after) {
        OptionalInt start = run(0, before);
        if (start.isEmpty()) {
            return new Dfa(List.of(new State(false, List.of())));
        }
        Map<Integer, Integer> numbers = new HashMap<>(Map.of(start.getAsInt(), 0));
        List<Integer> queue = new ArrayList<>(List.of(start.getAsInt()));
        List<State> reached = new ArrayList<>();
        for (int i = 0; i < queue.size(); i++) {
            List<Edge> edges = new ArrayList<>();
            for (Edge edge : states.get(queue.get(i)).edges) {
                int target = numbers.computeIfAbsent(edge.target, state -> {
                    queue.add(state);
                    return queue.size() - 1;
                });
                edges.add(new Edge(edge.first, edge.last, target));
            }
            reached.add(new State(accepts(queue.get(i), after), edges));
        }
        return new Dfa(reached);
    }

    /** Tells whether no text is accepted. All states must be reachable. */
    boolean isEmpty() {
        return states.stream().noneMatch(State::accepting);
    }
}
