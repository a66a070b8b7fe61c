package dev.detour.processor.source;

import dev.detour.model.diagnostic.Diagnostic;
import dev.detour.model.diagnostic.Severity;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.lang.model.element.TypeElement;

/**
 * A type that declares redirects, or defaults for them, or joins those of others. It should be an interface.
 *
 * @param element the type
 * @param compiledHere whether the type is compiled now and reported for itself, not read from a class file
 * @param reachable whether types can be generated beside it that name it
 * @param redirects the redirects that it declares itself, in the order of declaration
 * @param table the redirects that are kept in files; empty where there are none
 * @param handlers of a class file, the handlers that were generated with it, by signature
 * @param findings what is wrong with the type, but not with its redirects
 */
public record RedirectInterface(
        TypeElement element,
        boolean compiledHere,
        boolean reachable,
        List<RedirectMethod> redirects,
        Optional<RedirectTable> table,
        Map<String, CompiledHandler> handlers,
        List<Diagnostic> findings) {

    public RedirectInterface {
        redirects = List.copyOf(redirects);
        handlers = Map.copyOf(handlers);
        findings = List.copyOf(findings);
    }

    /**
     * Tells whether the type is one that redirects can be declared in.
     *
     * @return whether no finding is an error; the redirects may have errors all the same
     */
    public boolean sound() {
        return findings.stream().noneMatch(finding -> finding.severity() == Severity.ERROR);
    }

    /**
     * The name of the type.
     *
     * @return the qualified name
     */
    public String name() {
        return element.getQualifiedName().toString();
    }
}
