package dev.detour.model.pattern;

/** What a pattern asks of one key of the query: to stand exactly once, with a fixed value or a non-empty one. */
public sealed interface QueryCondition {

    /**
     * The key.
     *
     * @return the decoded key
     */
    String key();

    /**
     * The key has a fixed value.
     *
     * @param key the decoded key
     * @param value the decoded value, perhaps empty
     */
    record Fixed(String key, String value) implements QueryCondition {}

    /**
     * The value is bound to a variable, and is not empty.
     *
     * @param key the decoded key
     * @param variable the variable
     */
    record Bound(String key, Variable variable) implements QueryCondition {}
}
