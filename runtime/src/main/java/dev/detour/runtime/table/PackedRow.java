package dev.detour.runtime.table;

import dev.detour.runtime.RedirectRequest;
import dev.detour.runtime.Route;
import dev.detour.runtime.target.FixedHandler;
import dev.detour.runtime.target.MatchedRequest;
import dev.detour.runtime.target.RedirectHandler;
import java.util.List;

/**
 * A row of a table.
 *
 * @param kind what it has in common with others
 * @param row the line of the file
 * @param path its path in canonical form
 * @param from its source as it was declared
 * @param to its target
 */
record PackedRow(RowKind kind, long row, String path, String from, String to) implements Candidate {

    @Override
    public int traits() {
        return kind.traits();
    }

    @Override
    public RedirectHandler handler() {
        return new FixedHandler(kind.answer(row), to);
    }

    @Override
    public MatchedRequest match(RedirectRequest request) {
        return new MatchedRequest(request, this::route, List.of(), List.of());
    }

    @Override
    public Route route() {
        return kind.line().route(from, handler());
    }
}
