package dev.detour.model.table;

import dev.detour.model.Route;
import dev.detour.model.Rule;
import dev.detour.model.order.Precedence;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Compiles the routing table of a site whose rules are partly declared, partly kept in files. */
public final class SiteTableCompiler {

    private final Set<String> rowIds = new HashSet<>();
    private final List<Route> routes = new ArrayList<>();
    private final List<Route> coded = new ArrayList<>();
    private final List<Route> single = new ArrayList<>();
    private final List<Integer> positions = new ArrayList<>();
    private final Map<Integer, PackedRows> packed = new TreeMap<>();

    private SiteTableCompiler() {}

    /**
     * Compiles a table.
     *
     * @param declared the rules that have handlers of their own
     * @param rows the rules of rows, each with a target
     * @return the table
     */
    public static SiteTable compile(Collection<Rule> declared, Collection<Rule> rows) {
        return new SiteTableCompiler().compileAll(declared, rows);
    }

    private SiteTable compileAll(Collection<Rule> declared, Collection<Rule> rows) {
        rows.forEach(row -> rowIds.add(row.id()));
        Packing packing = Packing.of(declared, rows);
        List<PackedRows> waiting = new ArrayList<>(packed(packing.packed()));
        int position = 0;
        for (Route route : Precedence.order(packing.others())) {
            while (!waiting.isEmpty() && hostRank(waiting.get(0)) <= Precedence.hostRank(route.host())) {
                place(waiting.remove(0), position++);
            }
            place(route, position++);
        }
        for (PackedRows last : waiting) {
            place(last, position++);
        }
        Optional<RowTable> table = rows.isEmpty()
                ? Optional.empty()
                : Optional.of(RowTableWriter.write(TableEncoder.encode(single), positions, packed));
        return new SiteTable(TableEncoder.encode(coded), table, routes);
    }

    private void place(Route route, int position) {
        routes.add(route);
        if (rowIds.contains(route.rule().id())) {
            single.add(route);
            positions.add(position);
        } else {
            coded.add(route);
        }
    }

    private void place(PackedRows rows, int position) {
        routes.addAll(rows.routes());
        packed.put(position, rows);
    }

    /** Packed rows by their hosts, more specific ones first. */
    private static List<PackedRows> packed(List<Route> rows) {
        Map<List<Object>, List<Route>> byHost = rows.stream()
                .collect(Collectors.groupingBy(
                        route -> List.of(
                                Packing.name(route.host()), !route.pattern().caseSensitive()),
                        LinkedHashMap::new,
                        Collectors.toList()));
        return byHost.entrySet().stream()
                .map(entry -> new PackedRows(
                        (String) entry.getKey().get(0), (Boolean) entry.getKey().get(1), sorted(entry.getValue())))
                .sorted(Comparator.comparingInt(SiteTableCompiler::hostRank)
                        .thenComparing(PackedRows::host)
                        .thenComparing(PackedRows::ignoreCase))
                .toList();
    }

    private static List<PackedRows.Row> sorted(List<Route> routes) {
        return routes.stream()
                .map(PackedRows.Row::of)
                .sorted(Comparator.comparing(PackedRows.Row::key))
                .toList();
    }

    private static int hostRank(PackedRows rows) {
        return Precedence.hostRank(rows.rows().get(0).route().host());
    }
}
