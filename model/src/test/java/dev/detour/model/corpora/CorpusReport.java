package dev.detour.model.corpora;

import dev.detour.model.diagnostic.Diagnostic;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Writes down, as Markdown, what the analyses say of all corpora. */
public final class CorpusReport {

    private static final int EXAMPLES = 3;
    private static final int LINES = 5;
    private static final int OTHERS = 50;

    private final StringBuilder text = new StringBuilder("# What the analyses say of real tables\n");

    private CorpusReport() {}

    /**
     * Writes the report.
     *
     * @param arguments the file to write; none for the standard output
     * @throws IOException where it cannot be written
     */
    public static void main(String... arguments) throws IOException {
        Path corpora = Corpus.folder().orElseThrow(() -> new IllegalStateException(Corpus.MISSING));
        CorpusReport report = new CorpusReport();
        Corpus.ALL.forEach(corpus -> report.add(CorpusAnalysis.of(corpus, corpora)));
        if (arguments.length == 0) {
            System.out.print(report.text);
        } else {
            Files.writeString(Path.of(arguments[0]), report.text);
        }
    }

    private void add(CorpusAnalysis analysis) {
        CorpusRules read = analysis.read();
        text.append("\n## " + analysis.corpus().name() + "\n\n");
        text.append(String.format(
                Locale.ROOT,
                "%,d rules on %s, %,d lines left out. The analyses took %.1f s.\n",
                read.rules().size(),
                analysis.corpus().host(),
                read.leftOut().size(),
                analysis.duration().toMillis() / 1000.0));
        addLeftOut(read.leftOut());
        List<Diagnostic> findings = Stream.concat(read.warnings().stream(), analysis.findings().stream())
                .toList();
        Map<String, List<Diagnostic>> byId =
                grouped(findings, finding -> finding.id().text());
        addCounts(byId);
        byId.forEach((id, found) -> addExamples(id, found));
    }

    private void addLeftOut(List<LeftOut> leftOut) {
        if (leftOut.isEmpty()) {
            return;
        }
        text.append("\n| left out | lines | the first |\n| --- | ---: | --- |\n");
        grouped(leftOut, LeftOut::reason).forEach((reason, lines) -> {
            String first = lines.stream()
                    .limit(LINES)
                    .map(each -> "`" + each.line().describe() + "`")
                    .collect(Collectors.joining(", "));
            text.append("| " + reason.replace("|", "\\|") + " | " + lines.size() + " | " + first + " |\n");
        });
    }

    private void addCounts(Map<String, List<Diagnostic>> byId) {
        if (byId.isEmpty()) {
            text.append("\nNothing is found.\n");
            return;
        }
        text.append("\n| found | severity | count |\n| --- | --- | ---: |\n");
        byId.forEach((id, found) -> text.append("| `" + id + "` | "
                + found.get(0).severity().name().toLowerCase(Locale.ROOT) + " | " + found.size() + " |\n"));
    }

    private void addExamples(String id, List<Diagnostic> found) {
        text.append("\n### " + id + "\n");
        for (Diagnostic finding : found.subList(0, Math.min(EXAMPLES, found.size()))) {
            Line line = (Line) finding.origin();
            text.append("\n`" + line.describe() + "`\n\n```text\n")
                    .append(line.text().strip() + "\n\n")
                    .append(finding.message().strip() + "\n```\n");
        }
        if (found.size() > EXAMPLES) {
            String others = found.subList(EXAMPLES, found.size()).stream()
                    .limit(OTHERS)
                    .map(finding -> "`" + finding.origin().describe() + "`")
                    .collect(Collectors.joining(", "));
            text.append("\nAlso at " + others + (found.size() > EXAMPLES + OTHERS ? ", ..." : "") + "\n");
        }
    }

    private static <T> Map<String, List<T>> grouped(List<T> all, Function<T, String> key) {
        return all.stream().collect(Collectors.groupingBy(key, TreeMap::new, Collectors.toList()));
    }
}
