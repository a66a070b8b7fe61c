package dev.detour.processor.source;

import dev.detour.processor.element.Attributes;
import dev.detour.processor.element.ElementOrigin;
import dev.detour.processor.element.Resolution;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.TypeMirror;

/**
 * A method with {@code @Redirect}.
 *
 * @param type the type that declares it
 * @param element the method
 * @param redirect the annotation
 * @param defaults the defaults of that type
 * @param names the names of its parameters; empty where a class file does not tell
 * @param compiledHere whether it comes from sources
 */
record AnnotatedMethod(
        TypeElement type,
        ExecutableElement element,
        Attributes redirect,
        Optional<Attributes> defaults,
        Optional<List<String>> names,
        boolean compiledHere) {

    boolean ofInterface() {
        return type.getKind() == ElementKind.INTERFACE;
    }

    ElementOrigin origin() {
        return ElementOrigin.of(element);
    }

    /** The types of result and parameters. */
    Stream<TypeMirror> types() {
        return Stream.concat(
                Stream.of(element.getReturnType()),
                element.getParameters().stream().map(VariableElement::asType));
    }

    /** Whether the compiler knows all values. */
    boolean annotationsResolved() {
        return redirect.resolved() && defaults.map(Attributes::resolved).orElse(true);
    }

    /** Whether the compiler knows all types. */
    boolean resolved() {
        return types().allMatch(Resolution::resolved);
    }
}
