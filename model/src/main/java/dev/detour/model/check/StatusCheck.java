package dev.detour.model.check;

import static dev.detour.model.diagnostic.DiagnosticId.INVALID_STATUS;

import dev.detour.model.Declaration;
import dev.detour.model.Located;
import java.util.Optional;
import java.util.Set;

/** The status is one that redirects (RFC 9110, section 15.4). */
final class StatusCheck {

    private static final Set<Integer> REDIRECTS = Set.of(301, 302, 303, 307, 308);

    private StatusCheck() {}

    static Optional<Integer> parse(Declaration declaration, Reporter reporter) {
        Located<Integer> status = declaration.status();
        if (REDIRECTS.contains(status.value())) {
            return Optional.of(status.value());
        }
        reporter.report(INVALID_STATUS, status.origin(), message(status.value()));
        return Optional.empty();
    }

    private static String message(int status) {
        return "the status " + status + " cannot be declared: " + why(status) + " (RFC 9110, section 15.4).\n"
                + "Write 307 or 308 to keep the request's method, 301 or 302 for GET and HEAD,"
                + " or 303 to have a result fetched with GET; 301 and 308 are permanent.";
    }

    private static String why(int status) {
        return switch (status) {
            case 300 -> "300 (Multiple Choices) leaves the choice of a target to the client";
            case 304 -> "304 (Not Modified) answers a conditional request and sends the client nowhere else";
            case 305 -> "305 (Use Proxy) is deprecated, since it let any server choose the client's proxy";
            case 306 -> "306 is reserved and means nothing any more";
            default -> "it is no redirect";
        };
    }
}
