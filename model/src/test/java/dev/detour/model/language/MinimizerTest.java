package dev.detour.model.language;

import static org.assertj.core.api.Assertions.assertThat;

import dk.brics.automaton.Automaton;
import dk.brics.automaton.State;
import dk.brics.automaton.Transition;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Compares minimal automata of random ones with those that another library makes. */
class MinimizerTest {

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void noAutomatonIsSmaller(long seed) {
        Random random = new Random(seed);
        for (int i = 0; i < 200; i++) {
            Dfa dfa = random(random);
            Automaton expected = toAutomaton(dfa);
            expected.minimize();

            Dfa minimal = Minimizer.minimize(dfa);

            assertThat(minimal.states()).as("seed %d: %s", seed, dfa).hasSize(expected.getNumberOfStates());
            assertThat(toAutomaton(minimal)).as("seed %d: %s", seed, dfa).isEqualTo(expected);
            assertThat(Minimizer.minimize(minimal)).isEqualTo(minimal);
        }
    }

    @Test
    void statesThatLeadNowhereAreLeftOut() {
        Dfa.State end = new Dfa.State(true, List.of());
        Dfa.State trap = new Dfa.State(false, List.of(new Dfa.Edge('a', 'z', 2)));
        Dfa.State start = new Dfa.State(false, List.of(new Dfa.Edge('a', 'a', 1), new Dfa.Edge('b', 'b', 2)));

        assertThat(Minimizer.minimize(new Dfa(List.of(start, end, trap))))
                .isEqualTo(new Dfa(List.of(new Dfa.State(false, List.of(new Dfa.Edge('a', 'a', 1))), end)));
        assertThat(Minimizer.minimize(new Dfa(List.of(new Dfa.State(false, List.of(new Dfa.Edge('a', 'a', 0)))))))
                .isEqualTo(new Dfa(List.of(new Dfa.State(false, List.of()))));
    }

    private static Dfa random(Random random) {
        int size = 1 + random.nextInt(12);
        List<Dfa.State> states = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            List<Dfa.Edge> edges = new ArrayList<>();
            for (int symbol = random.nextInt(3); symbol < 6; symbol += 1 + random.nextInt(3)) {
                int last = symbol + random.nextInt(2);
                edges.add(new Dfa.Edge(symbol, last, random.nextInt(size)));
                symbol = last;
            }
            states.add(new Dfa.State(random.nextInt(3) == 0, edges));
        }
        return new Dfa(states);
    }

    private static Automaton toAutomaton(Dfa dfa) {
        List<State> states = dfa.states().stream().map(each -> new State()).toList();
        for (int i = 0; i < states.size(); i++) {
            states.get(i).setAccept(dfa.states().get(i).accepting());
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
}
