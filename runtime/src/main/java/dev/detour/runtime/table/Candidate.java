package dev.detour.runtime.table;

import dev.detour.runtime.RedirectRequest;
import dev.detour.runtime.target.MatchedRequest;
import dev.detour.runtime.target.RedirectHandler;

/** A route that matches a request, perhaps but for its method. */
sealed interface Candidate permits Entry, PackedRow {

    /** What it asks of method, scheme and port. */
    int traits();

    /** Answers for it. */
    RedirectHandler handler();

    /** Joins a request that matches with what the variables bind in it. */
    MatchedRequest match(RedirectRequest request);
}
