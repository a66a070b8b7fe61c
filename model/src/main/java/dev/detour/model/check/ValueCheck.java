package dev.detour.model.check;

import static dev.detour.model.diagnostic.DiagnosticId.INVALID_PATTERN;
import static dev.detour.model.diagnostic.DiagnosticId.INVALID_VALUE;

import dev.detour.model.Declaration;
import dev.detour.model.Located;
import dev.detour.model.Scheme;
import dev.detour.model.diagnostic.Caret;
import java.util.Arrays;
import java.util.Optional;

/** Plain values are in their range. */
final class ValueCheck implements RuleCheck {

    static Optional<Optional<Scheme>> parseScheme(Declaration declaration, Reporter reporter) {
        Located<String> scheme = declaration.scheme();
        if (scheme.value().isEmpty()) {
            return Optional.of(Optional.empty());
        }
        Optional<Scheme> known = Arrays.stream(Scheme.values())
                .filter(each -> each.text().equals(scheme.value()))
                .findFirst();
        if (known.isPresent()) {
            return Optional.of(known);
        }
        reporter.report(
                INVALID_VALUE,
                scheme.origin(),
                "the scheme " + Caret.quote(scheme.value()) + " is none that a request to an HTTP server has"
                        + " (RFC 9110, section 4.2).\n"
                        + "Write \"http\" or \"https\", in lower case, or leave it out for either.");
        return Optional.empty();
    }

    @Override
    public void check(Declaration declaration, ParsedDeclaration parsed, Reporter reporter) {
        if (declaration.from().isEmpty()) {
            reporter.report(
                    INVALID_PATTERN,
                    declaration.origin(),
                    "the redirect has no source: from is empty.\nName one or more patterns, such as from = \"/old\".");
        }
        Located<Long> maxAge = declaration.maxAge();
        if (maxAge.value() < -1) {
            reporter.report(
                    INVALID_VALUE,
                    maxAge.origin(),
                    "the freshness of " + maxAge.value() + " seconds is negative (RFC 9111, section 1.2.2).\n"
                            + "Write the seconds that an answer may be cached, 0 for no-store, or -1 for no header.");
        }
    }
}
