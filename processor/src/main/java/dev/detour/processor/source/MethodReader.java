package dev.detour.processor.source;

import static dev.detour.model.diagnostic.DiagnosticId.INVALID_METHOD;

import dev.detour.model.Declaration;
import dev.detour.model.Rule;
import dev.detour.model.check.RuleChecker;
import dev.detour.processor.element.Reach;
import dev.detour.processor.element.Resolution;
import dev.detour.processor.element.Signatures;
import dev.detour.processor.plan.ParameterPlan;
import dev.detour.processor.plan.TargetKind;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/** Reads a method that declares a redirect, and finds all that is wrong with it alone. */
final class MethodReader {

    private final ParameterReader parameters;

    MethodReader(Elements elements, Types types) {
        this.parameters = new ParameterReader(elements, types);
    }

    /**
     * Reads a method.
     *
     * @param method the method
     * @return the redirect
     */
    RedirectMethod read(AnnotatedMethod method) {
        Findings findings = new Findings();
        DeclarationReader reader = new DeclarationReader(method.redirect(), method.defaults());
        MethodRules rules = new MethodRules(method, reader.hasTarget(), findings);
        if (method.redirect().resolved() && method.ofInterface()) {
            rules.check();
        }
        if (!method.compiledHere()) {
            checkClassFile(method, findings);
        }
        List<ParameterPlan> plans = parameters.read(method, findings);
        String signature = Signatures.of(method.element());
        String id = method.type().getQualifiedName() + "#" + signature;
        Optional<Declaration> declaration = reader.read(id, ParameterReader.modelled(method, plans));
        Optional<Rule> rule = declaration
                .filter(read -> method.names().isPresent())
                .flatMap(read -> RuleChecker.check(read, rules.withoutCascades(findings::add)))
                .filter(proven -> !findings.failed() && method.resolved());
        return new RedirectMethod(
                method.element(),
                id,
                signature,
                repeatable(method) ? rules.kind() : TargetKind.TEMPLATE,
                method.element().isDefault(),
                plans,
                declaration,
                rule,
                findings.list());
    }

    /** What a class file lacks, no compiler reports. */
    private static void checkClassFile(AnnotatedMethod method, Findings findings) {
        if (!method.resolved()) {
            String missing = method.types()
                    .filter(type -> !Resolution.resolved(type))
                    .map(Object::toString)
                    .distinct()
                    .collect(Collectors.joining(", "));
            findings.add(
                    INVALID_METHOD,
                    method.origin(),
                    "the class file names types that are not on the class path: " + missing + ".",
                    "Add the library that they are from.");
        } else if (!method.annotationsResolved()) {
            findings.add(
                    INVALID_METHOD,
                    method.origin(),
                    "the class file's annotations have values that are not known: it was compiled with another version of Detour.",
                    "Compile the interface again, with this version.");
        } else if (method.names().isEmpty()) {
            findings.add(
                    INVALID_METHOD,
                    method.origin(),
                    "the names of the parameters are not known, and variables are bound by name only: the class file was"
                            + " compiled without Detour's processor, and keeps no names that this compiler reads.",
                    "Compile the interface again, with the processor.");
        }
    }

    /** Whether a generated interface can have the same method. */
    private static boolean repeatable(AnnotatedMethod method) {
        String user = Reach.packageOf(method.type());
        return MethodRules.overridable(method.element()) && method.types().allMatch(type -> Reach.from(user, type));
    }
}
