package dev.detour.model.table;

import dev.detour.model.TrailingSlash;
import dev.detour.model.language.CanonicalText;
import dev.detour.model.language.OpaqueType;
import dev.detour.model.pattern.PathPattern;
import dev.detour.model.pattern.PatternText;
import dev.detour.model.pattern.Segment;
import dev.detour.model.pattern.Variable;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Writes paths and queries, and numbers the automata and mixed segments that they refer to. */
final class PathEncoder {

    private final SegmentAutomata made;
    private final Map<String, Integer> automata = new LinkedHashMap<>();
    private final Map<EncodedTable.MixedSegment, Integer> mixed = new LinkedHashMap<>();

    PathEncoder(SegmentAutomata made) {
        this.made = made;
    }

    /** The automata so far, by number. */
    List<String> automata() {
        return List.copyOf(automata.keySet());
    }

    /** The mixed segments so far, by number. */
    List<EncodedTable.MixedSegment> mixed() {
        return List.copyOf(mixed.keySet());
    }

    /** A pattern as requests are matched with it. */
    String line(PathPattern pattern) {
        return path(pattern, !pattern.caseSensitive()) + query(pattern);
    }

    /** A pattern as links are built from it. */
    String link(PathPattern pattern) {
        boolean stripped = pattern.finalSlash() && pattern.trailingSlash() == TrailingSlash.OPTIONAL;
        return path(pattern, false) + (stripped ? "/" : "") + query(pattern);
    }

    private String path(PathPattern pattern, boolean lowerCase) {
        StringBuilder text = new StringBuilder();
        for (Segment segment : pattern.segments()) {
            text.append('/').append(segment(segment, pattern.caseSensitive(), lowerCase));
        }
        pattern.tail().ifPresent(tail -> text.append("/{*").append(tail.name()).append('}'));
        return text.toString();
    }

    private String segment(Segment segment, boolean caseSensitive, boolean lowerCase) {
        if (segment instanceof Segment.Mixed mixedSegment) {
            return "<" + number(mixedSegment, caseSensitive, lowerCase) + ">";
        }
        return part((Segment.Part) segment, lowerCase);
    }

    private String part(Segment.Part part, boolean lowerCase) {
        if (part instanceof Segment.Literal literal) {
            return lowerCase ? CanonicalText.toLowerCase(literal.text()) : literal.text();
        }
        Variable variable = ((Segment.Single) part).variable();
        return "{" + variable.name() + (hasAutomaton(variable) ? ":" + number(made.of(variable)) : "") + "}";
    }

    /** A type with a factory of its own takes any text. */
    private static boolean hasAutomaton(Variable variable) {
        return variable.regex().isPresent() || (variable.constrained() && !(variable.type() instanceof OpaqueType));
    }

    private int number(String automaton) {
        return automata.computeIfAbsent(automaton, key -> automata.size());
    }

    private int number(Segment.Mixed segment, boolean caseSensitive, boolean lowerCase) {
        String source =
                segment.parts().stream().map(part -> part(part, lowerCase)).collect(Collectors.joining());
        EncodedTable.MixedSegment encoded = new EncodedTable.MixedSegment(source, made.of(segment, caseSensitive));
        return mixed.computeIfAbsent(encoded, key -> mixed.size());
    }

    private static String query(PathPattern pattern) {
        String conditions = pattern.query().stream().map(PatternText::of).collect(Collectors.joining("&"));
        return conditions.isEmpty() ? "" : "?" + conditions;
    }
}
