package dev.detour.model.corpora;

import dev.detour.model.diagnostic.Diagnostic;
import dev.detour.model.proof.SiteChecker;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/**
 * What the analyses say of a corpus.
 *
 * @param corpus the corpus
 * @param read its rules
 * @param findings what is found of the rules together
 * @param duration the time that finding it took
 */
record CorpusAnalysis(Corpus corpus, CorpusRules read, List<Diagnostic> findings, Duration duration) {

    CorpusAnalysis {
        findings = List.copyOf(findings);
    }

    static CorpusAnalysis of(Corpus corpus, Path corpora) {
        CorpusRules read = CorpusRules.read(corpus, corpora);
        List<Diagnostic> findings = new ArrayList<>();
        long start = System.nanoTime();
        SiteChecker.check(read.rules(), finding -> findings.add(finding.diagnostic()));
        return new CorpusAnalysis(corpus, read, findings, Duration.ofNanos(System.nanoTime() - start));
    }

    /** The findings of a kind, in the order in which they were reported. */
    List<Diagnostic> of(String id) {
        return findings.stream()
                .filter(finding -> finding.id().text().equals(id))
                .toList();
    }
}
