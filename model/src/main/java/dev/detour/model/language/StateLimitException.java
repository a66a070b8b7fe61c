package dev.detour.model.language;

import dev.detour.model.SyntaxException;

/** Thrown where an automaton would grow beyond what a build can afford. */
public final class StateLimitException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private static final String MESSAGE =
            "the automaton of this has more than " + Language.MAX_STATES + " states: use fewer or smaller repetitions";

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
