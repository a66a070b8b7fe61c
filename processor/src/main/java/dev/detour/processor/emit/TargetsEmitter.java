package dev.detour.processor.emit;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.JavaFile;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import dev.detour.processor.plan.HandlerPlan;
import dev.detour.processor.plan.InterfacePlan;
import dev.detour.processor.plan.TargetKind;
import dev.detour.processor.plan.TargetsPlan;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.ExecutableType;

/** Emits the interface of the methods that are left to the user. */
final class TargetsEmitter {

    private TargetsEmitter() {}

    /**
     * Emits the interface.
     *
     * @param plan the interface that declares the redirects
     * @param targets what is left to the user
     * @return the file
     */
    static JavaFile emit(InterfacePlan plan, TargetsPlan targets) {
        TypeSpec.Builder type = TypeSpec.interfaceBuilder(targets.name())
                .addJavadoc("Computes the targets that {@link $T} leaves open.\n", plan.name())
                .addSuperinterfaces(targets.inherited());
        GeneratedType.mark(type, plan.isPublic());
        if (targets.functional()) {
            type.addAnnotation(FunctionalInterface.class);
        }
        Javadoc javadoc = new Javadoc(plan);
        plan.handlers().stream()
                .filter(HandlerPlan::leftToUser)
                .forEach(handler -> type.addMethod(computed(handler, javadoc.link(handler))));
        targets.replaced().forEach(method -> type.addMethod(replaced(plan, method)));
        return GeneratedType.file(targets.name().packageName(), type, plan.element());
    }

    private static MethodSpec computed(HandlerPlan handler, CodeBlock link) {
        MethodSpec.Builder method = Methods.sameSignature(
                        handler.method(), (ExecutableType) handler.method().asType())
                .addJavadoc("Computes the target of $L.\n\n", link)
                .addModifiers(Modifier.ABSTRACT);
        for (VariableElement parameter : handler.method().getParameters()) {
            method.addJavadoc("@param $L the value of the variable\n", parameter.getSimpleName());
        }
        method.addJavadoc("@return $L\n", returned(handler.kind()));
        return Methods.documentThrown(method, handler.method()).build();
    }

    private static String returned(TargetKind kind) {
        return switch (kind) {
            case URI, TEMPLATE -> "the target, not null";
            case OPTIONAL_URI -> "the target; empty for no redirect";
            case STAGE_OF_URI -> "a stage with the target, not null";
            case STAGE_OF_OPTIONAL_URI -> "a stage with the target; empty for no redirect";
        };
    }

    private static MethodSpec replaced(InterfacePlan plan, ExecutableElement method) {
        return Methods.sameSignature(method, (ExecutableType) method.asType())
                .addJavadoc("Is not asked: {@link $T} declares the method anew.\n", plan.name())
                .addAnnotation(Override.class)
                .addModifiers(Modifier.DEFAULT)
                .addStatement("throw new $T()", UnsupportedOperationException.class)
                .build();
    }
}
