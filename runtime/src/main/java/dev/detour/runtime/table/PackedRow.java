package dev.detour.runtime.table;

import dev.detour.runtime.RedirectRequest;
import dev.detour.runtime.Route;
import dev.detour.runtime.target.FixedHandler;
import dev.detour.runtime.target.MatchedRequest;
import dev.detour.runtime.target.RedirectHandler;
import java.util.List;

/**
 * A row of a table, which is read as far as it is asked for.
 *
 * @param rows the rows of the table
 * @param at where it begins
 * @param kind what it has in common with others
 */
record PackedRow(RowText rows, int at, RowKind kind) implements Candidate {

    @Override
    public int traits() {
        return kind.traits();
    }

    @Override
    public RedirectHandler handler() {
        return new FixedHandler(kind.answer(rows.line(at)), rows.target(at));
    }

    @Override
    public MatchedRequest match(RedirectRequest request) {
        return new MatchedRequest(request, this::route, List.of(), List.of());
    }

    @Override
    public Route route() {
        return kind.line().route(rows.from(at), handler());
    }
}
