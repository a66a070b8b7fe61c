package dev.detour.processor.source;

import dev.detour.model.Rule;
import dev.detour.model.diagnostic.Diagnostic;
import dev.detour.model.diagnostic.Severity;
import dev.detour.model.map.MappedFile;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The redirects of an interface that are kept in files.
 *
 * @param files what the files say, in the order in which the annotation names them
 * @param findings what is wrong, long lists summed up
 * @param report all findings, where they are summed up; empty where {@code findings} has them all
 */
public record RedirectTable(List<MappedFile> files, List<Diagnostic> findings, Optional<String> report) {

    public RedirectTable {
        files = List.copyOf(files);
        findings = List.copyOf(findings);
    }

    /**
     * The resource that a report is written to.
     *
     * @param owner the qualified name of the interface
     * @return its path
     */
    public static String reportFile(String owner) {
        return "META-INF/detour/" + owner + ".faults.txt";
    }

    /**
     * The resource that findings are written to which rows have only together with others.
     *
     * @param owner the qualified name of the type that the router is of
     * @return its path
     */
    public static String findingsFile(String owner) {
        return "META-INF/detour/" + owner + ".findings.txt";
    }

    /**
     * Tells whether the table can be served.
     *
     * @return whether no finding is an error
     */
    public boolean sound() {
        return findings.stream().noneMatch(finding -> finding.severity() == Severity.ERROR);
    }

    /**
     * The rules of all files.
     *
     * @return a rule for each row without an error
     */
    public Stream<Rule> rules() {
        return files.stream().flatMap(file -> file.rules().stream());
    }
}
