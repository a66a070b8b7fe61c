package dev.detour.model.proof.term;

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
public final class Languages {

    /** A state that is kept counts as so many steps, so that memory is bounded too. */
    private static final long STATE_WEIGHT = 100;

    private static final Language EMPTY_TEXT = Language.emptyText();

    private record Pair(Language left, Language right) {}

    private record Quotient(Language language, String before, String after) {}

    private record Text(Segment segment, boolean caseSensitive) {}

    private final StepBudget budget;
    private final Map<Pair, Language> intersections = new HashMap<>();
    private final Map<Pair, Language> differences = new HashMap<>();
    private final Map<Quotient, Language> quotients = new HashMap<>();
    private final Map<Segment, SegmentBounds> variables = new HashMap<>();
    private final Map<Text, Language> mixed = new HashMap<>();

    /**
     * Remembers nothing yet.
     *
     * @param budget what comparisons are taken from
     */
    public Languages(StepBudget budget) {
        this.budget = budget;
    }

    /**
     * What comparisons are taken from.
     *
     * @return the budget that all parts of a proof share
     */
    public StepBudget budget() {
        return budget;
    }

    /**
     * What a variable takes.
     *
     * @param variable the variable
     * @return between which languages that lies
     */
    public SegmentBounds of(Variable variable) {
        return variables.computeIfAbsent(
                SegmentBounds.withoutNames(new Segment.Single(variable)), segment -> SegmentBounds.of(variable));
    }

    /**
     * The texts of a segment, whether they convert or not.
     *
     * @param segment the segment
     * @param caseSensitive whether literals match in their own case only
     * @return a language of canonical texts
     */
    public Language of(Segment.Mixed segment, boolean caseSensitive) {
        return mixed.computeIfAbsent(
                new Text(SegmentBounds.withoutNames(segment), caseSensitive),
                text -> PatternLanguage.of(segment, caseSensitive));
    }

    /**
     * As {@link Language#intersect(Language)}, within the budget.
     *
     * @param left a language
     * @param right another one
     * @return perhaps the empty set
     */
    public Language intersection(Language left, Language right) {
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

    /**
     * As {@link Language#minus(Language)}, within the budget.
     *
     * @param left a language
     * @param right what is taken away
     * @return perhaps the empty set
     */
    public Language difference(Language left, Language right) {
        Pair pair = new Pair(left, right);
        Language known = differences.get(pair);
        return known != null ? known : keep(differences, pair, left.minus(right, budget::spend));
    }

    /**
     * What is in a language once it stands between two texts; never the empty text.
     *
     * @param language the language
     * @param before the text before
     * @param after the text after
     * @return perhaps the empty set
     */
    public Language between(Language language, String before, String after) {
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

    /**
     * Tells whether two languages have no text in common.
     *
     * @param left a language
     * @param right another one
     * @return true also where one is empty
     */
    public boolean disjoint(Language left, Language right) {
        return intersection(left, right).isEmpty();
    }

    /**
     * As {@link Language#subsetOf(Language)}, within the budget.
     *
     * @param left a language
     * @param right the wider one
     * @return true also where both are equal
     */
    public boolean subset(Language left, Language right) {
        return left.equals(right)
                || right.equals(Word.PLAIN)
                || difference(left, right).isEmpty();
    }

    /**
     * Tells whether a word can be no text of a language.
     *
     * @param word the word
     * @param language the language
     * @return false also where that is not known: a slot that stands in the word twice is taken for two
     */
    public boolean disjoint(Word word, Language language) {
        Optional<Piece.Slot> slot = word.onlySlot();
        return slot.isPresent()
                ? disjoint(slot.get().language(), language)
                : !texts(word).meets(language, budget::spend);
    }

    /**
     * Tells whether a word can be texts of a language only.
     *
     * @param word the word
     * @param language the language
     * @return false also where that is not known
     */
    public boolean subset(Word word, Language language) {
        Optional<Piece.Slot> slot = word.onlySlot();
        return slot.isPresent()
                ? subset(slot.get().language(), language)
                : texts(word).within(language, budget::spend);
    }

    /**
     * A text that a word can be and that is in a language.
     *
     * @param word the word
     * @param language the language
     * @return in canonical form; empty where there is none
     */
    public Optional<String> common(Word word, Language language) {
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
