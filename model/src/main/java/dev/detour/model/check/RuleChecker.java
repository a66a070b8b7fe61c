package dev.detour.model.check;

import dev.detour.model.Declaration;
import dev.detour.model.Rule;
import dev.detour.model.diagnostic.Diagnostic;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** Proves a declaration right by itself. */
public final class RuleChecker {

    private static final List<RuleCheck> CHECKS = List.of(
            new ValueCheck(),
            new MethodCheck(),
            new VariableCheck(),
            new UnusedVariableCheck(),
            new OpenRedirectCheck(),
            new DowngradeCheck());

    private RuleChecker() {}

    /**
     * Checks a declaration and makes a rule of it.
     *
     * @param declaration the declaration
     * @param sink takes every finding, each fault once
     * @return the rule; empty where a finding is an error
     */
    public static Optional<Rule> check(Declaration declaration, Consumer<Diagnostic> sink) {
        Reporter reporter = new Reporter(sink);
        ParsedDeclaration parsed = new DeclarationParser(declaration, reporter).parse();
        CHECKS.forEach(check -> check.check(declaration, parsed, reporter));
        return reporter.failed() ? Optional.empty() : Optional.of(rule(declaration, parsed));
    }

    private static Rule rule(Declaration declaration, ParsedDeclaration parsed) {
        return new Rule(
                declaration.id(),
                declaration.origin(),
                parsed.patterns().orElseThrow(),
                parsed.hosts().orElseThrow(),
                parsed.scheme().orElseThrow(),
                parsed.methods().orElseThrow(),
                parsed.status().orElseThrow(),
                parsed.template(),
                declaration.query(),
                parsed.allowedHosts().orElseThrow(),
                declaration.maxAge().value(),
                declaration.parameters());
    }
}
