package dev.detour.model.check;

import static dev.detour.model.diagnostic.DiagnosticId.UNUSED_VARIABLE;

import dev.detour.model.Declaration;
import dev.detour.model.Located;
import dev.detour.model.Parameter;
import dev.detour.model.diagnostic.Caret;
import dev.detour.model.pattern.PathPattern;
import dev.detour.model.pattern.Variable;
import dev.detour.model.template.Template;
import dev.detour.model.template.TemplatePart;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** What patterns bind is named by the target or by a parameter. */
final class UnusedVariableCheck implements RuleCheck {

    @Override
    public void check(Declaration declaration, ParsedDeclaration parsed, Reporter reporter) {
        boolean targetParsed = declaration.computed() || parsed.template().isPresent();
        List<PathPattern> patterns = parsed.patterns().orElse(List.of());
        Set<String> named = new HashSet<>(named(declaration, parsed).toList());
        // A name that is not bound is probably the variable that is not named: one fault, not two.
        if (targetParsed && patterns.stream().allMatch(pattern -> names(pattern).containsAll(named))) {
            for (int i = 0; i < patterns.size(); i++) {
                for (Variable variable : patterns.get(i).variables()) {
                    if (named.add(variable.name())) {
                        report(declaration, declaration.from().get(i), variable.name(), reporter);
                    }
                }
            }
        }
    }

    private static Stream<String> named(Declaration declaration, ParsedDeclaration parsed) {
        return Stream.concat(
                declaration.parameters().stream().map(Parameter::name),
                parsed.template().map(Template::references).orElse(List.of()).stream()
                        .map(TemplatePart.Reference::name));
    }

    private static List<String> names(PathPattern pattern) {
        return pattern.variables().stream().map(Variable::name).toList();
    }

    private static void report(Declaration declaration, Located<String> from, String name, Reporter reporter) {
        reporter.pointing(
                UNUSED_VARIABLE,
                from,
                positionOf(name, from.value()),
                "the variable " + Caret.plain(name) + " is bound, but neither "
                        + (declaration.computed() ? "" : "to nor ") + "a parameter names it:",
                "Name it, or silence this warning if the value is meant to be lost.");
    }

    private static int positionOf(String name, String from) {
        return Stream.of("{*" + name + "}", "{" + name + "}", "{" + name + ":")
                .mapToInt(from::indexOf)
                .filter(position -> position >= 0)
                .findFirst()
                .orElse(0);
    }
}
