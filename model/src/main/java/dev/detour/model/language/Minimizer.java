package dev.detour.model.language;

import dk.brics.automaton.Automaton;
import dk.brics.automaton.State;
import dk.brics.automaton.Transition;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Makes the one minimal automaton of a language, its states numbered in breadth-first order. */
final class Minimizer {

    private Minimizer() {}

    static Dfa minimize(Dfa dfa) {
        Automaton automaton = toAutomaton(dfa);
        automaton.minimize();
        Dfa minimal = toDfa(automaton);
        if (minimal.states().size() > Language.MAX_STATES) {
            throw new StateLimitException();
        }
        return minimal;
    }

    private static Automaton toAutomaton(Dfa dfa) {
        List<State> states = new ArrayList<>();
        for (Dfa.State each : dfa.states()) {
            State state = new State();
            state.setAccept(each.accepting());
            states.add(state);
        }
        for (int i = 0; i < states.size(); i++) {
            for (Dfa.Edge edge : dfa.states().get(i).edges()) {
                states.get(i)
                        .addTransition(
                                new Transition((char) edge.first(), (char) edge.last(), states.get(edge.target())));
            }
        }
        Automaton automaton = new Automaton();
        automaton.setInitialState(states.get(0));
        automaton.setDeterministic(true);
        return automaton;
    }

    private static Dfa toDfa(Automaton automaton) {
        Map<State, Integer> numbers = new LinkedHashMap<>();
        List<State> queue = new ArrayList<>();
        number(automaton.getInitialState(), numbers, queue);
        List<Dfa.State> states = new ArrayList<>();
        for (int i = 0; i < queue.size(); i++) {
            List<Transition> transitions = new ArrayList<>(queue.get(i).getTransitions());
            transitions.sort(Comparator.comparing(Transition::getMin));
            List<Dfa.Edge> edges = new ArrayList<>();
            for (Transition transition : transitions) {
                int target = number(transition.getDest(), numbers, queue);
                addMerged(edges, new Dfa.Edge(transition.getMin(), transition.getMax(), target));
            }
            states.add(new Dfa.State(queue.get(i).isAccept(), edges));
        }
        return new Dfa(states);
    }

    private static int number(State state, Map<State, Integer> numbers, List<State> queue) {
        Integer known = numbers.putIfAbsent(state, queue.size());
        if (known == null) {
            queue.add(state);
            return queue.size() - 1;
        }
        return known;
    }

    private static void addMerged(List<Dfa.Edge> edges, Dfa.Edge edge) {
        int last = edges.size() - 1;
        if (last >= 0
                && edges.get(last).target() == edge.target()
                && edges.get(last).last() + 1 == edge.first()) {
            edges.set(last, new Dfa.Edge(edges.get(last).first(), edge.last(), edge.target()));
        } else {
            edges.add(edge);
        }
    }
}
