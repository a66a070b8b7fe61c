package dev.detour.model.proof;

import dev.detour.model.language.CanonicalText;
import dev.detour.model.language.Language;
import dev.detour.model.language.Sequence;
import dev.detour.model.language.SequenceSearch;
import dev.detour.model.language.StateLimitException;
import dev.detour.model.pattern.PatternLanguage;
import dev.detour.model.pattern.Segment;
import java.util.List;
import java.util.Optional;

/**
 * A set of texts of one segment.
 *
 * @param literal the only text, in canonical form; empty where there are several
 * @param language the texts
 */
record SegmentSet(Optional<String> literal, Language language) {

    private static final long MOST_STEPS = 1_000_000;

    /** Just one text, raw or canonical. */
    static SegmentSet literal(String text) {
        return new SegmentSet(Optional.of(CanonicalText.of(text)), Language.literal(text, true));
    }

    static SegmentSet of(Language language) {
        return new SegmentSet(Optional.empty(), language);
    }

    /** What a segment of a pattern takes, conversion aside. */
    static SegmentSet of(Segment segment, boolean caseSensitive) {
        return segment instanceof Segment.Literal literal && caseSensitive
                ? literal(literal.text())
                : of(PatternLanguage.of(segment, caseSensitive));
    }

    boolean takesEmpty() {
        return literal.map(String::isEmpty).orElseGet(() -> language.accepts(""));
    }

    /** Whether there is a common text; true also where that takes too many steps to tell. */
    boolean intersects(SegmentSet other) {
        if (literal.isPresent()) {
            return other.literal.map(literal.get()::equals).orElseGet(() -> other.language.accepts(literal.get()));
        }
        return other.literal.isPresent()
                ? language.accepts(other.literal.get())
                : haveCommonText(language, other.language);
    }

    private static Sequence piece(Language language) {
        return Sequence.of(List.of(language), Sequence.End.NOTHING);
    }

    private static boolean haveCommonText(Language left, Language right) {
        try {
            return new SequenceSearch(List.of(piece(left), piece(right)), List.of(), MOST_STEPS)
                    .find()
                    .isPresent();
        } catch (StateLimitException e) {
            return true;
        }
    }
}
