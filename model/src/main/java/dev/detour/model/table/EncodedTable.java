package dev.detour.model.table;

import dev.detour.model.Rule;
import java.util.List;

/**
 * A routing table in the text form that generated code hands to the runtime.
 *
 * @param automata the automata that lines refer to by number
 * @param mixed the mixed segments that lines refer to by number
 * @param lines the routes in order of precedence
 */
public record EncodedTable(List<String> automata, List<MixedSegment> mixed, List<Line> lines) {

    public EncodedTable {
        automata = List.copyOf(automata);
        mixed = List.copyOf(mixed);
        lines = List.copyOf(lines);
    }

    /**
     * A mixed segment.
     *
     * @param source its literals and variables, for example <code>{year}-{slug:1}.html</code>
     * @param automata the automaton of the whole segment; then, for each variable but the last, the automaton of its language
     *     and the automaton of the reversed language of what follows it
     */
    public record MixedSegment(String source, List<String> automata) {
        public MixedSegment {
            automata = List.copyOf(automata);
        }
    }

    /**
     * A route.
     *
     * @param text methods, scheme, host, pattern and flags
     * @param from the pattern as it is declared
     * @param rule the rule that answers
     */
    public record Line(String text, String from, Rule rule) {

        /**
         * Whether the pattern stands in the text as it is declared, so that nothing is lost without {@code from}.
         *
         * @return whether it does
         */
        public boolean isAsDeclared() {
            return text.endsWith(" " + from) || text.contains(" " + from + " ");
        }
    }
}
