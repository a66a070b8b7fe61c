package dev.detour.runtime.target;

import dev.detour.runtime.Nullable;
import dev.detour.runtime.internal.Authority;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** A target template: a path, or an absolute URI, with variables. */
final class Template {

    private final String text;

    /** {@code http} or {@code https}; empty where the target is a path. */
    private final String scheme;

    private final List<Piece> authority;
    private final List<Piece> path;
    private final List<Piece> query;
    private final @Nullable List<Piece> fragment;

    /** The positions of all variables that are passed on. */
    private final int[] variables;

    private final boolean pathVaries;

    /** The same for all requests where there are no variables. */
    private final @Nullable Target fixed;

    /**
     * Reads a template in canonical form.
     *
     * @throws IllegalArgumentException if it is malformed, names other variables than these, or is an unsafe path
     */
    Template(String text, List<String> names) {
        this.text = text;
        scheme = text.startsWith("https://") ? "https" : text.startsWith("http://") ? "http" : "";
        int start = scheme.isEmpty() ? 0 : scheme.length() + "://".length();
        int hash = indexOf(text, '#', 0, text.length());
        int mark = indexOf(text, '?', start, hash);
        int slash = indexOf(text, '/', start, mark);
        String ownQuery = text.substring(Math.min(mark + 1, hash), hash);
        String ownFragment = hash == text.length() ? null : text.substring(hash + 1);
        authority = Piece.parse(Component.AUTHORITY, text.substring(start, slash), names);
        path = Piece.parse(Component.PATH, text.substring(slash, mark), names);
        query = Piece.parse(Component.QUERY, ownQuery, names);
        fragment = ownFragment == null ? null : Piece.parse(Component.FRAGMENT, ownFragment, names);
        variables = variables(authority, path, query, fragment == null ? List.of() : fragment);
        pathVaries = variables(path).length > 0;
        fixed = variables.length == 0 ? new Target(text.substring(0, mark), ownQuery, ownFragment) : null;
        boolean unsafe = isLocal() && !pathVaries && !Disguise.isRobustPath(text.substring(slash, mark));
        if (authority.isEmpty() != isLocal() || unsafe) {
            throw new IllegalArgumentException("malformed target \"" + text + "\"");
        }
    }

    /** The short way from a pattern; {@code null} where there is none. */
    @Nullable
    Shortcut shortcut(Answer answer, List<String> names, String pattern, boolean exact) {
        if (fixed != null) {
            String location = fixed.location("", false);
            return location.length() > Target.MAX_LENGTH ? null : new FixedShortcut(answer, location);
        }
        if (pattern.indexOf('?') >= 0 || pattern.indexOf('<') >= 0 || !isSafe()) {
            return null;
        }
        String place = exact ? place(pattern.replaceAll(":[0-9]+}", "}")) : null;
        return place == null ? splice(answer, names, pattern) : new MovedShortcut(answer, place);
    }

    /** What the template puts before the path, where that is all that it does to a pattern; otherwise {@code null}. */
    private @Nullable String place(String pattern) {
        boolean moved = query.isEmpty() && fragment == null && text.endsWith(pattern);
        String place = moved ? text.substring(0, text.length() - pattern.length()) : "{";
        return place.indexOf('{') < 0 ? place : null;
    }

    private @Nullable Shortcut splice(Answer answer, List<String> names, String pattern) {
        return new ShortcutParser(pattern, names)
                .add(isLocal() ? "" : scheme + "://")
                .add(authority, Component.AUTHORITY)
                .add(path, Component.PATH)
                .add(query.isEmpty() ? "" : "?")
                .add(query, Component.QUERY)
                .add(fragment == null ? "" : "#")
                .add(fragment == null ? List.of() : fragment, Component.FRAGMENT)
                .shortcut(answer);
    }

    /** Whether the target is as safe as what the variables are given: they cannot take part in anything with its literals. */
    private boolean isSafe() {
        StringBuilder example = new StringBuilder();
        path.forEach(piece -> example.append(piece.isVariable() ? piece.tail() ? "/x" : "x" : piece.literal()));
        return authority.stream().noneMatch(Piece::isVariable)
                && (!isLocal()
                        || example.indexOf("%") < 0
                                && example.indexOf(";") < 0
                                && Disguise.isRobustPath(example.toString()));
    }

    @SafeVarargs
    private static int[] variables(List<Piece>... components) {
        Set<Integer> variables = new LinkedHashSet<>();
        for (List<Piece> component : components) {
            for (Piece piece : component) {
                if (piece.isVariable()) {
                    variables.add(piece.variable());
                }
            }
        }
        return variables.stream().mapToInt(Integer::intValue).toArray();
    }

    private static int indexOf(String text, char c, int from, int end) {
        int found = text.indexOf(c, from);
        return found < 0 || found > end ? end : found;
    }

    private boolean isLocal() {
        return scheme.isEmpty();
    }

    /** The target for a request; {@code null} where it would not be safe. */
    @Nullable
    Target expand(MatchedRequest request, AllowedHosts allowedHosts) {
        if (fixed != null) {
            return fixed;
        }
        for (int variable : variables) {
            if (!request.inert(variable)) {
                return null;
            }
        }
        String expanded = path(request);
        if (isLocal()) {
            return pathVaries && !Disguise.isRobustPath(expanded) ? null : target(expanded, request);
        }
        String host = host(request, allowedHosts);
        return host == null ? null : target(scheme + "://" + host + expanded, request);
    }

    private Target target(String base, MatchedRequest request) {
        return new Target(
                base,
                text(query, Component.QUERY, request),
                fragment == null ? null : text(fragment, Component.FRAGMENT, request));
    }

    /** The authority; {@code null} where a variable makes it malformed, or another than the allowed ones. */
    private @Nullable String host(MatchedRequest request, AllowedHosts allowedHosts) {
        String host = text(authority, Component.AUTHORITY, request);
        for (Piece piece : authority) {
            if (piece.isVariable()) {
                String labels = request.capture(piece.variable());
                boolean allowed = allowedHosts.entries().isEmpty() || allowedHosts.allow(scheme, host);
                if (!Authority.isLabels(labels) || Authority.hostEnd(host) < 0 || !allowed) {
                    return null;
                }
            }
        }
        return host;
    }

    private String path(MatchedRequest request) {
        StringBuilder out = new StringBuilder();
        for (Piece piece : path) {
            if (piece.tail()) {
                writeTail(out, request.captured(piece.variable()));
            } else {
                piece.write(out, Component.PATH, request);
            }
        }
        return out.toString();
    }

    /** Writes the tail byte for byte; but a path must not begin with {@code //}, after which clients expect a host. */
    private void writeTail(StringBuilder out, Capture capture) {
        String text = capture.text();
        if (!capture.tail()) {
            Component.PATH.escape(out.append('/'), text, 0);
            return;
        }
        int from = 0;
        if (out.isEmpty() && isLocal()) {
            while (text.startsWith("//", from)) {
                from++;
            }
        }
        out.append(text, from, text.length());
        if (out.isEmpty()) {
            out.append('/');
        }
    }

    private static String text(List<Piece> pieces, Component component, MatchedRequest request) {
        StringBuilder out = new StringBuilder();
        for (Piece piece : pieces) {
            piece.write(out, component, request);
        }
        return out.toString();
    }
}
