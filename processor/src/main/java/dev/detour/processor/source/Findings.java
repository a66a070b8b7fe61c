package dev.detour.processor.source;

import dev.detour.model.Origin;
import dev.detour.model.diagnostic.Diagnostic;
import dev.detour.model.diagnostic.DiagnosticId;
import dev.detour.model.diagnostic.Severity;
import java.util.ArrayList;
import java.util.List;

/** Collects what is wrong with a type or a method. */
final class Findings {

    private final List<Diagnostic> found = new ArrayList<>();

    void add(DiagnosticId id, Origin origin, String what, String instead) {
        add(new Diagnostic(id, id.severity(), origin, what + "\n" + instead));
    }

    void add(Diagnostic finding) {
        found.add(finding);
    }

    boolean failed() {
        return found.stream().anyMatch(finding -> finding.severity() == Severity.ERROR);
    }

    List<Diagnostic> list() {
        return List.copyOf(found);
    }
}
