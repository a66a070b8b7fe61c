package dev.detour.model.map;

import dev.detour.model.Rule;
import dev.detour.model.diagnostic.Diagnostic;
import java.util.List;

/**
 * What a file of redirects says.
 *
 * @param file its path, as the declaration names it
 * @param format how it is written; {@link MapFormat#AUTO} where nobody knows
 * @param rules the rules, in the order of the file
 * @param findings what is wrong, in the order of the file; errors in rows are among them
 */
public record MappedFile(String file, MapFormat format, List<Rule> rules, List<Diagnostic> findings) {
    public MappedFile {
        rules = List.copyOf(rules);
        findings = List.copyOf(findings);
    }
}
