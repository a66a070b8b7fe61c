package dev.detour.model.pattern;

import dev.detour.model.language.CanonicalText;
import java.util.stream.Collectors;

/** Writes patterns in their canonical form: equal texts for equal patterns, however they were declared. */
public final class PatternText {

    private PatternText() {}

    /**
     * Writes a pattern.
     *
     * @param pattern the pattern
     * @return for example <code>/blog/{year}/{slug:[a-z0-9-]+}?key={q}&amp;flag=on</code>; ASCII but for names of variables
     */
    public static String of(PathPattern pattern) {
        String path = pattern.literalPath().orElseGet(() -> path(pattern));
        return pattern.query().isEmpty()
                ? path
                : path + pattern.query().stream().map(PatternText::of).collect(Collectors.joining("&", "?", ""));
    }

    private static String path(PathPattern pattern) {
        String segments =
                pattern.segments().stream().map(segment -> "/" + of(segment)).collect(Collectors.joining());
        return segments
                + pattern.tail().map(variable -> "/{*" + variable.name() + "}").orElse("");
    }

    /**
     * Writes a condition on the query.
     *
     * @param condition the condition
     * @return for example {@code flag=on}; all but unreserved characters are percent-encoded
     */
    public static String of(QueryCondition condition) {
        String value = condition instanceof QueryCondition.Fixed fixed
                ? CanonicalText.encode(fixed.value())
                : of(((QueryCondition.Bound) condition).variable());
        return CanonicalText.encode(condition.key()) + "=" + value;
    }

    private static String of(Segment segment) {
        return segment instanceof Segment.Mixed mixed
                ? mixed.parts().stream().map(PatternText::of).collect(Collectors.joining())
                : of((Segment.Part) segment);
    }

    private static String of(Segment.Part part) {
        return part instanceof Segment.Literal literal ? literal.text() : of(((Segment.Single) part).variable());
    }

    private static String of(Variable variable) {
        return "{" + variable.name()
                + variable.regex().map(regex -> ":" + regex).orElse("") + "}";
    }
}
