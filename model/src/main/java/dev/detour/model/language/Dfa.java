package dev.detour.model.language;

import java.util.List;
import java.util.OptionalInt;

/**
 * A deterministic automaton over {@link Symbols}; what has no transition is refused.
 *
 * @param states the states by number; the first is the initial one
 */
record Dfa(List<State> states) {

    Dfa {
        states = List.copyOf(states);
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
        State state = initial();
        for (int symbol : symbols) {
            OptionalInt next = state.next(symbol);
            if (next.isEmpty()) {
                return false;
            }
            state = states.get(next.getAsInt());
        }
        return state.accepting;
    }

    /** Tells whether no text is accepted. All states must be reachable. */
    boolean isEmpty() {
        return states.stream().noneMatch(State::accepting);
    }
}
