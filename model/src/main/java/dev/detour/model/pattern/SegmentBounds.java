package dev.detour.model.pattern;

import dev.detour.model.language.Language;
import dev.detour.model.language.OpaqueType;
import dev.detour.model.language.ValueBounds;
import dev.detour.model.language.ValueType;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;

/**
 * Which texts a segment takes, the conversion of its variables included, as far as regular languages tell. For most segments
 * all three are the same set.
 *
 * @param surely texts that it takes; not all of them
 * @param possibly texts among which are all that it takes
 * @param lexical the texts of which the conversion is tried
 */
public record SegmentBounds(Language surely, Language possibly, Language lexical) {

    /**
     * The bounds of a segment.
     *
     * @param segment a segment of a pattern that was parsed
     * @param caseSensitive whether literals match in their own case only
     * @return the bounds
     */
    public static SegmentBounds of(Segment segment, boolean caseSensitive) {
        return segment instanceof Segment.Mixed mixed
                ? of(mixed, caseSensitive)
                : of((Segment.Part) segment, caseSensitive);
    }

    private static SegmentBounds of(Segment.Part part, boolean caseSensitive) {
        if (part instanceof Segment.Single single) {
            return of(single.variable());
        }
        Language literal = PatternLanguage.of(part, caseSensitive);
        return exactly(literal);
    }

    /**
     * The bounds of a variable, other than a tail.
     *
     * @param variable a variable of a pattern that was parsed
     * @return the bounds
     */
    public static SegmentBounds of(Variable variable) {
        Language lexical = PatternLanguage.of(variable);
        if (variable.type().equals(ValueType.STRING)) {
            return exactly(lexical);
        }
        ValueBounds type = ValueBounds.of(variable.type());
        return new SegmentBounds(lexical.intersect(type.surely()), lexical.intersect(type.possibly()), lexical);
    }

    private static SegmentBounds of(Segment.Mixed mixed, boolean caseSensitive) {
        List<SegmentBounds> parts =
                mixed.parts().stream().map(part -> of(part, caseSensitive)).toList();
        Language lexical = concat(parts, SegmentBounds::lexical);
        if (parts.stream().allMatch(part -> part.surely.equals(part.lexical))) {
            return exactly(lexical);
        }
        List<Language> failing = new ArrayList<>();
        for (int i = 0; i < parts.size(); i++) {
            Language values = parts.get(i).lexical.minus(parts.get(i).surely);
            if (!values.isEmpty()) {
                failing.add(withPart(parts, i, values));
            }
        }
        // The split is chosen before the conversion is tried: only where every split converts the chosen one does.
        Language surely = lexical.minus(Language.union(failing));
        return new SegmentBounds(surely, concat(parts, SegmentBounds::possibly), lexical);
    }

    private static Language withPart(List<SegmentBounds> parts, int index, Language language) {
        return Language.concat(IntStream.range(0, parts.size())
                .mapToObj(i -> i == index ? language : parts.get(i).lexical)
                .toList());
    }

    private static Language concat(List<SegmentBounds> parts, Function<SegmentBounds, Language> bound) {
        return Language.concat(parts.stream().map(bound).toList());
    }

    private static SegmentBounds exactly(Language language) {
        return new SegmentBounds(language, language, language);
    }

    /**
     * Tells whether what the segment takes is known to the text.
     *
     * @return whether both bounds are the same set
     */
    public boolean exact() {
        return surely.equals(possibly);
    }

    /**
     * The type with a factory of its own that a segment has a variable of.
     *
     * @param segment a segment
     * @return empty where there is none
     */
    public static Optional<OpaqueType> opaqueType(Segment segment) {
        List<Segment.Part> parts =
                segment instanceof Segment.Mixed mixed ? mixed.parts() : List.of((Segment.Part) segment);
        return parts.stream()
                .filter(Segment.Single.class::isInstance)
                .map(part -> ((Segment.Single) part).variable().type())
                .filter(OpaqueType.class::isInstance)
                .map(OpaqueType.class::cast)
                .findFirst();
    }

    /**
     * A segment without the names of its variables: equal for segments that take the same.
     *
     * @param segment a segment
     * @return the segment, all variables with an empty name
     */
    public static Segment withoutNames(Segment segment) {
        return segment instanceof Segment.Mixed mixed
                ? new Segment.Mixed(
                        mixed.parts().stream().map(SegmentBounds::withoutName).toList())
                : (Segment) withoutName((Segment.Part) segment);
    }

    private static Segment.Part withoutName(Segment.Part part) {
        return part instanceof Segment.Single single
                ? new Segment.Single(new Variable(
                        "", single.variable().regex(), single.variable().type()))
                : part;
    }
}
