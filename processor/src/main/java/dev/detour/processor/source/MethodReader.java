package dev.detour.processor.source;

import static dev.detour.model.diagnostic.DiagnosticId.UNSUPPORTED_PARAMETER;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.NameAllocator;
import com.palantir.javapoet.TypeName;
import dev.detour.model.Declaration;
import dev.detour.model.Parameter;
import dev.detour.model.Rule;
import dev.detour.model.check.RuleChecker;
import dev.detour.processor.plan.ParameterPlan;
import dev.detour.processor.plan.TargetKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/** Reads a method that declares a redirect, and finds all that is wrong with it alone. */
final class MethodReader {

    private final ConversionFinder conversions;

    MethodReader(Elements elements, Types types) {
        this.conversions = new ConversionFinder(elements, types);
    }

    /**
     * Reads a method.
     *
     * @param method the method
     * @param redirect its annotation
     * @param defaults the defaults of the interface
     * @param names the names of its parameters; empty where they are not known
     * @return the redirect
     */
    RedirectMethod read(
            ExecutableElement method,
            Attributes redirect,
            Optional<Attributes> defaults,
            Optional<List<String>> names) {
        TypeElement type = (TypeElement) method.getEnclosingElement();
        Findings findings = new Findings();
        DeclarationReader reader = new DeclarationReader(redirect, defaults);
        MethodRules rules = new MethodRules(method, reader.hasTarget(), findings);
        if (redirect.resolved() && type.getKind() == ElementKind.INTERFACE) {
            rules.check();
        }
        if (names.isEmpty()) {
            MethodRules.reportNameless(findings, method);
        }
        List<ParameterPlan> parameters = parameters(method, names, findings);
        String signature = Signatures.of(method);
        String id = type.getQualifiedName() + "#" + signature;
        Optional<Declaration> declaration = reader.read(id, modelled(method, parameters));
        Optional<Rule> rule = declaration
                .filter(read -> names.isPresent())
                .flatMap(read -> RuleChecker.check(read, rules.withoutCascades(findings::add)))
                .filter(proven -> !findings.failed() && resolved(method));
        TargetKind kind = nameable(method) ? rules.kind() : TargetKind.TEMPLATE;
        return new RedirectMethod(
                method, id, signature, kind, method.isDefault(), parameters, declaration, rule, findings.list());
    }

    private List<ParameterPlan> parameters(ExecutableElement method, Optional<List<String>> known, Findings findings) {
        PackageElement user = Reach.packageOf(method);
        NameAllocator allocator = new NameAllocator();
        List<ParameterPlan> plans = new ArrayList<>();
        for (VariableElement parameter : method.getParameters()) {
            Conversion conversion = conversions.find(parameter, user);
            conversion
                    .fault()
                    .ifPresent(fault -> findings.add(
                            UNSUPPORTED_PARAMETER, ElementOrigin.of(parameter, method), fault.what(), fault.instead()));
            String name = known.map(names -> names.get(plans.size()))
                    .orElseGet(() -> parameter.getSimpleName().toString());
            plans.add(new ParameterPlan(
                    name,
                    allocator.newName(name),
                    Reach.from(user, parameter.asType()) ? TypeName.get(parameter.asType()) : ClassName.OBJECT,
                    conversion.type(),
                    conversion.factory()));
        }
        return plans;
    }

    private static List<Parameter> modelled(ExecutableElement method, List<ParameterPlan> plans) {
        List<Parameter> parameters = new ArrayList<>();
        for (VariableElement parameter : method.getParameters()) {
            ParameterPlan plan = plans.get(parameters.size());
            parameters.add(new Parameter(plan.name(), plan.valueType(), ElementOrigin.of(parameter, method)));
        }
        return parameters;
    }

    private static boolean resolved(ExecutableElement method) {
        return Resolution.resolved(method.getReturnType())
                && method.getParameters().stream().map(VariableElement::asType).allMatch(Resolution::resolved);
    }

    /** Whether a generated interface can have the same method. */
    private static boolean nameable(ExecutableElement method) {
        PackageElement user = Reach.packageOf(method);
        return MethodRules.overridable(method)
                && Reach.from(user, method.getReturnType())
                && method.getParameters().stream()
                        .map(VariableElement::asType)
                        .allMatch(type -> Reach.from(user, type));
    }
}
