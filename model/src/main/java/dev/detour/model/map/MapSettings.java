package dev.detour.model.map;

import dev.detour.model.Located;
import dev.detour.model.QueryPolicy;
import dev.detour.model.TrailingSlash;
import java.util.List;
import java.util.Optional;

/**
 * What holds for all rows of a table, with defaults applied.
 *
 * @param owner the interface that has the table; it names the rows
 * @param format the format of the files
 * @param status the status of rows without one; empty where nobody says, so that the format decides
 * @param hosts the hosts of the sources; empty for any
 * @param scheme the scheme of the sources; empty for either
 * @param basePath a literal path before every source; empty for none
 * @param query the query policy of rows without one
 * @param trailingSlash the slash policy, where the format has none of its own
 * @param caseSensitive whether literals of the path match in their own case only
 * @param allowedHosts the hosts that a target may name which is not fixed
 * @param maxAge seconds of freshness; 0 for {@code no-store}, -1 for no header
 * @param patterns whether rows of TSV and CSV are patterns and templates
 */
public record MapSettings(
        String owner,
        MapFormat format,
        Optional<Located<Integer>> status,
        List<Located<String>> hosts,
        Located<String> scheme,
        Located<String> basePath,
        QueryPolicy query,
        TrailingSlash trailingSlash,
        boolean caseSensitive,
        List<Located<String>> allowedHosts,
        Located<Long> maxAge,
        boolean patterns) {

    public MapSettings {
        hosts = List.copyOf(hosts);
        allowedHosts = List.copyOf(allowedHosts);
    }
}
