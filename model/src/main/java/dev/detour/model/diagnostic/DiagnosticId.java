package dev.detour.model.diagnostic;

import static dev.detour.model.diagnostic.Severity.ERROR;
import static dev.detour.model.diagnostic.Severity.WARNING;

import java.util.Locale;

/** The diagnostics, each with the severity that it has unless a finding says otherwise. */
public enum DiagnosticId {
    INVALID_STATUS(ERROR),
    METHOD_NOT_PRESERVED(ERROR),
    SEE_OTHER_ON_GET(WARNING),
    PREFLIGHT_REDIRECT(WARNING),
    INVALID_HOST(ERROR),
    INVALID_VALUE(ERROR),
    INVALID_PATTERN(ERROR),
    INVALID_TARGET(ERROR),
    UNKNOWN_VARIABLE(ERROR),
    UNUSED_VARIABLE(WARNING),
    UNSUPPORTED_PARAMETER(ERROR),
    INVALID_METHOD(ERROR),
    NOT_AN_INTERFACE(ERROR),
    OPEN_REDIRECT(ERROR),
    INSECURE_DOWNGRADE(WARNING),
    DUPLICATE_ROUTE(ERROR),
    AMBIGUOUS_ROUTES(ERROR),
    UNREACHABLE_ROUTE(ERROR),
    REDIRECT_LOOP(ERROR),
    REDIRECT_CHAIN(WARNING),
    UNREADABLE_MAP(ERROR),
    ORDER_DIFFERS(WARNING),
    ANALYSIS_INCOMPLETE(WARNING);

    private final Severity severity;

    DiagnosticId(Severity severity) {
        this.severity = severity;
    }

    /**
     * The severity of a finding that does not say otherwise.
     *
     * @return {@link Severity#ERROR} or {@link Severity#WARNING}
     */
    public Severity severity() {
        return severity;
    }

    /**
     * The id as users see and write it.
     *
     * @return for example {@code invalid-status}
     */
    public String text() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
