package dev.detour.model.table;

import dev.detour.model.Route;
import dev.detour.model.language.CanonicalText;
import java.util.List;

/**
 * Rows of the same hosts that are found by their path.
 *
 * @param host the hosts, a leading {@code *.} included, without a port; empty for any
 * @param ignoreCase whether they match in any case of ASCII letters
 * @param routes the routes, one or more, sorted by the paths that they are found by
 */
record PackedRows(String host, boolean ignoreCase, List<Route> routes) {

    PackedRows {
        routes = List.copyOf(routes);
    }

    static String key(Route route) {
        String path = Packing.path(route.pattern());
        return route.pattern().caseSensitive() ? path : CanonicalText.toLowerCase(path);
    }
}
