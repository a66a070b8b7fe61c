package dev.detour.processor.source;

import static dev.detour.model.diagnostic.DiagnosticId.UNREADABLE_MAP;

import dev.detour.model.diagnostic.Diagnostic;
import dev.detour.model.diagnostic.DiagnosticId;
import dev.detour.model.diagnostic.Severity;
import dev.detour.model.map.MappedFile;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Collects what is wrong with a table. */
final class TableFindings {

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
            if (kind.size() > RowFindings.SHOWN) {
                boolean error = kind.get(0).severity() == Severity.ERROR;
                findings.add(RowFindings.sum(
                        file.file(),
                        error ? UNREADABLE_MAP : kind.get(0).id(),
                        error ? "faults" : "such rows",
                        kind,
                        report));
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

    private static String report(List<MappedFile> files) {
        return RowFindings.list(
                files.stream().flatMap(file -> file.findings().stream()).toList());
    }
}
