package dev.detour.runtime.table;

/** What a search finds: the place of a route in the order of precedence, from 0, or one of these, which no route has. */
final class Rank {

    /** No route matches. */
    static final int NONE = Integer.MAX_VALUE;

    /** No route matches, but one would with another method. */
    static final int OTHER_METHOD = NONE - 1;

    private Rank() {}

    /** The rank of a route if a request has its traits and that rank is new and lower; {@link #OTHER_METHOD} likewise. */
    static int lower(int rank, int required, int traits, int floor, int best) {
        if (rank <= floor || rank >= best || !Traits.hold(traits, required)) {
            return best;
        }
        return Traits.share(traits, required) ? rank : Math.min(best, OTHER_METHOD);
    }
}
