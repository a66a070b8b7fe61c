package dev.detour.processor.element;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeVariableName;
import java.util.stream.Collectors;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/** Names methods so that overloads differ and every compiler gives the same name. */
public final class Signatures {

    private Signatures() {}

    /**
     * The name of a method and the erased types of its parameters.
     *
     * @param method the method
     * @return for example {@code product(int,java.util.UUID)}
     */
    public static String of(ExecutableElement method) {
        return method.getParameters().stream()
                .map(VariableElement::asType)
                .map(Signatures::erased)
                .collect(Collectors.joining(",", method.getSimpleName() + "(", ")"));
    }

    /**
     * Names an element for a message.
     *
     * @param element a type or a method
     * @return for example {@code com.shop.ShopRedirects.product(int)}
     */
    public static String describe(Element element) {
        return element instanceof ExecutableElement method && method.getEnclosingElement() instanceof TypeElement type
                ? type.getQualifiedName() + "." + of(method)
                : element.toString();
    }

    /** {@code toString} of a type differs between compilers and shows annotations of the type; these names do neither. */
    private static String erased(TypeMirror type) {
        return type.getKind() == TypeKind.ERROR ? type.toString() : erased(TypeName.get(type));
    }

    private static String erased(TypeName type) {
        if (type instanceof ParameterizedTypeName parameterized) {
            return parameterized.rawType().toString();
        }
        if (type instanceof ArrayTypeName array) {
            return erased(array.componentType()) + "[]";
        }
        if (type instanceof TypeVariableName variable) {
            return variable.bounds().stream()
                    .findFirst()
                    .map(Signatures::erased)
                    .orElse("java.lang.Object");
        }
        return type.toString();
    }
}
