package dev.detour.model.check;

import dev.detour.model.Located;
import dev.detour.model.Origin;
import dev.detour.model.SyntaxError;
import dev.detour.model.diagnostic.Caret;
import dev.detour.model.diagnostic.Diagnostic;
import dev.detour.model.diagnostic.DiagnosticId;
import dev.detour.model.diagnostic.Severity;
import java.util.function.Consumer;

/** Hands diagnostics on, and remembers whether one of them was an error. */
final class Reporter {

    private final Consumer<Diagnostic> sink;
    private boolean failed;

    Reporter(Consumer<Diagnostic> sink) {
        this.sink = sink;
    }

    void report(DiagnosticId id, Origin origin, String message) {
        report(id, id.severity(), origin, message);
    }

    void report(DiagnosticId id, Severity severity, Origin origin, String message) {
        failed |= severity == Severity.ERROR;
        sink.accept(new Diagnostic(id, severity, origin, message));
    }

    void syntax(DiagnosticId id, Located<String> text, SyntaxError error) {
        pointing(id, text, error.offset(), error.message(), "");
    }

    /** Reports a sentence, the text with a caret, and perhaps what to write instead. */
    void pointing(DiagnosticId id, Located<String> text, int offset, String what, String fix) {
        String message = what + "\n" + Caret.under(text.value(), offset);
        report(id, text.origin(), fix.isEmpty() ? message : message + "\n" + fix);
    }

    boolean failed() {
        return failed;
    }
}
