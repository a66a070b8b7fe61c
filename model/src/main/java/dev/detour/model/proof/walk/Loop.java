package dev.detour.model.proof.walk;

import dev.detour.model.Rule;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;

/**
 * A walk that does not end.
 *
 * @param round the redirects up to where it starts over, the first by the first rule in the order of declaration
 * @param grows whether requests become longer for ever; where not, the first one comes back
 */
record Loop(List<Hop> round, boolean grows) {

    Loop {
        round = List.copyOf(round);
    }

    /** A loop of which the first request comes back. */
    static Loop closed(List<Hop> round) {
        Hop first = Collections.min(
                round, Comparator.comparingInt(hop -> hop.source().declared()));
        List<Hop> rotated = new ArrayList<>(round);
        Collections.rotate(rotated, -round.indexOf(first));
        return new Loop(rotated, false);
    }

    /** The rules of the loop, in the order of the walk, each once. */
    List<Rule> rules() {
        return round.stream().map(hop -> hop.source().rule()).distinct().toList();
    }
}
