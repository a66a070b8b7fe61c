package dev.detour.processor.element;

import java.util.List;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/**
 * Tells what the compiler could not resolve. It may be generated in a later round; if it is not, the compiler reports it, and
 * nobody else needs to.
 */
public final class Resolution {

    /** The value of a constant that does not resolve. */
    private static final String ERROR = "<error>";

    private Resolution() {}

    /**
     * Tells whether a type and its arguments are known.
     *
     * @param type a type
     * @return false if the compiler does not know it
     */
    public static boolean resolved(TypeMirror type) {
        return switch (type.getKind()) {
            case ERROR -> false;
            case DECLARED -> ((DeclaredType) type).getTypeArguments().stream().allMatch(Resolution::resolved);
            case ARRAY -> resolved(((ArrayType) type).getComponentType());
            default -> true;
        };
    }

    /**
     * Tells whether the value of an attribute is known and fits the attribute's type.
     *
     * @param type the type of the attribute
     * @param value its value
     * @return false if the compiler does not know the value, or refuses it
     */
    static boolean resolved(TypeMirror type, AnnotationValue value) {
        Object content = value.getValue();
        return switch (type.getKind()) {
            case ARRAY ->
                content instanceof List<?> elements
                        && elements.stream()
                                .allMatch(each ->
                                        resolved(((ArrayType) type).getComponentType(), (AnnotationValue) each));
            case INT -> content instanceof Integer;
            case LONG -> content instanceof Long;
            case BOOLEAN -> content instanceof Boolean;
            default ->
                content instanceof String text
                        ? isString(type) && !isError(text, value)
                        : content instanceof VariableElement
                                || (content instanceof TypeMirror named && resolved(named));
        };
    }

    private static boolean isString(TypeMirror type) {
        return type.getKind() == TypeKind.DECLARED && type.toString().endsWith("java.lang.String");
    }

    /** javac shows a literal of this text in quotes. ECJ shows both in quotes: there the literal counts as unknown too. */
    private static boolean isError(String text, AnnotationValue value) {
        boolean javac = value.getClass().getName().startsWith("com.sun.");
        return text.equals(ERROR) && !(javac && value.toString().startsWith("\""));
    }
}
