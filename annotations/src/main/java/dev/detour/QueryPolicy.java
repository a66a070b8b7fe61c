package dev.detour;

/** What becomes of the part of a request's query that the pattern did not consume. */
public enum QueryPolicy {
    /** It follows the target's own query, in its order and byte for byte. */
    PRESERVE,
    /** It is left out. */
    DROP
}
