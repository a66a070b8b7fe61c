package dev.detour.model.check;

import static dev.detour.model.diagnostic.DiagnosticId.OPEN_REDIRECT;

import dev.detour.model.Declaration;
import dev.detour.model.template.Template;
import dev.detour.model.template.TemplatePart;
import java.util.List;

/** No request chooses the host that a client is sent to (CWE-601). */
final class OpenRedirectCheck implements RuleCheck {

    private static final String FIX = "Name the hosts that it may be: allowedHosts = \"*.example.org\".";

    /** Tells whether a target begins with a variable, which is reported here and not as a syntax error. */
    static boolean beginsWithVariable(String to) {
        return to.startsWith("{") || to.startsWith("//{");
    }

    @Override
    public void check(Declaration declaration, ParsedDeclaration parsed, Reporter reporter) {
        String to = declaration.to().value();
        if (declaration.computed()) {
            if (declaration.allowedHosts().isEmpty()) {
                reporter.report(
                        OPEN_REDIRECT,
                        declaration.origin(),
                        "the target is computed and may name any host, so that a request could choose it (CWE-601).\n"
                                + FIX);
            }
        } else if (beginsWithVariable(to)) {
            reporter.pointing(
                    OPEN_REDIRECT,
                    declaration.to(),
                    0,
                    "the target begins with a variable, so that a request can choose the host (CWE-601):",
                    "    " + witness(to) + "\nBegin with a path, such as \"/" + tailOf(to)
                            + "\", or with a fixed host, such as \"https://www.example.org/\".");
        } else if (declaration.allowedHosts().isEmpty()) {
            parsed.template().flatMap(Template::authority).ifPresent(a -> checkPinned(a, declaration, reporter));
        }
    }

    private static void checkPinned(Template.Authority authority, Declaration declaration, Reporter reporter) {
        int last = lastVariable(authority.host());
        if (last < 0 || pinned(authority.host(), last)) {
            return;
        }
        TemplatePart.Reference variable =
                (TemplatePart.Reference) authority.host().get(last);
        if (inPort(authority.host(), last)) {
            reporter.pointing(
                    OPEN_REDIRECT,
                    declaration.to(),
                    variable.offset(),
                    "a variable stands in the port, so that a request can choose the server (CWE-601):",
                    "Write the port itself, or name the hosts with their ports: "
                            + "allowedHosts = \"www.example.org:8443\".");
            return;
        }
        reporter.pointing(
                OPEN_REDIRECT,
                declaration.to(),
                variable.offset(),
                "a variable of the authority is not followed by a domain of two labels or more,"
                        + " so that a request can choose the host (CWE-601):",
                "Pin it to a domain, such as \"https://{" + variable.name() + "}.example.org/\", or name the hosts: "
                        + "allowedHosts = \"*.example.org\".");
    }

    private static boolean inPort(List<TemplatePart> host, int variable) {
        return host.subList(0, variable).stream()
                .anyMatch(part -> part instanceof TemplatePart.Literal literal
                        && literal.text().lastIndexOf(':') > literal.text().indexOf(']'));
    }

    private static int lastVariable(List<TemplatePart> host) {
        for (int i = host.size() - 1; i >= 0; i--) {
            if (host.get(i) instanceof TemplatePart.Reference) {
                return i;
            }
        }
        return -1;
    }

    /** One label is not enough: whoever registers names under a top-level domain would be the one who is chosen. */
    private static boolean pinned(List<TemplatePart> host, int last) {
        return last == host.size() - 2
                && host.get(last + 1) instanceof TemplatePart.Literal literal
                && literal.text().matches("\\.[^.:]+(\\.[^.:]+)+(:[0-9]+)?");
    }

    private static String witness(String to) {
        int end = to.indexOf('}');
        return (end < 0 ? to : to.substring(0, end + 1)) + " = https://evil.example";
    }

    private static String tailOf(String to) {
        return to.startsWith("{*") ? to : to.substring(0, Math.max(1, to.indexOf('}') + 1));
    }
}
