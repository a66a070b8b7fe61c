package dev.detour.model.proof.term;

/** Thrown where a search has taken as many steps as a build can afford. */
public final class BudgetException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** Says that the steps are used up. */
    public BudgetException() {
        super("too many steps", null, false, false);
    }
}
