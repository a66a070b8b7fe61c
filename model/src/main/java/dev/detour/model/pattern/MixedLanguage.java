package dev.detour.model.pattern;

import dev.detour.model.SyntaxException;
import dev.detour.model.language.Language;
import dev.detour.model.language.StateLimitException;
import dev.detour.model.language.ValueType;
import java.util.ArrayList;
import java.util.List;

/**
 * The languages that split a mixed segment into its variables. Each variable but the last takes the shortest text of its own
 * language after which the rest of the segment still matches.
 *
 * @param whole the language of the segment
 * @param splits for each variable but the last, from the left
 */
public record MixedLanguage(Language whole, List<Split> splits) {

    private static final int SHORT = 30;

    public MixedLanguage {
        splits = List.copyOf(splits);
    }

    /**
     * Where a variable ends.
     *
     * @param value the language of the variable
     * @param restReversed what may follow it up to the end of the segment, read backwards
     */
    public record Split(Language value, Language restReversed) {}

    /**
     * The languages of a segment.
     *
     * @param segment a segment of a pattern that was parsed
     * @param caseSensitive whether literals match in their own case only
     * @return the languages
     */
    public static MixedLanguage of(Segment.Mixed segment, boolean caseSensitive) {
        List<Language> parts = segment.parts().stream()
                .map(part -> PatternLanguage.of(part, caseSensitive))
                .toList();
        List<Split> splits = new ArrayList<>();
        for (int i = 0; i < lastVariable(segment); i++) {
            if (segment.parts().get(i) instanceof Segment.Single) {
                Language rest = Language.concat(parts.subList(i + 1, parts.size()));
                splits.add(new Split(parts.get(i), rest.reverse()));
            }
        }
        return new MixedLanguage(Language.concat(parts), splits);
    }

    private static int lastVariable(Segment.Mixed segment) {
        int last = segment.parts().size() - 1;
        return segment.parts().get(last) instanceof Segment.Single ? last : last - 1;
    }

    /** Whether an automaton has at most a state for each pair of places in two short literals. */
    private static boolean isSmall(Segment.Mixed segment) {
        int variables = 0;
        for (Segment.Part part : segment.parts()) {
            if (part instanceof Segment.Single single) {
                variables++;
                if (single.variable().regex().isPresent()
                        || !single.variable().type().equals(ValueType.STRING)) {
                    return false;
                }
            } else if (((Segment.Literal) part).text().length() > SHORT) {
                return false;
            }
        }
        return variables <= 2;
    }

    /** Refuses a segment with an automaton that would be too large. */
    static void refuseLarge(Segment.Mixed segment, boolean caseSensitive, int offset) throws SyntaxException {
        if (isSmall(segment)) {
            return;
        }
        try {
            of(segment, caseSensitive);
        } catch (StateLimitException e) {
            throw e.at(offset);
        }
    }
}
