package dev.detour.processor.assemble;

import dev.detour.model.Declaration;
import dev.detour.model.Rule;
import dev.detour.model.SyntaxException;
import dev.detour.model.TrailingSlash;
import dev.detour.model.language.ValueType;
import dev.detour.model.pattern.PathPattern;
import dev.detour.model.pattern.PatternParser;
import dev.detour.model.pattern.Variable;
import dev.detour.processor.plan.ParameterPlan;
import dev.detour.processor.source.RedirectMethod;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Finds what a link is built from besides the parameters of a redirect's method. */
final class LinkVariables {

    private LinkVariables() {}

    /**
     * The variables of the first pattern that are no parameters.
     *
     * @param redirect the redirect, perhaps with errors
     * @return their names in the order of the pattern; empty where it does not parse
     */
    static List<String> of(RedirectMethod redirect) {
        Set<String> parameters =
                redirect.parameters().stream().map(ParameterPlan::name).collect(Collectors.toSet());
        return redirect
                .rule()
                .map(Rule::patterns)
                .map(patterns -> patterns.get(0))
                .or(() -> redirect.declaration().flatMap(LinkVariables::first))
                .map(PathPattern::variables)
                .orElse(List.of())
                .stream()
                .map(Variable::name)
                .filter(name -> !parameters.contains(name))
                .toList();
    }

    private static Optional<PathPattern> first(Declaration declaration) {
        if (declaration.from().isEmpty()) {
            return Optional.empty();
        }
        try {
            PatternParser parser = new PatternParser("", TrailingSlash.EXACT, true, name -> ValueType.STRING);
            return Optional.of(parser.parse(declaration.from().get(0).value()));
        } catch (SyntaxException e) {
            return Optional.empty();
        }
    }
}
