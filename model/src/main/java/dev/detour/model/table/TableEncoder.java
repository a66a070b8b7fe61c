package dev.detour.model.table;

import dev.detour.model.HttpMethod;
import dev.detour.model.MethodSet;
import dev.detour.model.Route;
import dev.detour.model.Scheme;
import dev.detour.model.TrailingSlash;
import dev.detour.model.host.HostPattern;
import dev.detour.model.pattern.PathPattern;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Writes routes as the text that generated code hands to the runtime. A line is
 * <code>methods scheme host path?query flags</code>, for example
 * <code>GET,HEAD https www.example.org /blog/{year:0}/{slug:1}?key={q}&amp;flag=on o</code>.
 *
 * <ul>
 *   <li>Methods are a list, or {@code *} for all but OPTIONS, TRACE and CONNECT; scheme and host are {@code *} where any will
 *       do.
 *   <li>A segment is a canonical literal, a variable, a variable with the number of its automaton, or the number of a mixed
 *       segment in angle brackets; a tail is <code>{*name}</code>.
 *   <li>Keys and values of the query are percent-encoded but for unreserved characters.
 *   <li>Flags: {@code o}, a final slash is optional; {@code i}, literals match in any case, and are in lower case here.
 * </ul>
 */
public final class TableEncoder {

    private TableEncoder() {}

    /**
     * Encodes a routing table.
     *
     * @param routes the routes in order of precedence
     * @return the table; automata and mixed segments are numbered in order of first use, equal ones once
     */
    public static EncodedTable encode(List<Route> routes) {
        PathEncoder encoder = new PathEncoder(new SegmentAutomata());
        List<EncodedTable.Line> lines = new ArrayList<>();
        for (Route route : routes) {
            lines.add(
                    new EncodedTable.Line(line(route, encoder), route.pattern().text(), route.rule()));
        }
        return new EncodedTable(encoder.automata(), encoder.mixed(), lines);
    }

    /**
     * Encodes the pattern that a link is built from. Literals keep their case, and the final slash is as declared.
     *
     * @param pattern the first pattern of a rule
     * @param made automata of other links
     * @return the pattern
     */
    public static EncodedLink encodeLink(PathPattern pattern, SegmentAutomata made) {
        PathEncoder encoder = new PathEncoder(made);
        String text = encoder.link(pattern);
        return new EncodedLink(text, encoder.automata(), encoder.mixed());
    }

    private static String line(Route route, PathEncoder encoder) {
        return line(route, encoder.line(route.pattern()));
    }

    /** A line that ends after the slash of the path, but for its flags: what routes for literal paths have in common. */
    static String lineWithoutPath(Route route) {
        return line(route, "/");
    }

    private static String line(Route route, String path) {
        String scheme = route.rule().scheme().map(Scheme::text).orElse("*");
        String host = route.host().map(HostPattern::toString).orElse("*");
        return String.join(" ", methods(route.rule().methods()), scheme, host, path) + flags(route.pattern());
    }

    private static String methods(MethodSet methods) {
        if (!methods.extensions()) {
            return methods.named().stream().map(HttpMethod::name).collect(Collectors.joining(","));
        }
        if (!methods.equals(MethodSet.allButOptions())) {
            throw new IllegalArgumentException("extension methods go with all named ones but OPTIONS: " + methods);
        }
        return "*";
    }

    private static String flags(PathPattern pattern) {
        String flags =
                (pattern.trailingSlash() == TrailingSlash.OPTIONAL ? "o" : "") + (pattern.caseSensitive() ? "" : "i");
        return flags.isEmpty() ? "" : " " + flags;
    }
}
