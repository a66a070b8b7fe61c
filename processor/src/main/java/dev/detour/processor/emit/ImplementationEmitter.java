package dev.detour.processor.emit;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import dev.detour.processor.plan.ImplementedMethod;
import dev.detour.processor.plan.InterfacePlan;
import javax.lang.model.element.Modifier;

/** Emits the class whose instances run the methods that an interface implements itself. */
final class ImplementationEmitter {

    private ImplementationEmitter() {}

    /**
     * Emits the class.
     *
     * @param plan the interface
     * @param name the simple name of the class
     * @return a private nested class
     */
    static TypeSpec emit(InterfacePlan plan, String name) {
        TypeSpec.Builder type = TypeSpec.classBuilder(name)
                .addJavadoc("Runs the methods that {@link $T} implements itself.\n", plan.name())
                .addModifiers(Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
                .addSuperinterface(plan.name());
        plan.targets().ifPresent(targets -> {
            type.addField(FieldSpec.builder(targets.name(), "targets", Modifier.PRIVATE, Modifier.FINAL)
                    .addJavadoc("Computes what is left to the user.\n")
                    .build());
            type.addMethod(MethodSpec.constructorBuilder()
                    .addJavadoc("Runs them.\n\n@param targets computes what is left to the user\n")
                    .addParameter(targets.name(), "targets")
                    .addStatement("this.targets = targets")
                    .build());
        });
        plan.implemented().forEach(method -> type.addMethod(implement(method)));
        return type.build();
    }

    private static MethodSpec implement(ImplementedMethod implemented) {
        MethodSpec.Builder method =
                Methods.sameSignature(implemented.method(), implemented.type()).addAnnotation(Override.class);
        switch (implemented.body()) {
            case NOTHING -> method.addComment("Declares a redirect.");
            case TARGETS -> method.addStatement(askTargets(implemented));
            case UNSUPPORTED -> method.addStatement("throw new $T()", UnsupportedOperationException.class);
        }
        return method.build();
    }

    private static CodeBlock askTargets(ImplementedMethod implemented) {
        CodeBlock arguments = CodeBlock.join(
                implemented.method().getParameters().stream()
                        .map(parameter -> CodeBlock.of("$L", parameter.getSimpleName()))
                        .toList(),
                ", ");
        return CodeBlock.of("return this.targets.$L($L)", implemented.method().getSimpleName(), arguments);
    }
}
