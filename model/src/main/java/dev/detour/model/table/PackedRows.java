package dev.detour.model.table;

import dev.detour.model.Route;
import dev.detour.model.language.CanonicalText;
import dev.detour.model.pattern.PathPattern;
import java.util.List;

/**
 * Rows of the same hosts that are found by their path.
 *
 * @param host the hosts, a leading {@code *.} included, without a port; empty for any
 * @param ignoreCase whether they match in any case of ASCII letters
 * @param rows the rows, one or more, sorted by their keys, which differ
 */
record PackedRows(String host, boolean ignoreCase, List<Row> rows) {

    PackedRows {
        rows = List.copyOf(rows);
    }

    /**
     * A row.
     *
     * @param key the path that it is found by, in canonical form, and in lower case where case is ignored; ASCII
     * @param route the route
     */
    record Row(String key, Route route) {

        static Row of(Route route) {
            PathPattern pattern = route.pattern();
            String path = Packing.path(pattern);
            String key = pattern.caseSensitive() ? path : CanonicalText.toLowerCase(path);
            return new Row(key.equals(pattern.text()) ? pattern.text() : key, route);
        }

        /** The source as declared; empty where the key says the same. */
        String from() {
            String text = route.pattern().text();
            return text.equals(key) ? "" : text;
        }
    }

    List<Route> routes() {
        return rows.stream().map(Row::route).toList();
    }

    List<String> keys() {
        return rows.stream().map(Row::key).toList();
    }
}
