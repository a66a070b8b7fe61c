package dev.detour.model;

/** Whether a final slash of the path makes a difference. */
public enum TrailingSlash {
    /** It does. */
    EXACT,
    /** It does not; tails and the path {@code /} are not concerned. */
    OPTIONAL
}
