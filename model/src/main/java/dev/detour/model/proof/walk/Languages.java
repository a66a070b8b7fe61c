package dev.detour.model.proof.walk;

import dev.detour.model.language.Concatenation;
import dev.detour.model.language.Language;
import dev.detour.model.pattern.PatternLanguage;
import dev.detour.model.pattern.Segment;
import dev.detour.model.pattern.SegmentBounds;
import dev.detour.model.pattern.Variable;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Compares languages within the budget, and remembers the results: the same few are compared over and over. */
final class Languages {

    /** A state that is kept counts as so many steps, so that memory is bounded too. */
    private static final long STATE_WEIGHT = 100;

    private static final Language EMPTY_TEXT = Language.emptyText();

    private record Pair(Language left, Language right) {}

    private record Quotient(Language language, String before, String after) {}

    private record Text(Segment segment, boolean caseSensitive) {}

    private final WalkBudget budget;
    private final Map<Pair, Language> intersections = new HashMap<>();
    private final Map<Pair, Language> differences = new HashMap<>();
    private final Map<Quotient, Language> quotients = new HashMap<>();
    private final Map<Segment, SegmentBounds> variables = new HashMap<>();
    private final Map<Text, Language> mixed = new HashMap<>();

    Languages(WalkBudget budget) {
        this.budget = budget;
    }

    WalkBudget budget() {
        return budget;
    }

    /** What a variable takes. */
    SegmentBounds of(Variable variable) {
        return variables.computeIfAbsent(
                SegmentBounds.withoutNames(new Segment.Single(variable)), segment -> SegmentBounds.of(variable));
    }

    /** The texts of a segment, whether they convert or not. */
    Language of(Segment.Mixed segment, boolean caseSensitive) {
        return mixed.computeIfAbsent(
                new Text(SegmentBounds.withoutNames(segment), caseSensitive),
                text -> PatternLanguage.of(segment, caseSensitive));
    }

    Language intersection(Language left, Language right) {
        if (left.equals(right) || right.equals(Word.PLAIN)) {
            return left;
        }
        if (left.equals(Word.PLAIN)) {
            return right;
        }
        Pair pair = new Pair(left, right);
        Language known = intersections.get(pair);
        return known != null ? known : keep(intersections, pair, left.intersect(right, budget::spend));
    }

    Language difference(Language left, Language right) {
        Pair pair = new Pair(left, right);
        Language known = differences.get(pair);
        return known != null ? known : keep(differences, pair, left.minus(right, budget::spend));
    }

    /** What is in a language once it stands between two texts; never the empty text. */
    Language between(Language language, String before, String after) {
        if (before.isEmpty() && after.isEmpty()) {
            return language;
        }
        Quotient quotient = new Quotient(language, before, after);
        Language known = quotients.get(quotient);
        if (known != null) {
            return known;
        }
        budget.spend((long) language.states() * (1 + after.length()));
        Language found = language.between(before, after);
        return keep(quotients, quotient, found.accepts("") ? difference(found, EMPTY_TEXT) : found);
    }

    private <K> Language keep(Map<K, Language> known, K key, Language result) {
        budget.spend(STATE_WEIGHT * result.states());
        known.put(key, result);
        return result;
    }

    boolean disjoint(Language left, Language right) {
        return intersection(left, right).isEmpty();
    }

    boolean subset(Language left, Language right) {
        return left.equals(right)
                || right.equals(Word.PLAIN)
                || difference(left, right).isEmpty();
    }

    boolean disjoint(Word word, Language language) {
        Optional<Piece.Slot> slot = word.onlySlot();
        return slot.isPresent()
                ? disjoint(slot.get().language(), language)
                : !texts(word).meets(language, budget::spend);
    }

    boolean subset(Word word, Language language) {
        Optional<Piece.Slot> slot = word.onlySlot();
        return slot.isPresent()
                ? subset(slot.get().language(), language)
                : texts(word).within(language, budget::spend);
    }

    /** A text that a word can be and that is in a language. */
    Optional<String> common(Word word, Language language) {
        return texts(word).common(language, budget::spend);
    }

    /** The texts that a word can be; more, where a slot stands in it twice. */
    private static Concatenation texts(Word word) {
        List<Language> parts = word.pieces().stream()
                .map(piece -> piece instanceof Piece.Text text
                        ? Language.literal(text.text(), true)
                        : ((Piece.Slot) piece).language())
                .toList();
        return new Concatenation(parts);
    }
}
