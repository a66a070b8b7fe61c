package dev.detour.model.corpora;

import dev.detour.model.Declaration;
import dev.detour.model.Located;
import dev.detour.model.QueryPolicy;
import dev.detour.model.Rule;
import dev.detour.model.check.RuleChecker;
import dev.detour.model.diagnostic.Diagnostic;
import dev.detour.model.diagnostic.Severity;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * The rules of a corpus.
 *
 * @param rules one for each row that is right by itself, named after its line
 * @param leftOut the lines that there is no rule for
 * @param warnings what is found of single rules
 */
record CorpusRules(List<Rule> rules, List<LeftOut> leftOut, List<Diagnostic> warnings) {

    CorpusRules {
        rules = List.copyOf(rules);
        leftOut = List.copyOf(leftOut);
        warnings = List.copyOf(warnings);
    }

    static CorpusRules read(Corpus corpus, Path corpora) {
        List<Rule> rules = new ArrayList<>();
        List<LeftOut> leftOut = new ArrayList<>();
        List<Diagnostic> warnings = new ArrayList<>();
        for (List<Line> lines : corpus.lines(corpora)) {
            Table table = corpus.reader().read(lines);
            leftOut.addAll(table.leftOut());
            for (Row row : table.rows()) {
                List<Diagnostic> found = new ArrayList<>();
                RuleChecker.check(declaration(corpus, row), found::add).ifPresent(rules::add);
                if (found.stream().noneMatch(finding -> finding.severity() == Severity.ERROR)) {
                    warnings.addAll(found);
                } else {
                    leftOut.add(new LeftOut(row.line(), reason(found)));
                }
            }
        }
        return new CorpusRules(rules, leftOut, warnings);
    }

    /** The first error without what it quotes of the line. */
    private static String reason(List<Diagnostic> found) {
        Diagnostic error = found.stream()
                .filter(finding -> finding.severity() == Severity.ERROR)
                .findFirst()
                .orElseThrow();
        String message = error.message().lines().findFirst().orElse("").replaceAll("\"[^\"]*\"", "...");
        return error.id().text() + ": " + message;
    }

    private static Declaration declaration(Corpus corpus, Row row) {
        Line line = row.line();
        return new Declaration(
                line.describe(),
                line,
                List.of(new Located<>(row.from(), line)),
                new Located<>(row.to(), line),
                new Located<>(row.status(), line),
                List.of(),
                List.of(new Located<>(corpus.host(), line)),
                new Located<>("", line),
                new Located<>("", line),
                QueryPolicy.PRESERVE,
                corpus.trailingSlash(),
                true,
                List.of(),
                new Located<>(-1L, line),
                List.of());
    }
}
