package dev.detour.model.proof.term;

/**
 * The work that may be spent on the walks of a site, counted in steps so that the same sources always give the same findings. A
 * step is about a transition of an automaton that is looked at, or a segment that is matched. A whole site has
 * {@value #FEWEST_STEPS} steps, and {@value #STEPS_OF_A_ROUTE} more for each route; of these one search, about one
 * cycle of routes or the targets of one rule, has at most {@value #STEPS_OF_A_SEARCH}.
 */
public final class StepBudget {

    static final long FEWEST_STEPS = 60_000_000;
    static final long STEPS_OF_A_ROUTE = 3_000;
    static final long STEPS_OF_A_SEARCH = 15_000_000;

    private long left;
    private long leftOfSearch;

    /**
     * Nothing is spent yet.
     *
     * @param routes the number of routes of the site
     */
    public StepBudget(int routes) {
        left = FEWEST_STEPS + routes * STEPS_OF_A_ROUTE;
        leftOfSearch = left;
    }

    /** Begins a search of which nothing is spent yet. */
    public void begin() {
        leftOfSearch = STEPS_OF_A_SEARCH;
    }

    /**
     * Takes steps.
     *
     * @param steps how many
     * @throws BudgetException where the search, or all searches together, have taken as many as they may
     */
    public void spend(long steps) {
        left -= steps;
        leftOfSearch -= steps;
        if (left < 0 || leftOfSearch < 0) {
            throw new BudgetException();
        }
    }
}
