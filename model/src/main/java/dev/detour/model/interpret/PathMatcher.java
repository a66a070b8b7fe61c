package dev.detour.model.interpret;

import dev.detour.model.TrailingSlash;
import dev.detour.model.pattern.PathPattern;
import dev.detour.model.pattern.Segment;
import dev.detour.model.pattern.Variable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Matches a path segment by segment, trying every way in which a segment can be split. */
final class PathMatcher {

    private PathMatcher() {}

    /** The captures, or empty where the path does not match. */
    static Optional<Map<String, List<String>>> match(PathPattern pattern, String path) {
        if (!path.startsWith("/")) {
            return Optional.empty();
        }
        List<String> segments = new ArrayList<>(List.of(path.substring(1).split("/", -1)));
        int fixed = pattern.segments().size();
        boolean finalSlash = segments.size() == fixed + 1 && segments.get(fixed).isEmpty();
        if (finalSlash && pattern.trailingSlash() == TrailingSlash.OPTIONAL) {
            segments.remove(fixed);
        }
        if (segments.size() < fixed || (pattern.tail().isEmpty() && segments.size() > fixed)) {
            return Optional.empty();
        }
        Map<String, List<String>> captures = new HashMap<>();
        for (int i = 0; i < fixed; i++) {
            if (!matches(pattern.segments().get(i), Units.ofPath(segments.get(i)), pattern.caseSensitive(), captures)) {
                return Optional.empty();
            }
        }
        pattern.tail().ifPresent(tail -> captures.put(tail.name(), tail(segments.subList(fixed, segments.size()))));
        return Optional.of(captures);
    }

    private static List<String> tail(List<String> segments) {
        return segments.isEmpty() ? List.of() : Units.ofPath("/" + String.join("/", segments));
    }

    private static boolean matches(
            Segment segment, List<String> units, boolean caseSensitive, Map<String, List<String>> captures) {
        if (segment instanceof Segment.Mixed mixed) {
            return matches(mixed.parts(), units, caseSensitive, captures);
        }
        return matches(List.of((Segment.Part) segment), units, caseSensitive, captures);
    }

    /** Each variable is as short as the rest of the segment allows, the leftmost first. */
    private static boolean matches(
            List<Segment.Part> parts, List<String> units, boolean caseSensitive, Map<String, List<String>> captures) {
        if (parts.isEmpty()) {
            return units.isEmpty();
        }
        List<Segment.Part> rest = parts.subList(1, parts.size());
        if (parts.get(0) instanceof Segment.Literal literal) {
            int length = Units.ofPath(literal.text()).size();
            return length <= units.size()
                    && equal(literal.text(), String.join("", units.subList(0, length)), caseSensitive)
                    && matches(rest, units.subList(length, units.size()), caseSensitive, captures);
        }
        Variable variable = ((Segment.Single) parts.get(0)).variable();
        for (int length = 1; length <= units.size(); length++) {
            List<String> value = units.subList(0, length);
            if (Values.inLanguage(variable, value)
                    && matches(rest, units.subList(length, units.size()), caseSensitive, captures)) {
                captures.put(variable.name(), List.copyOf(value));
                return true;
            }
        }
        return false;
    }

    private static boolean equal(String literal, String text, boolean caseSensitive) {
        return caseSensitive ? literal.equals(text) : Values.lowerCase(literal).equals(Values.lowerCase(text));
    }
}
