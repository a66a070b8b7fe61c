package dev.detour.processor.source;

import dev.detour.model.Origin;
import dev.detour.model.diagnostic.Diagnostic;
import dev.detour.model.diagnostic.DiagnosticId;
import dev.detour.model.map.RowOrigin;
import java.util.List;
import java.util.stream.Collectors;

/** Sums up what is wrong with rows of a file where it is much: compilers show no more than a hundred errors, and then say no more. */
public final class RowFindings {

    /** As many findings of a kind in a file are shown one by one. */
    public static final int SHOWN = 20;

    private RowFindings() {}

    /**
     * Sums up findings.
     *
     * @param file the file
     * @param id what they are, as a whole
     * @param what how to call them, for example {@code faults}
     * @param findings the findings, one or more of the file
     * @param report the resource that has them all
     * @return one finding, where the declaration names the file
     */
    public static Diagnostic sum(String file, DiagnosticId id, String what, List<Diagnostic> findings, String report) {
        Diagnostic first = findings.get(0);
        return new Diagnostic(
                id,
                id.severity(),
                place(first.origin()),
                file + " has " + findings.size() + " " + what + ", listed in " + report
                        + " of the class output. The first is\n"
                        + show(first).indent(2).stripTrailing());
    }

    private static Origin place(Origin origin) {
        return origin instanceof RowOrigin row ? row.table() : origin;
    }

    /**
     * Lists findings.
     *
     * @param findings the findings
     * @return a text with all of them, each with its place
     */
    public static String list(List<Diagnostic> findings) {
        return findings.stream().map(RowFindings::show).collect(Collectors.joining("\n", "", "\n"));
    }

    private static String show(Diagnostic finding) {
        String message = "[detour:" + finding.id().text() + "] " + finding.message();
        String located = finding.origin() instanceof RowOrigin row
                ? row.locate(message)
                : finding.origin().describe() + ": " + message;
        return located.indent(2).strip();
    }
}
