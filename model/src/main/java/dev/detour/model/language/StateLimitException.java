package dev.detour.model.language;

/** Thrown where an automaton would grow beyond what a build can afford. */
public final class StateLimitException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    StateLimitException() {
        super("the automaton of this has more than " + Language.MAX_STATES
                + " states: use fewer or smaller repetitions");
    }
}
