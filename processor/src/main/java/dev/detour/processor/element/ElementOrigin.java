package dev.detour.processor.element;

import dev.detour.model.Origin;
import java.util.Optional;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.VariableElement;

/**
 * A place in Java sources or class files.
 *
 * @param element the element
 * @param scope what the place is named after and what silences warnings: the method of a parameter, else the element itself
 * @param annotation an annotation of the element; empty for the element itself
 * @param value a value of the annotation, or one element of an array value; empty for the whole annotation
 */
public record ElementOrigin(
        Element element, Element scope, Optional<AnnotationMirror> annotation, Optional<AnnotationValue> value)
        implements Origin {

    /**
     * The name of a type or a method.
     *
     * @param element the element
     * @return its origin
     */
    public static ElementOrigin of(Element element) {
        return new ElementOrigin(element, element, Optional.empty(), Optional.empty());
    }

    /**
     * A parameter. ECJ forgets in later rounds which method it is of.
     *
     * @param parameter the parameter
     * @param method its method
     * @return its origin
     */
    public static ElementOrigin of(VariableElement parameter, ExecutableElement method) {
        return new ElementOrigin(parameter, method, Optional.empty(), Optional.empty());
    }

    /**
     * An annotation.
     *
     * @param element the annotated element
     * @param annotation the annotation
     * @return its origin
     */
    public static ElementOrigin of(Element element, AnnotationMirror annotation) {
        return new ElementOrigin(element, element, Optional.of(annotation), Optional.empty());
    }

    /**
     * A value of an annotation.
     *
     * @param element the annotated element
     * @param annotation the annotation
     * @param value the value, or one element of an array value
     * @return its origin
     */
    public static ElementOrigin of(Element element, AnnotationMirror annotation, AnnotationValue value) {
        return new ElementOrigin(element, element, Optional.of(annotation), Optional.of(value));
    }

    @Override
    public String describe() {
        return Signatures.describe(scope);
    }
}
