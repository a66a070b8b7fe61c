package dev.detour.processor.source;

import dev.detour.processor.element.Annotations;
import dev.detour.processor.element.Attributes;
import dev.detour.processor.element.Resolution;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;

/** Tells whether the compiler knows everything by now that a type's redirects depend on: other processors generate types too. */
public final class Readiness {

    private final Predicate<TypeElement> compiledHere;
    private final Set<Element> seen = new HashSet<>();

    private Readiness(Predicate<TypeElement> compiledHere) {
        this.compiledHere = compiledHere;
    }

    /**
     * Tells whether a type can be read.
     *
     * @param type a type that declares redirects or joins those of others
     * @param compiledHere tells which types come from sources; what class files name, nobody generates
     * @return false if something that it inherits, joins or names does not resolve
     */
    public static boolean of(TypeElement type, Predicate<TypeElement> compiledHere) {
        return new Readiness(compiledHere).ready(type);
    }

    private boolean ready(TypeElement type) {
        if (!seen.add(type) || !compiledHere.test(type)) {
            return true;
        }
        List<TypeMirror> others = new ArrayList<>(type.getInterfaces());
        Attributes.find(type, Annotations.SITE)
                .flatMap(site -> site.all("value", TypeMirror.class))
                .ifPresent(joined -> joined.forEach(each -> others.add(each.value())));
        return annotationsResolved(type)
                && ElementFilter.methodsIn(type.getEnclosedElements()).stream().allMatch(this::resolved)
                && others.stream().allMatch(this::ready);
    }

    private boolean ready(TypeMirror type) {
        return Resolution.resolved(type)
                && (type.getKind() != TypeKind.DECLARED || ready((TypeElement) ((DeclaredType) type).asElement()));
    }

    private boolean resolved(ExecutableElement method) {
        return Attributes.find(method, Annotations.REDIRECT).isEmpty()
                || (annotationsResolved(method)
                        && Resolution.resolved(method.getReturnType())
                        && method.getParameters().stream()
                                .map(VariableElement::asType)
                                .allMatch(Resolution::resolved));
    }

    private static boolean annotationsResolved(Element element) {
        return Stream.of(Annotations.REDIRECT, Annotations.DEFAULTS, Annotations.MAP, Annotations.SITE)
                .flatMap(annotation -> Attributes.find(element, annotation).stream())
                .allMatch(Attributes::resolved);
    }
}
