package dev.detour.runtime.table;

import dev.detour.runtime.Nullable;
import dev.detour.runtime.RedirectRequest;
import dev.detour.runtime.internal.Authority;
import dev.detour.runtime.internal.Reading;

/** The tries of all hosts. */
final class Hosts {

    private final HashIndex<Node> exact = new HashIndex<>();
    private final HashIndex<Node> wildcards = new HashIndex<>();
    private final Node any = new Node("");

    void add(Entry entry) {
        root(entry.line().hostName(), entry.line().isWildcard()).add(entry);
    }

    void add(PackedRows rows) {
        boolean wildcard = rows.host().startsWith("*.");
        String name = wildcard ? rows.host().substring(2) : rows.host();
        root(name.isEmpty() ? null : name, wildcard).add(rows);
    }

    private Node root(@Nullable String name, boolean isWildcard) {
        return name == null ? any : Node.findOrAdd(isWildcard ? wildcards : exact, Reading.IGNORE_CASE, name);
    }

    /**
     * The lowest rank above {@code floor} of a route that matches, or what else {@link Rank} knows. Routes of the exact host
     * rank before those of wildcards, and those before the ones of any host: what is found early makes the rest short.
     */
    int search(RedirectRequest request, int traits, int floor) {
        int least = Rank.NONE;
        String host = request.host();
        int end = exact.isEmpty() && wildcards.isEmpty() ? -1 : Authority.hostEnd(host);
        if (host != null && end >= 0) {
            least = Node.descend(find(exact, host, 0, end), request, traits, 0, floor, least);
            for (int dot = host.indexOf('.'); dot >= 0 && dot < end; dot = host.indexOf('.', dot + 1)) {
                least = Node.descend(find(wildcards, host, dot + 1, end), request, traits, 0, floor, least);
            }
        }
        return any.search(request, traits, 0, floor, least);
    }

    private static @Nullable Node find(HashIndex<Node> hosts, String host, int from, int to) {
        return Node.find(hosts, Reading.IGNORE_CASE, host, from, to);
    }
}
