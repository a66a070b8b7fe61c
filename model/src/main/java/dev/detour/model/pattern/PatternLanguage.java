package dev.detour.model.pattern;

import dev.detour.model.SyntaxException;
import dev.detour.model.TrailingSlash;
import dev.detour.model.language.Language;
import dev.detour.model.language.StateLimitException;
import java.util.ArrayList;
import java.util.List;

/** The languages of a pattern and of its parts; conversion of what matches is not part of them. */
public final class PatternLanguage {

    private PatternLanguage() {}

    /**
     * What a variable of a path takes, other than a tail: its regular expression and its type, where both exist their
     * intersection.
     *
     * @param variable a variable of a pattern that was parsed
     * @return not empty
     */
    public static Language of(Variable variable) {
        Language type = variable.type().language();
        if (variable.regex().isEmpty()) {
            return type;
        }
        try {
            return Language.ofRegex(variable.regex().get()).intersect(type);
        } catch (SyntaxException e) {
            throw new IllegalArgumentException("the pattern of " + variable.name() + " was not parsed", e);
        }
    }

    /**
     * What a part of a mixed segment takes.
     *
     * @param part a literal or a variable
     * @param caseSensitive whether literals match in their own case only
     * @return not empty
     */
    public static Language of(Segment.Part part, boolean caseSensitive) {
        return part instanceof Segment.Literal literal
                ? Language.literal(literal.text(), caseSensitive)
                : of(((Segment.Single) part).variable());
    }

    /**
     * What a segment takes.
     *
     * @param segment a segment of a pattern that was parsed
     * @param caseSensitive whether literals match in their own case only
     * @return not empty; without the slash before the segment
     * @throws StateLimitException not for a pattern that was parsed
     */
    public static Language of(Segment segment, boolean caseSensitive) {
        return segment instanceof Segment.Mixed mixed
                ? Language.concat(mixed.parts().stream()
                        .map(part -> of(part, caseSensitive))
                        .toList())
                : of((Segment.Part) segment, caseSensitive);
    }

    /**
     * The paths that a pattern matches.
     *
     * @param pattern a pattern that was parsed
     * @return not empty
     * @throws StateLimitException where the path as a whole has too many states
     */
    public static Language ofPath(PathPattern pattern) {
        Language slash = Language.literal("/", true);
        List<Language> parts = new ArrayList<>();
        for (Segment segment : pattern.segments()) {
            parts.add(slash);
            parts.add(of(segment, pattern.caseSensitive()));
        }
        if (pattern.tail().isPresent()) {
            // A request's path is never empty, so that a tail alone does not match the empty text.
            parts.add(parts.isEmpty() ? Language.tail().minus(Language.emptyText()) : Language.tail());
        }
        if (pattern.trailingSlash() == TrailingSlash.OPTIONAL) {
            parts.add(Language.union(List.of(Language.emptyText(), slash)));
        }
        return Language.concat(parts);
    }
}
