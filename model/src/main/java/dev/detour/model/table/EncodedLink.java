package dev.detour.model.table;

import java.util.List;

/**
 * The pattern that a link is built from, in the text form that generated code hands to the runtime.
 *
 * @param pattern path and query as in a line of {@link EncodedTable}
 * @param automata the automata that the pattern refers to by number
 * @param mixed the mixed segments that the pattern refers to by number
 */
public record EncodedLink(String pattern, List<String> automata, List<EncodedTable.MixedSegment> mixed) {

    public EncodedLink {
        automata = List.copyOf(automata);
        mixed = List.copyOf(mixed);
    }
}
