package dev.detour.model.table;

import dev.detour.model.Route;
import java.util.List;
import java.util.Optional;

/**
 * The routing table of a site.
 *
 * @param code the routes that generated code adds, in order of precedence: those of declared rules
 * @param rows the routes of rules that are kept in files, each with its place among all; empty where there are none
 * @param routes all routes, in order of precedence
 */
public record SiteTable(EncodedTable code, Optional<RowTable> rows, List<Route> routes) {
    public SiteTable {
        routes = List.copyOf(routes);
    }
}
