package dev.detour.model.language;

import dev.detour.model.SyntaxException;
import java.util.List;
import java.util.Optional;
import java.util.function.LongConsumer;

/**
 * A regular set of texts of paths, or of parts of them, over {@link Symbols}: two texts with the same canonical form are in it
 * together or not at all. Immutable; equal where the sets are.
 *
 * <p>Every operation throws {@link StateLimitException} where its result would have more than
 * {@link StateLimitException#MAX_STATES} states, or cannot be told at the expense of a few times as many.
 */
public final class Language {

    private final Dfa dfa;

    /** Of all states; 0 until it is asked for. */
    private int hash;

    private Language(Dfa minimal) {
        this.dfa = minimal;
    }

    /**
     * The texts of a segment that match a regular expression once they are decoded; never the empty one, nor one that holds a
     * slash.
     *
     * @param regex the expression
     * @return perhaps the empty set
     * @throws SyntaxException where it does not parse, with the offset in it, or takes too large an automaton
     */
    public static Language ofRegex(String regex) throws SyntaxException {
        try {
            return RegexParser.parse(regex).language();
        } catch (StateLimitException e) {
            throw e.at(0);
        }
    }

    /**
     * What a variable without a constraint takes: one or more of any symbol but the raw slash, malformed ones included.
     *
     * @return the language
     */
    public static Language plain() {
        return new Language(Dfa.PLAIN);
    }

    /**
     * What a tail takes: nothing, or a slash and any text.
     *
     * @return the language
     */
    public static Language tail() {
        return new Language(Dfa.TAIL);
    }

    /**
     * Just one text.
     *
     * @param text raw or canonical, perhaps with slashes
     * @param caseSensitive false to match letters of ASCII in any case
     * @return the language
     */
    public static Language literal(String text, boolean caseSensitive) {
        return new Language(Dfa.literal(Symbols.of(text).toArray(), caseSensitive));
    }

    /**
     * Only the empty text.
     *
     * @return the language
     */
    public static Language emptyText() {
        return literal("", true);
    }

    /**
     * The texts of one language followed by those of the next, and so on.
     *
     * @param parts the languages in order
     * @return only the empty text where there are none
     */
    public static Language concat(List<Language> parts) {
        return minimal(Nfa.concatenation(parts.stream().map(Language::dfa).toList()));
    }

    /**
     * The texts that are in any of the languages.
     *
     * @param parts the languages
     * @return the empty set where there are none
     */
    public static Language union(List<Language> parts) {
        return minimal(Nfa.union(parts.stream().map(Language::dfa).toList()));
    }

    /**
     * The texts that are in both languages.
     *
     * @param other the other language
     * @return perhaps the empty set
     */
    public Language intersect(Language other) {
        return minimal(Product.intersection(dfa, other.dfa));
    }

    /**
     * As {@link #intersect(Language)}, counted.
     *
     * @param other the other language
     * @param effort takes the steps as they are done, each about a transition; what it throws ends the work
     * @return perhaps the empty set
     */
    public Language intersect(Language other, LongConsumer effort) {
        return minimal(Product.intersection(dfa, other.dfa, effort));
    }

    /**
     * The texts that are not in another language.
     *
     * @param other the other language
     * @return perhaps the empty set
     */
    public Language minus(Language other) {
        return minimal(Product.difference(dfa, other.dfa));
    }

    /**
     * As {@link #minus(Language)}, counted.
     *
     * @param other the other language
     * @param effort takes the steps as they are done, each about a transition; what it throws ends the work
     * @return perhaps the empty set
     */
    public Language minus(Language other, LongConsumer effort) {
        return minimal(Product.difference(dfa, other.dfa, effort));
    }

    /**
     * The texts that are in this language once they stand between two others: its quotient by them. Has no more states than this
     * language, for each of which the text after is read once.
     *
     * @param before the text before, raw or canonical
     * @param after the text after
     * @return perhaps the empty set
     */
    public Language between(String before, String after) {
        return minimal(
                dfa.between(Symbols.of(before).toArray(), Symbols.of(after).toArray()));
    }

    /**
     * All texts read backwards, symbol by symbol.
     *
     * @return the language
     */
    public Language reverse() {
        return minimal(Nfa.reversal(dfa));
    }

    /**
     * Tells whether each text is in another language too.
     *
     * @param other the other language
     * @return true also where both are equal
     */
    public boolean subsetOf(Language other) {
        return Product.difference(dfa, other.dfa).isEmpty();
    }

    /**
     * Tells whether there is no text at all.
     *
     * @return whether nothing is accepted
     */
    public boolean isEmpty() {
        return dfa.isEmpty();
    }

    /**
     * Tells whether a text is in the language.
     *
     * @param text raw or canonical
     * @return whether it is accepted
     */
    public boolean accepts(String text) {
        return dfa.accepts(Symbols.of(text).toArray());
    }

    /**
     * A text of the language that shows what it is like: as short as possible, and of readable characters where there is a
     * choice.
     *
     * @return in canonical form; empty where there is no text, or none but malformed ones
     */
    public Optional<String> witness() {
        return Witness.of(dfa);
    }

    /**
     * The size of the language's minimal automaton.
     *
     * @return the number of states, 1 or more
     */
    public int states() {
        return dfa.states().size();
    }

    Dfa dfa() {
        return dfa;
    }

    /** The language of any automaton. */
    static Language minimal(Dfa dfa) {
        return new Language(Minimizer.minimize(dfa));
    }

    @Override
    public boolean equals(Object other) {
        return this == other || (other instanceof Language language && dfa.equals(language.dfa));
    }

    @Override
    public int hashCode() {
        if (hash == 0) {
            hash = dfa.hashCode();
        }
        return hash;
    }

    @Override
    public String toString() {
        return AutomatonText.of(this);
    }
}
