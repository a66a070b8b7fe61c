package dev.detour.model.proof;

import dev.detour.model.Route;
import dev.detour.model.host.HostPattern;
import dev.detour.model.pattern.Affixes;
import dev.detour.model.pattern.PathPattern;
import dev.detour.model.pattern.Segment;
import java.util.Optional;

/**
 * What routes have in common of which none is more specific by its host or by the kinds of its segments, and that could match
 * the same path: routes of different groups need not be compared.
 *
 * @param path the kinds of the segments and the text of the literal ones, in lower case
 * @param wildcard whether the host is a wildcard; empty for any host
 * @param host the name of the host; empty for any host
 */
record Group(String path, Optional<Boolean> wildcard, Optional<String> host) {

    static Group of(Route route) {
        return new Group(
                shape(route.pattern()),
                route.host().map(HostPattern::wildcard),
                route.host().map(HostPattern::name));
    }

    private static String shape(PathPattern pattern) {
        StringBuilder shape = new StringBuilder();
        for (Segment segment : pattern.segments()) {
            shape.append('/').append(shape(segment));
        }
        return shape.append(pattern.tail().isPresent() ? "/{*}" : "").toString();
    }

    /** No literal holds a brace: it would be percent-encoded. */
    private static String shape(Segment segment) {
        if (segment instanceof Segment.Literal literal) {
            return Affixes.fold(literal.text());
        }
        if (segment instanceof Segment.Mixed) {
            return "{}{}";
        }
        return ((Segment.Single) segment).variable().constrained() ? "{:}" : "{}";
    }
}
