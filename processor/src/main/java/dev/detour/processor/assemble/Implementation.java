package dev.detour.processor.assemble;

import com.palantir.javapoet.TypeName;
import dev.detour.processor.element.Inheritance;
import dev.detour.processor.element.Signatures;
import dev.detour.processor.plan.ImplementedMethod;
import dev.detour.processor.plan.ImplementedMethod.Body;
import dev.detour.processor.plan.TargetKind;
import dev.detour.processor.source.Members;
import dev.detour.processor.source.RedirectInterface;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.ExecutableType;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Types;

/** Decides what a class implements so that the methods with a body can be called. */
final class Implementation {

    /** What every class has already, whatever an interface says of them. */
    private static final Set<String> OF_OBJECT = Set.of("equals(java.lang.Object)", "hashCode()", "toString()");

    private final Types types;
    private final Inheritance inheritance;
    private final Members members;
    private final Targets targets;

    Implementation(Types types, Inheritance inheritance, Members members, Targets targets) {
        this.types = types;
        this.inheritance = inheritance;
        this.members = members;
        this.targets = targets;
    }

    /**
     * Lists the methods to implement.
     *
     * @param type the interface
     * @return every abstract method, each once; empty where no redirect of the interface has a body
     */
    List<ImplementedMethod> of(RedirectInterface type) {
        boolean called = type.redirects().stream()
                .anyMatch(redirect -> redirect.isDefault() && redirect.kind() != TargetKind.TEMPLATE);
        if (!called) {
            return List.of();
        }
        Set<String> redirects = members.of(type).stream()
                .map(member -> member.redirect().signature())
                .collect(Collectors.toSet());
        Set<String> left = targets.signatures(type);
        Map<String, ImplementedMethod> found = new LinkedHashMap<>();
        for (ExecutableElement method : abstractMethods(type.element())) {
            ExecutableType seen = inheritance.memberType(type.element(), method);
            String signature = signature(method, seen);
            if (!OF_OBJECT.contains(signature)) {
                Body body = body(redirects.contains(signature), left.contains(signature));
                found.merge(signature, new ImplementedMethod(method, seen, body), this::narrower);
            }
        }
        return List.copyOf(found.values());
    }

    private List<ExecutableElement> abstractMethods(TypeElement type) {
        List<ExecutableElement> found = new ArrayList<>(ElementFilter.methodsIn(type.getEnclosedElements()));
        for (TypeElement ancestor : inheritance.ancestors(type)) {
            ElementFilter.methodsIn(ancestor.getEnclosedElements()).stream()
                    .filter(method -> inheritance.inherits(type, method))
                    .forEach(found::add);
        }
        return found.stream()
                .filter(method -> method.getModifiers().contains(Modifier.ABSTRACT))
                .toList();
    }

    private static Body body(boolean isRedirect, boolean isLeft) {
        if (isLeft) {
            return Body.TARGETS;
        }
        return isRedirect ? Body.NOTHING : Body.UNSUPPORTED;
    }

    /** Where an interface inherits a method twice, the result of one of them fits both. */
    private ImplementedMethod narrower(ImplementedMethod first, ImplementedMethod second) {
        boolean secondFits = types.isSubtype(
                types.erasure(second.type().getReturnType()),
                types.erasure(first.type().getReturnType()));
        return secondFits ? second : first;
    }

    /** As {@link Signatures}, with what the interface puts for type variables of its ancestors. */
    private String signature(ExecutableElement method, ExecutableType seen) {
        return seen.getParameterTypes().stream()
                .map(parameter -> TypeName.get(types.erasure(parameter)).toString())
                .collect(Collectors.joining(",", method.getSimpleName() + "(", ")"));
    }
}
