package dev.detour.model.check;

import static dev.detour.model.diagnostic.DiagnosticId.INVALID_TARGET;
import static dev.detour.model.diagnostic.DiagnosticId.UNKNOWN_VARIABLE;
import static dev.detour.model.diagnostic.DiagnosticId.UNSUPPORTED_PARAMETER;

import dev.detour.model.Declaration;
import dev.detour.model.Parameter;
import dev.detour.model.diagnostic.Caret;
import dev.detour.model.language.ValueType;
import dev.detour.model.pattern.PathPattern;
import dev.detour.model.pattern.Variable;
import dev.detour.model.template.Template;
import dev.detour.model.template.TemplatePart;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** What the target and the parameters name is bound by every pattern, and of the kind that they take it for. */
final class VariableCheck implements RuleCheck {

    @Override
    public void check(Declaration declaration, ParsedDeclaration parsed, Reporter reporter) {
        if (parsed.patterns().isEmpty() || parsed.patterns().get().isEmpty()) {
            return;
        }
        List<PathPattern> patterns = parsed.patterns().get();
        checkParameters(declaration, patterns, reporter);
        parsed.template().ifPresent(template -> checkTarget(declaration, template, patterns, reporter));
    }

    private static void checkParameters(Declaration declaration, List<PathPattern> patterns, Reporter reporter) {
        for (Parameter parameter : declaration.parameters()) {
            Optional<PathPattern> lacking = firstLacking(patterns, parameter.name());
            if (lacking.isPresent()) {
                reporter.report(
                        UNKNOWN_VARIABLE,
                        parameter.origin(),
                        "the parameter " + Caret.plain(parameter.name()) + " names no variable of from "
                                + Caret.quote(lacking.get().text()) + ": parameters are bound by name.\n"
                                + suggestion(parameter.name(), lacking.get(), ""));
            } else if (!parameter.type().equals(ValueType.STRING)
                    && tails(patterns).contains(parameter.name())) {
                reporter.report(
                        UNSUPPORTED_PARAMETER,
                        parameter.origin(),
                        "the parameter " + Caret.plain(parameter.name())
                                + " is a tail, several segments as they were sent, which "
                                + parameter.type().javaName()
                                + " cannot hold.\nWrite String " + Caret.plain(parameter.name()) + ".");
            }
        }
    }

    private static void checkTarget(
            Declaration declaration, Template template, List<PathPattern> patterns, Reporter reporter) {
        Set<String> seen = new HashSet<>();
        for (TemplatePart.Reference reference : template.references()) {
            Optional<PathPattern> lacking = firstLacking(patterns, reference.name());
            if (lacking.isPresent()) {
                if (seen.add(reference.name())) {
                    reporter.pointing(
                            UNKNOWN_VARIABLE,
                            declaration.to(),
                            reference.offset(),
                            "the target names a variable that from "
                                    + Caret.quote(lacking.get().text()) + " does not bind:",
                            suggestion(reference.name(), lacking.get(), reference.tail() ? "*" : ""));
                }
            } else {
                checkKind(declaration, reference, patterns, reporter);
            }
        }
    }

    /** A tail brings the slash that it begins with, so that it cannot stand where a segment's variable does. */
    private static void checkKind(
            Declaration declaration, TemplatePart.Reference reference, List<PathPattern> patterns, Reporter reporter) {
        String name = Caret.plain(reference.name());
        long tails = patterns.stream()
                .flatMap(pattern -> pattern.tail().stream())
                .filter(tail -> tail.name().equals(reference.name()))
                .count();
        if (tails == (reference.tail() ? patterns.size() : 0)) {
            return;
        }
        String what = tails == patterns.size()
                ? "the variable " + name + " is a tail, several segments and the slash that they begin with:"
                : "the variable " + name + " is no tail" + (tails == 0 ? ":" : " in every from:");
        String fix = tails == 0
                ? "Write {" + name + "}."
                : tails == patterns.size()
                        ? "Write {*" + name + "}."
                        : "Declare the patterns with the tail in a redirect of their own.";
        reporter.pointing(INVALID_TARGET, declaration.to(), reference.offset(), what, fix);
    }

    private static Optional<PathPattern> firstLacking(List<PathPattern> patterns, String name) {
        return patterns.stream()
                .filter(pattern -> !names(pattern).contains(name))
                .findFirst();
    }

    private static Set<String> tails(List<PathPattern> patterns) {
        return patterns.stream()
                .flatMap(pattern -> pattern.tail().stream())
                .map(Variable::name)
                .collect(Collectors.toSet());
    }

    private static Set<String> names(PathPattern pattern) {
        return pattern.variables().stream().map(Variable::name).collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private static String suggestion(String name, PathPattern pattern, String star) {
        Set<String> names = names(pattern);
        if (names.isEmpty()) {
            return "It binds none. Write {" + star + Caret.plain(name) + "} into from, or leave the name out.";
        }
        String bound = names.stream().map(Caret::plain).collect(Collectors.joining(", "));
        return Suggestion.nearest(name, names)
                .map(near -> "Did you mean " + Caret.plain(near) + "?")
                .orElse("It binds " + bound + ". Name one of these, or write {" + star + Caret.plain(name)
                        + "} into from.");
    }
}
