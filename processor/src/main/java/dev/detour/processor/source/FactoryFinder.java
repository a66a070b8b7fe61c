package dev.detour.processor.source;

import dev.detour.processor.element.Signatures;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/** Finds the static method of a type that reads a text. */
final class FactoryFinder {

    private static final List<String> NAMES = List.of("fromString", "parse", "of", "valueOf");

    private final Elements elements;
    private final Types types;

    FactoryFinder(Elements elements, Types types) {
        this.elements = elements;
        this.types = types;
    }

    /**
     * Finds the first method that fits.
     *
     * @param type a type without type parameters
     * @return the name of the method
     */
    Optional<String> find(TypeElement type) {
        return candidates(type)
                .filter(method -> method.getThrownTypes().stream().allMatch(this::unchecked))
                .map(method -> method.getSimpleName().toString())
                .findFirst();
    }

    /**
     * Finds a method that would fit if it threw no checked exception.
     *
     * @param type a type without type parameters
     * @return the signature of the method
     */
    Optional<String> checked(TypeElement type) {
        return candidates(type)
                .filter(method -> !method.getThrownTypes().stream().allMatch(this::unchecked))
                .map(Signatures::of)
                .findFirst();
    }

    private Stream<ExecutableElement> candidates(TypeElement type) {
        List<ExecutableElement> methods = ElementFilter.methodsIn(type.getEnclosedElements());
        return NAMES.stream()
                .flatMap(name -> methods.stream()
                        .filter(method -> method.getSimpleName().contentEquals(name))
                        .filter(method -> readsText(method) && returns(method, type)));
    }

    private boolean readsText(ExecutableElement method) {
        return method.getModifiers().containsAll(Set.of(Modifier.PUBLIC, Modifier.STATIC))
                && method.getTypeParameters().isEmpty()
                && method.getParameters().size() == 1
                && Stream.of("java.lang.String", "java.lang.CharSequence")
                        .anyMatch(name -> isType(method.getParameters().get(0).asType(), name));
    }

    private boolean returns(ExecutableElement method, TypeElement type) {
        return type.equals(types.asElement(method.getReturnType()));
    }

    private boolean isType(TypeMirror type, String name) {
        return types.asElement(type) instanceof TypeElement element
                && element.getQualifiedName().contentEquals(name);
    }

    private boolean unchecked(TypeMirror thrown) {
        return Stream.of("java.lang.RuntimeException", "java.lang.Error")
                .anyMatch(name ->
                        types.isSubtype(thrown, elements.getTypeElement(name).asType()));
    }
}
