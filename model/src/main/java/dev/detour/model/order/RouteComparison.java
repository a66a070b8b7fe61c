package dev.detour.model.order;

import dev.detour.model.Route;

/** Compares routes, and remembers what that took: for many comparisons among the same routes. Not for several threads. */
public final class RouteComparison {

    private final Inclusion inclusion = new Inclusion();

    /**
     * Tells whether one route is more specific than another, so that it answers the requests that both match.
     *
     * @param left a route
     * @param right another route
     * @return whether {@code left} goes before {@code right}
     * @throws dev.detour.model.language.StateLimitException where that takes too many steps to tell
     */
    public boolean moreSpecific(Route left, Route right) {
        int compared = Specificity.of(left).compareTo(Specificity.of(right));
        return compared < 0 || (compared == 0 && inclusion.strictSubset(left, right));
    }

    /**
     * How much work was done.
     *
     * @return the number of steps so far
     */
    public long steps() {
        return inclusion.steps();
    }
}
