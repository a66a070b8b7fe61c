package dev.detour.runtime.table;

import dev.detour.runtime.Nullable;
import dev.detour.runtime.internal.Authority;
import dev.detour.runtime.internal.Found;
import dev.detour.runtime.internal.Reading;
import dev.detour.runtime.internal.Symbols;
import java.util.ArrayList;
import java.util.List;

/** The routes of all hosts. */
final class Hosts {

    private final Literals<Root> exact = new Literals<>(Reading.IGNORE_CASE);
    private final Literals<Root> wildcards = new Literals<>(Reading.IGNORE_CASE);
    private final Root any = new Root();

    /** Whether a literal holds a triplet, which then may stand for a raw character of a request. */
    private boolean triplets;

    void add(Entry entry) {
        root(entry.line().hostName(), entry.line().isWildcard()).add(entry);
    }

    void add(PackedRows rows) {
        boolean wildcard = rows.host().startsWith("*.");
        String name = wildcard ? rows.host().substring(2) : rows.host();
        root(name.isEmpty() ? null : name, wildcard).add(rows);
    }

    private Root root(@Nullable String name, boolean wildcard) {
        return name == null ? any : (wildcard ? wildcards : exact).findOrAdd(name, Root::new);
    }

    /** Ends the building. */
    void complete() {
        List<Root> roots = new ArrayList<>(exact.elements());
        roots.addAll(wildcards.elements());
        roots.add(any);
        for (Root root : roots) {
            triplets |= root.complete();
        }
    }

    /** Whether a path has the form of the literals, so that it may be compared with them as it is. */
    boolean isPlain(String path) {
        return path.indexOf('%') < 0 && (!triplets || Symbols.areRaw(path));
    }

    /**
     * The lowest rank above {@code floor} of a route that matches, or what else {@link Rank} knows. Routes of the exact host
     * rank before those of wildcards, and those before the ones of any host: what is found early makes the rest short.
     */
    long search(@Nullable String host, String path, @Nullable String query, int traits, int floor) {
        long least = Found.of(Rank.NONE, Found.NOT_SIMPLE);
        int end = exact.isEmpty() && wildcards.isEmpty() ? -1 : Authority.hostEnd(host);
        if (host != null && end >= 0) {
            least = descend(exact.find(host, 0, end), path, query, traits, floor, least);
            for (int dot = host.indexOf('.'); dot >= 0 && dot < end; dot = host.indexOf('.', dot + 1)) {
                least = descend(wildcards.find(host, dot + 1, end), path, query, traits, floor, least);
            }
        }
        return any.search(path, query, traits, floor, least);
    }

    private static long descend(
            @Nullable Root root, String path, @Nullable String query, int traits, int floor, long best) {
        return root == null ? best : root.search(path, query, traits, floor, best);
    }
}
