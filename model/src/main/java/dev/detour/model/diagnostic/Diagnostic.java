package dev.detour.model.diagnostic;

import dev.detour.model.Origin;

/**
 * A finding.
 *
 * @param id which rule is broken
 * @param severity {@link Severity#ERROR} or {@link Severity#WARNING}, before users raise or silence it
 * @param origin where to report it
 * @param message what is wrong, why, a witness where there is one, and what to write instead; without the id
 */
public record Diagnostic(DiagnosticId id, Severity severity, Origin origin, String message) {}
