package dev.detour.model.proof.term;

/** How often a key stands in a query. */
public sealed interface Held {

    /** Not at all. */
    record Absent() implements Held {}

    /**
     * Once.
     *
     * @param value its value, in canonical form
     */
    record Once(Word value) implements Held {}

    /** Several times, so that no condition on it holds ever after, unless a redirect drops the query. */
    record Many() implements Held {}
}
