package dev.detour.model;

/** What becomes of the part of the query that the pattern did not consume. */
public enum QueryPolicy {
    /** It follows the target's own query. */
    PRESERVE,
    /** It is left out. */
    DROP
}
