package dev.detour.processor.report;

import dev.detour.model.Origin;
import dev.detour.model.diagnostic.Diagnostic;
import dev.detour.model.diagnostic.Severity;
import dev.detour.model.map.RowOrigin;
import dev.detour.processor.element.ElementOrigin;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javax.annotation.processing.Messager;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.tools.Diagnostic.Kind;

/** Shows findings, each once: a default has the same fault for every redirect that inherits it. */
public final class Reporter {

    private final Messager messager;
    private final Severities severities;
    private final Set<List<Object>> reported = new HashSet<>();

    /**
     * A reporter for one compilation.
     *
     * @param messager takes the messages
     * @param severities what the build makes of warnings
     */
    public Reporter(Messager messager, Severities severities) {
        this.messager = messager;
        this.severities = severities;
    }

    /**
     * Reports a finding where it is.
     *
     * @param finding a finding in sources
     */
    public void report(Diagnostic finding) {
        Located place = located(finding);
        show(finding, place.at(), List.of(place.at().scope()), place.message());
    }

    /**
     * Reports a finding in sources that a class file has a part in, so that it can be silenced at the site, too.
     *
     * @param finding a finding in sources
     * @param site the place in sources where the class file comes in
     */
    public void reportBeside(Diagnostic finding, Origin site) {
        Located place = located(finding);
        show(finding, place.at(), List.of(place.at().scope(), ((ElementOrigin) site).scope()), place.message());
    }

    /** A message and the place in sources where it is shown. */
    private record Located(ElementOrigin at, String message) {}

    /** What is in a file is shown where the sources name the file. */
    private static Located located(Diagnostic finding) {
        return finding.origin() instanceof RowOrigin row
                ? new Located((ElementOrigin) row.table(), row.locate(finding.message()))
                : new Located((ElementOrigin) finding.origin(), finding.message());
    }

    /**
     * Reports a finding that is in a class file, which has no lines.
     *
     * @param finding the finding, whose place is named in the message
     * @param place the place in sources where the class file comes in
     */
    public void report(Diagnostic finding, Origin place) {
        ElementOrigin origin = (ElementOrigin) place;
        String message = finding.origin().describe() + ": " + finding.message();
        show(finding, origin, List.of(origin.scope()), message);
    }

    private void show(Diagnostic finding, ElementOrigin place, List<Element> scopes, String message) {
        Severity severity = severity(finding, scopes);
        if (severity != Severity.OFF && reported.add(List.of(finding.id(), place, message))) {
            String text = "[detour:" + finding.id().text() + "] " + message;
            print(severity == Severity.ERROR ? Kind.ERROR : Kind.WARNING, text, place);
        }
    }

    private Severity severity(Diagnostic finding, List<Element> scopes) {
        if (finding.severity() != Severity.WARNING) {
            return finding.severity();
        }
        return scopes.stream().anyMatch(scope -> Suppressions.silenced(scope, finding.id()))
                ? Severity.OFF
                : severities.ofWarning(finding.id());
    }

    private void print(Kind kind, String text, ElementOrigin place) {
        if (place.annotation().isEmpty()) {
            messager.printMessage(kind, text, place.element());
            return;
        }
        AnnotationMirror annotation = place.annotation().get();
        if (place.value().isEmpty()) {
            messager.printMessage(kind, text, place.element(), annotation);
        } else {
            AnnotationValue value = place.value().get();
            messager.printMessage(kind, text, place.element(), annotation, value);
        }
    }
}
