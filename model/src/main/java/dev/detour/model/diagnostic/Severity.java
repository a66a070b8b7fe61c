package dev.detour.model.diagnostic;

/** How much a finding weighs. */
public enum Severity {
    /** The build fails. Cannot be silenced where it is a diagnostic's own severity. */
    ERROR,
    /** The build goes on; can be raised or silenced. */
    WARNING,
    /** Silenced. */
    OFF
}
