package dev.detour.processor.source;

import static dev.detour.model.diagnostic.DiagnosticId.UNREADABLE_MAP;

import dev.detour.model.Origin;
import dev.detour.model.diagnostic.Diagnostic;
import dev.detour.model.diagnostic.DiagnosticId;
import dev.detour.model.diagnostic.Severity;
import dev.detour.model.map.MappedFile;
import dev.detour.model.map.RowOrigin;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Sums up what is wrong with a table where it is much: compilers show no more than a hundred errors, and then say no more. */
final class TableFindings {

    private static final int SHOWN = 20;

    private final String report;
    private final List<Diagnostic> findings = new ArrayList<>();
    private boolean summedUp;

    private TableFindings(String owner) {
        this.report = RedirectTable.reportFile(owner);
    }

    /**
     * Makes a table.
     *
     * @param owner the interface
     * @param files what the files say
     * @param others what else is wrong
     * @return the table, with one finding for many of a kind in a file, and a report where there is such a one
     */
    static RedirectTable of(String owner, List<MappedFile> files, List<Diagnostic> others) {
        TableFindings table = new TableFindings(owner);
        table.findings.addAll(others);
        files.forEach(table::add);
        return new RedirectTable(files, table.findings, table.summedUp ? Optional.of(report(files)) : Optional.empty());
    }

    private void add(MappedFile file) {
        Map<Optional<DiagnosticId>, List<Diagnostic>> kinds = new LinkedHashMap<>();
        file.findings()
                .forEach(finding -> kinds.computeIfAbsent(kind(finding), kind -> new ArrayList<>())
                        .add(finding));
        for (List<Diagnostic> kind : kinds.values()) {
            if (kind.size() > SHOWN) {
                findings.add(sum(file, kind));
                summedUp = true;
            } else {
                findings.addAll(kind);
            }
        }
    }

    /** All errors are of one kind; warnings can be silenced one by one. */
    private static Optional<DiagnosticId> kind(Diagnostic finding) {
        return finding.severity() == Severity.ERROR ? Optional.empty() : Optional.of(finding.id());
    }

    private Diagnostic sum(MappedFile file, List<Diagnostic> kind) {
        Diagnostic first = kind.get(0);
        boolean error = first.severity() == Severity.ERROR;
        return new Diagnostic(
                error ? UNREADABLE_MAP : first.id(),
                first.severity(),
                place(first.origin()),
                file.file() + " has " + kind.size() + (error ? " faults" : " such rows") + ", listed in " + report
                        + " of the class output. The first is\n"
                        + show(first).indent(2).stripTrailing());
    }

    private static Origin place(Origin origin) {
        return origin instanceof RowOrigin row ? row.table() : origin;
    }

    private static String report(List<MappedFile> files) {
        return files.stream()
                .flatMap(file -> file.findings().stream())
                .map(TableFindings::show)
                .collect(Collectors.joining("\n", "", "\n"));
    }

    private static String show(Diagnostic finding) {
        String message = "[detour:" + finding.id().text() + "] " + finding.message();
        String located = finding.origin() instanceof RowOrigin row
                ? row.locate(message)
                : finding.origin().describe() + ": " + message;
        return located.indent(2).strip();
    }
}
