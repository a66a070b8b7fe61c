package dev.detour.model.map;

import dev.detour.model.HttpMethod;
import dev.detour.model.Located;
import dev.detour.model.QueryPolicy;
import java.util.List;
import java.util.Optional;

/**
 * A row of a file, with nothing checked yet that other redirects are checked for too.
 *
 * @param from the source, as a pattern
 * @param to the target, as a template
 * @param status the status; empty for the default
 * @param methods the methods; empty for those that the status implies
 * @param query the query policy; empty for the default
 * @param unnamed variables that the format cannot leave without a name, and the target does not name
 */
record MapRow(
        Cell from,
        Cell to,
        Optional<Valued<Integer>> status,
        List<Valued<HttpMethod>> methods,
        Optional<QueryPolicy> query,
        List<String> unnamed) {

    MapRow {
        methods = List.copyOf(methods);
        unnamed = List.copyOf(unnamed);
    }

    /**
     * A cell that was read as a value.
     *
     * @param value the value
     * @param cell the cell
     */
    record Valued<T>(T value, Cell cell) {
        Located<T> at(RowOrigin origin) {
            return new Located<>(value, origin);
        }
    }

    /** The row with another source and another target. */
    MapRow with(Cell otherFrom, Cell otherTo) {
        return new MapRow(otherFrom, otherTo, status, methods, query, unnamed);
    }

    /** The source and the target stand for themselves. */
    static MapRow literal(Cell from, Cell to) {
        return new MapRow(from, to, Optional.empty(), List.of(), Optional.empty(), List.of());
    }
}
