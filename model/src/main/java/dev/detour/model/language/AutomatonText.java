package dev.detour.model.language;

import java.util.stream.Collectors;

/**
 * The text form in which generated code carries an automaton. States are parted by {@code ;}, the first is the initial one. A
 * state is {@code !} where it accepts, then transitions parted by {@code ,}: {@code first-last>target} or
 * {@code symbol>target}, symbols in hexadecimal, targets in decimal. So {@code [0-9]+} is {@code 30-39>1;!30-39>1}.
 *
 * <p>The automaton is minimal and its states are numbered in breadth-first order: equal languages have equal texts.
 */
public final class AutomatonText {

    private AutomatonText() {}

    /**
     * Writes the automaton of a language.
     *
     * @param language the language
     * @return ASCII; the empty text where the language is empty
     */
    public static String of(Language language) {
        return language.dfa().states().stream().map(AutomatonText::state).collect(Collectors.joining(";"));
    }

    private static String state(Dfa.State state) {
        return state.edges().stream()
                .map(AutomatonText::edge)
                .collect(Collectors.joining(",", state.accepting() ? "!" : "", ""));
    }

    private static String edge(Dfa.Edge edge) {
        String first = Integer.toHexString(edge.first());
        String symbols = edge.first() == edge.last() ? first : first + "-" + Integer.toHexString(edge.last());
        return symbols + ">" + edge.target();
    }
}
