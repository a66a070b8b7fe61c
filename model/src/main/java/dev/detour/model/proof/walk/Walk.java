package dev.detour.model.proof.walk;

import java.util.List;

/**
 * What becomes of a request.
 *
 * @param hops the redirects, or the first ones where the end was known before
 * @param end how it ends
 * @param length the number of all redirects, where the walk ends
 * @param location where the walk ends, with the fragment that the client has kept; the empty text where it does not, or has no redirect
 * @param loopStart the hop whose request comes back; -1 where none does
 */
record Walk(List<Hop> hops, End end, int length, String location, int loopStart) {

    /** How a walk ends. */
    enum End {
        /** Somewhere that is not redirected. */
        ARRIVES,
        /** With a request that was there before. */
        LOOPS,
        /** Not told: it was cut. */
        OPEN
    }

    Walk {
        hops = List.copyOf(hops);
    }
}
