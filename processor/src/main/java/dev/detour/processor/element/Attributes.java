package dev.detour.processor.element;

import dev.detour.model.Located;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.util.ElementFilter;

/** The attributes that an annotation sets. Those that it leaves out are absent, whatever their default. */
public final class Attributes {

    private final Element element;
    private final AnnotationMirror annotation;
    private final Map<String, AnnotationValue> values = new LinkedHashMap<>();
    private final boolean resolved;

    private Attributes(Element element, AnnotationMirror annotation) {
        this.element = element;
        this.annotation = annotation;
        Map<? extends ExecutableElement, ? extends AnnotationValue> given = annotation.getElementValues();
        given.forEach((attribute, value) -> values.put(attribute.getSimpleName().toString(), value));
        this.resolved = given.entrySet().stream()
                        .allMatch(each -> Resolution.resolved(each.getKey().getReturnType(), each.getValue()))
                && ElementFilter.methodsIn(
                                annotation.getAnnotationType().asElement().getEnclosedElements())
                        .stream()
                        .filter(attribute -> attribute.getDefaultValue() == null)
                        .allMatch(attribute ->
                                values.containsKey(attribute.getSimpleName().toString()));
    }

    /**
     * Finds an annotation.
     *
     * @param element the annotated element
     * @param annotation the qualified name of the annotation
     * @return its attributes; empty where the element is not annotated so
     */
    public static Optional<Attributes> find(Element element, String annotation) {
        return element.getAnnotationMirrors().stream()
                .filter(mirror -> ((TypeElement) mirror.getAnnotationType().asElement())
                        .getQualifiedName()
                        .contentEquals(annotation))
                .findFirst()
                .map(mirror -> new Attributes(element, mirror));
    }

    /**
     * The annotation as a whole.
     *
     * @return the place of the annotation
     */
    public ElementOrigin origin() {
        return ElementOrigin.of(element, annotation);
    }

    /**
     * Tells whether every value is known to the compiler, and every value is there that has to be.
     *
     * @return false where the compiler reports an error, or the value is generated later
     */
    public boolean resolved() {
        return resolved;
    }

    /**
     * Reads a value that is no array.
     *
     * @param name the attribute
     * @param type what the compiler represents the value as, for example {@code Integer}
     * @param <T> that type
     * @return the value; empty where it is not set
     */
    public <T> Optional<Located<T>> one(String name, Class<T> type) {
        return Optional.ofNullable(values.get(name)).flatMap(value -> located(value, type));
    }

    /**
     * Reads an array.
     *
     * @param name the attribute
     * @param type what the compiler represents an element of the array as
     * @param <T> that type
     * @return the elements, each with a place of its own; empty where the array is not set
     */
    public <T> Optional<List<Located<T>>> all(String name, Class<T> type) {
        return Optional.ofNullable(values.get(name)).map(value -> {
            List<Located<T>> elements = new ArrayList<>();
            if (value.getValue() instanceof List<?> list) {
                list.forEach(each -> located((AnnotationValue) each, type).ifPresent(elements::add));
            }
            return elements;
        });
    }

    /**
     * Reads a constant of an enum.
     *
     * @param name the attribute
     * @param type an enum that has the constants of the attribute's type
     * @param <E> that enum
     * @return the constant; empty where it is not set
     */
    public <E extends Enum<E>> Optional<E> constant(String name, Class<E> type) {
        return one(name, VariableElement.class).map(constant -> constant(constant.value(), type));
    }

    /**
     * Reads constants of an enum.
     *
     * @param name the attribute
     * @param type an enum that has the constants of the attribute's type
     * @param <E> that enum
     * @return the constants, each with a place of its own; empty where the array is not set
     */
    public <E extends Enum<E>> Optional<List<Located<E>>> constants(String name, Class<E> type) {
        return all(name, VariableElement.class)
                .map(elements -> elements.stream()
                        .map(each -> new Located<>(constant(each.value(), type), each.origin()))
                        .toList());
    }

    private <T> Optional<Located<T>> located(AnnotationValue value, Class<T> type) {
        return Optional.ofNullable(value.getValue())
                .filter(type::isInstance)
                .map(content -> new Located<>(type.cast(content), ElementOrigin.of(element, annotation, value)));
    }

    private static <E extends Enum<E>> E constant(VariableElement constant, Class<E> type) {
        return Enum.valueOf(type, constant.getSimpleName().toString());
    }
}
