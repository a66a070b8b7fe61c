package dev.detour.runtime.table;

import dev.detour.runtime.Nullable;
import dev.detour.runtime.RedirectRequest;
import dev.detour.runtime.Route;
import dev.detour.runtime.target.Shortcut;
import java.util.stream.Stream;

/** What stands at one place in the order of precedence. */
sealed interface Slot permits Entry, PackedRows {

    /** What answers a request for which a search has found this place. */
    Candidate candidate(RedirectRequest request);

    /** The short way to the answers of all that stands here; {@code null} where there is none. */
    @Nullable
    Shortcut shortcut();

    /** How it is listed. */
    Stream<Route> routes();

    /** Adds it to the trie of its hosts. */
    void addTo(Hosts hosts);
}
