package dev.detour.runtime.table;

import dev.detour.runtime.RedirectRequest;
import dev.detour.runtime.Route;
import java.util.stream.Stream;

/** What stands at one place in the order of precedence. */
sealed interface Slot permits Entry, PackedRows {

    /** What answers a request for which a search has found this place. */
    Candidate candidate(RedirectRequest request);

    /** How it is listed. */
    Stream<Route> routes();

    /** Adds it to the trie of its hosts. */
    void addTo(Hosts hosts);
}
