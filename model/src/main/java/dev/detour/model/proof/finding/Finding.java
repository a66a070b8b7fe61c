package dev.detour.model.proof.finding;

import dev.detour.model.Rule;
import dev.detour.model.diagnostic.Diagnostic;
import dev.detour.model.diagnostic.DiagnosticId;
import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What is wrong with rules together.
 *
 * @param diagnostic what to tell, at one of them
 * @param at the id of that one
 * @param rules the ids of all rules that it takes
 */
public record Finding(Diagnostic diagnostic, String at, Set<String> rules) {

    public Finding {
        rules = Set.copyOf(rules);
    }

    /**
     * A finding with the severity of its kind.
     *
     * @param id what it is
     * @param at the rule that it is told at
     * @param rules all rules that it takes
     * @param message what to tell, without the id
     * @return the finding
     */
    public static Finding of(DiagnosticId id, Rule at, Collection<Rule> rules, String message) {
        return new Finding(
                new Diagnostic(id, id.severity(), at.origin(), message),
                at.id(),
                rules.stream().map(Rule::id).collect(Collectors.toSet()));
    }
}
