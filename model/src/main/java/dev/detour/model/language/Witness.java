package dev.detour.model.language;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** Finds a short, readable text that an automaton accepts. */
final class Witness {

    private static final int FAR = Integer.MAX_VALUE;

    /** The symbols that texts have, the most readable first; malformed ones are no example of anything. */
    private static final String READABLE = "abcdefghijklmnopqrstuvwxyz0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ";

    private final Dfa dfa;
    private final int[] symbols;

    private Witness(Dfa dfa) {
        this.dfa = dfa;
        IntStream others = IntStream.range(0, Symbols.MALFORMED)
                .filter(symbol -> Symbols.exists(symbol) && READABLE.indexOf(symbol) < 0);
        this.symbols = IntStream.concat(READABLE.chars(), others).toArray();
    }

    static Optional<String> of(Dfa dfa) {
        Witness witness = new Witness(dfa);
        int[] distances = witness.distances();
        return distances[0] == FAR ? Optional.empty() : Optional.of(witness.walk(distances));
    }

    /** How many symbols each state is away from an accepting one. */
    private int[] distances() {
        List<List<Integer>> sources = sources();
        int[] distances = new int[dfa.states().size()];
        Arrays.fill(distances, FAR);
        Deque<Integer> queue = new ArrayDeque<>();
        for (int state = 0; state < distances.length; state++) {
            if (dfa.states().get(state).accepting()) {
                distances[state] = 0;
                queue.add(state);
            }
        }
        while (!queue.isEmpty()) {
            int state = queue.remove();
            for (int source : sources.get(state)) {
                if (distances[source] == FAR) {
                    distances[source] = distances[state] + 1;
                    queue.add(source);
                }
            }
        }
        return distances;
    }

    private List<List<Integer>> sources() {
        List<List<Integer>> sources = new ArrayList<>();
        dfa.states().forEach(state -> sources.add(new ArrayList<>()));
        for (int state = 0; state < dfa.states().size(); state++) {
            for (Dfa.Edge edge : dfa.states().get(state).edges()) {
                if (IntStream.rangeClosed(edge.first(), edge.last())
                        .anyMatch(symbol -> symbol < Symbols.MALFORMED && Symbols.exists(symbol))) {
                    sources.get(edge.target()).add(state);
                }
            }
        }
        return sources;
    }

    private String walk(int[] distances) {
        StringBuilder text = new StringBuilder();
        int state = 0;
        while (distances[state] > 0) {
            for (int symbol : symbols) {
                int next = dfa.states().get(state).next(symbol).orElse(state);
                if (distances[next] < distances[state]) {
                    text.append(Symbols.text(symbol));
                    state = next;
                    break;
                }
            }
        }
        return text.toString();
    }
}
