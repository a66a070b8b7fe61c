package dev.detour.model.check;

import static dev.detour.model.diagnostic.DiagnosticId.INVALID_VALUE;
import static dev.detour.model.diagnostic.DiagnosticId.METHOD_NOT_PRESERVED;
import static dev.detour.model.diagnostic.DiagnosticId.PREFLIGHT_REDIRECT;
import static dev.detour.model.diagnostic.DiagnosticId.SEE_OTHER_ON_GET;

import dev.detour.model.Declaration;
import dev.detour.model.HttpMethod;
import dev.detour.model.Located;
import dev.detour.model.MethodSet;
import dev.detour.model.diagnostic.Caret;
import dev.detour.model.diagnostic.Severity;
import java.util.EnumSet;
import java.util.Set;

/** The status fits each method (RFC 9110, sections 15.4.2 to 15.4.9). */
final class MethodCheck implements RuleCheck {

    /** The methods of a rule: those that are named, or else those that the status implies. */
    static MethodSet methods(Declaration declaration, int status) {
        EnumSet<HttpMethod> named = EnumSet.noneOf(HttpMethod.class);
        declaration.methods().forEach(method -> named.add(method.value()));
        if (named.isEmpty()) {
            return implied(status);
        }
        if (named.contains(HttpMethod.GET)) {
            named.add(HttpMethod.HEAD);
        }
        return MethodSet.of(named);
    }

    private static MethodSet implied(int status) {
        return switch (status) {
            case 301, 302 -> MethodSet.of(EnumSet.of(HttpMethod.GET, HttpMethod.HEAD));
            case 303 -> MethodSet.of(EnumSet.of(HttpMethod.POST, HttpMethod.PUT, HttpMethod.PATCH, HttpMethod.DELETE));
            default -> MethodSet.allButOptions();
        };
    }

    @Override
    public void check(Declaration declaration, ParsedDeclaration parsed, Reporter reporter) {
        Set<HttpMethod> seen = EnumSet.noneOf(HttpMethod.class);
        for (Located<HttpMethod> method : declaration.methods()) {
            if (!seen.add(method.value())) {
                reporter.report(
                        INVALID_VALUE,
                        method.origin(),
                        "the method " + method.value() + " is named twice. Leave one of the two out.");
            } else {
                parsed.status().ifPresent(status -> checkOne(status, method, reporter, declaration));
            }
        }
    }

    private static void checkOne(int status, Located<HttpMethod> method, Reporter reporter, Declaration declaration) {
        boolean safe = method.value() == HttpMethod.GET || method.value() == HttpMethod.HEAD;
        if (method.value() == HttpMethod.OPTIONS) {
            Severity severity = status >= 307 ? Severity.WARNING : Severity.ERROR;
            reporter.report(PREFLIGHT_REDIRECT, severity, method.origin(), preflight());
        } else if (status <= 302 && !safe) {
            reporter.report(METHOD_NOT_PRESERVED, method.origin(), notPreserved(status, method.value(), declaration));
        } else if (status == 303 && safe) {
            reporter.report(SEE_OTHER_ON_GET, method.origin(), seeOther(method.value()));
        }
    }

    private static String preflight() {
        return "OPTIONS must not be redirected: browsers ask a CORS preflight with it, and fail a preflight that is"
                + " answered with a redirect (Fetch, CORS-preflight fetch).\n"
                + "Leave OPTIONS out.";
    }

    private static String notPreserved(int status, HttpMethod method, Declaration declaration) {
        int keeping = status == 301 ? 308 : 307;
        String section = status == 301 ? "15.4.2" : "15.4.3";
        String source =
                declaration.from().isEmpty() ? "" : declaration.from().get(0).value();
        return status + " does not preserve " + method
                + ": clients may send GET instead, without the content (RFC 9110, section "
                + section + ").\n    " + method + " " + Caret.plain(source) + " may arrive as GET "
                + Caret.plain(
                        declaration.computed()
                                ? "at the computed target"
                                : declaration.to().value())
                + "\nWrite status = " + keeping + " to keep the method, or 303 to have the result fetched with GET.";
    }

    private static String seeOther(HttpMethod method) {
        return "303 answers " + method + " with another resource than the one that was asked for"
                + " (RFC 9110, section 15.4.4: it is meant for the result of POST, PUT, PATCH or DELETE).\n"
                + "Write status = 302 or 307 if the resource is elsewhere for now, 301 or 308 if it has moved for good.";
    }
}
