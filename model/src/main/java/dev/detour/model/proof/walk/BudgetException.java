package dev.detour.model.proof.walk;

/** Thrown where a search has taken as many steps as a build can afford. */
final class BudgetException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    BudgetException() {
        super("too many steps", null, false, false);
    }
}
