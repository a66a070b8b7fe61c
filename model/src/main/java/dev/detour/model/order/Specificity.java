package dev.detour.model.order;

import dev.detour.model.Route;
import dev.detour.model.host.HostPattern;
import dev.detour.model.pattern.PathPattern;
import dev.detour.model.pattern.Segment;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * How specific a route is: by host, then by the kinds of its segments from the left, then by the set of its requests.
 *
 * @param host 0 for an exact host, then wildcards by the number of their labels, more labels first, any host last
 * @param kinds the kinds of the segments; the end of the path has none, and so comes before a tail
 */
record Specificity(int host, List<Kind> kinds) implements Comparable<Specificity> {

    private static final int ANY_HOST = Integer.MAX_VALUE;

    /** The kinds of segments, the most specific first. */
    enum Kind {
        LITERAL,
        MIXED,
        CONSTRAINED,
        PLAIN,
        TAIL
    }

    static Specificity of(Route route) {
        return new Specificity(rank(route.host()), kinds(route.pattern()));
    }

    static int rank(Optional<HostPattern> host) {
        if (host.isEmpty()) {
            return ANY_HOST;
        }
        return host.get().wildcard() ? ANY_HOST - host.get().name().split("\\.").length : 0;
    }

    private static List<Kind> kinds(PathPattern pattern) {
        List<Kind> kinds = new ArrayList<>();
        pattern.segments().forEach(segment -> kinds.add(kind(segment)));
        pattern.tail().ifPresent(tail -> kinds.add(Kind.TAIL));
        return List.copyOf(kinds);
    }

    private static Kind kind(Segment segment) {
        if (segment instanceof Segment.Single single) {
            return single.variable().constrained() ? Kind.CONSTRAINED : Kind.PLAIN;
        }
        return segment instanceof Segment.Literal ? Kind.LITERAL : Kind.MIXED;
    }

    @Override
    public int compareTo(Specificity other) {
        int byHost = Integer.compare(host, other.host);
        return byHost != 0 ? byHost : compareKinds(kinds, other.kinds);
    }

    private static int compareKinds(List<Kind> left, List<Kind> right) {
        for (int i = 0; i < Math.min(left.size(), right.size()); i++) {
            int byKind = left.get(i).compareTo(right.get(i));
            if (byKind != 0) {
                return byKind;
            }
        }
        return Comparator.<List<Kind>>comparingInt(List::size).compare(left, right);
    }
}
