package dev.detour;

/** Whether a final slash of the path makes a difference. */
public enum TrailingSlash {
    /** {@code /a} and {@code /a/} are different paths (RFC 3986, section 6.2.3, does not make them equal). */
    EXACT,
    /** Either matches. It has no effect on the path {@code /} and on patterns that end in a tail. */
    OPTIONAL
}
