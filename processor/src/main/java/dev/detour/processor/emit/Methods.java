package dev.detour.processor.emit;

import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeVariableName;
import java.util.List;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.ExecutableType;
import javax.lang.model.type.IntersectionType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.TypeVariable;

/** Begins methods like those that a user declared. */
final class Methods {

    private Methods() {}

    /**
     * Begins a public method that can override or implement another one.
     *
     * @param method the other method; its annotations are not copied
     * @param type its type as a member of the type that is extended
     * @return name, type variables, result, parameters and exceptions
     */
    static MethodSpec.Builder sameSignature(ExecutableElement method, ExecutableType type) {
        MethodSpec.Builder builder = MethodSpec.methodBuilder(
                        method.getSimpleName().toString())
                .addModifiers(Modifier.PUBLIC)
                .returns(TypeName.get(type.getReturnType()))
                .varargs(method.isVarArgs());
        type.getTypeVariables().forEach(variable -> builder.addTypeVariable(variable(variable)));
        List<? extends VariableElement> parameters = method.getParameters();
        for (int i = 0; i < parameters.size(); i++) {
            TypeMirror parameter = type.getParameterTypes().get(i);
            builder.addParameter(
                    TypeName.get(parameter), parameters.get(i).getSimpleName().toString());
        }
        type.getThrownTypes().forEach(thrown -> builder.addException(TypeName.get(thrown)));
        return builder;
    }

    /** Bounds are those that the variable has in the type that is extended: at its declaration they may name other variables. */
    private static TypeVariableName variable(TypeVariable variable) {
        TypeMirror bound = variable.getUpperBound();
        List<? extends TypeMirror> bounds =
                bound instanceof IntersectionType intersection ? intersection.getBounds() : List.of(bound);
        return TypeVariableName.get(
                variable.asElement().getSimpleName().toString(),
                bounds.stream().map(TypeName::get).toArray(TypeName[]::new));
    }

    /**
     * Adds the comments on exceptions.
     *
     * @param builder what throws the exceptions
     * @param method what declares them
     * @return the builder
     */
    static MethodSpec.Builder documentThrown(MethodSpec.Builder builder, ExecutableElement method) {
        method.getThrownTypes().forEach(thrown -> builder.addJavadoc("@throws $T as declared\n", thrown));
        return builder;
    }
}
