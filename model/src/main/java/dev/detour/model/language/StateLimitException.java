package dev.detour.model.language;

import dev.detour.model.SyntaxException;

/** Thrown where an automaton would grow beyond what a build can afford. */
public final class StateLimitException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** The states of the largest automaton there is. */
    public static final int MAX_STATES = 10_000;

    /** The states of the largest automaton that is made minimal. */
    static final int MAX_INTERMEDIATE_STATES = 2 * MAX_STATES;

    private static final String MESSAGE =
            "the automaton of this has more than " + MAX_STATES + " states: use fewer or smaller repetitions";

    StateLimitException() {
        super(MESSAGE);
    }

    /**
     * Says the same of a place in a text.
     *
     * @param offset where that starts which takes the automaton
     * @return to be thrown
     */
    public SyntaxException at(int offset) {
        return new SyntaxException(offset, MESSAGE);
    }
}
