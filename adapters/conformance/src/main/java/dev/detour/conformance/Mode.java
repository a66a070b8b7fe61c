package dev.detour.conformance;

/** How an adapter stands in its server. */
public enum Mode {
    /** Before an application, {@link Page}, that answers what is not redirected. */
    FILTER,

    /** Alone: it answers what is not redirected with 404 or 405. */
    HANDLER
}
