package dev.detour.processor.emit;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.JavaFile;
import com.palantir.javapoet.NameAllocator;
import com.palantir.javapoet.TypeSpec;
import dev.detour.processor.plan.HandlerPlan;
import dev.detour.processor.plan.InterfacePlan;
import dev.detour.processor.plan.TargetKind;
import javax.lang.model.element.Modifier;

/** Emits the class that holds a handler class for each redirect of an interface. */
final class HandlersEmitter {

    private HandlersEmitter() {}

    /**
     * Emits the class.
     *
     * @param plan the interface
     * @return the file
     */
    static JavaFile emit(InterfacePlan plan) {
        TypeSpec.Builder type = TypeSpec.classBuilder(plan.generated("Handlers"))
                .addJavadoc("The handlers of {@link $T}: for generated code, not for users.\n", plan.name())
                .addModifiers(Modifier.FINAL)
                .addMethod(GeneratedType.noInstances());
        GeneratedType.mark(type, plan.isPublic());
        String implementation = implementationName(plan);
        Javadoc javadoc = new Javadoc(plan);
        for (HandlerPlan handler : plan.handlers()) {
            type.addType(handler(new HandlerClass(plan, handler, javadoc.link(handler)), implementation));
        }
        if (plan.handlers().stream().anyMatch(HandlersEmitter::callsInterface)) {
            type.avoidClashesWithNestedClasses(plan.element());
            type.addType(ImplementationEmitter.emit(plan, implementation));
        }
        plan.rows().ifPresent(rows -> type.addType(rows(plan, rows)));
        if (plan.handlers().stream().anyMatch(ComputedHandlerEmitter::rethrows)) {
            type.addMethod(ComputedHandlerEmitter.unchecked());
        }
        return GeneratedType.file(plan.packageName(), type, plan.element());
    }

    private static TypeSpec handler(HandlerClass handler, String implementation) {
        if (handler.plan().rule().isEmpty()) {
            return StubHandlerEmitter.emit(handler);
        }
        return handler.plan().kind() == TargetKind.TEMPLATE
                ? TemplateHandlerEmitter.emit(handler)
                : ComputedHandlerEmitter.emit(handler, implementation);
    }

    private static boolean callsInterface(HandlerPlan handler) {
        return handler.rule().isPresent() && handler.isDefault();
    }

    /** No program loads it: only compilers read it, by way of its class file. */
    private static TypeSpec rows(InterfacePlan plan, String rows) {
        return TypeSpec.classBuilder(uniqueName(plan, "Rows"))
                .addJavadoc("The rows of the table of {@link $T}, for sites that join it.\n", plan.name())
                .addModifiers(Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
                .addAnnotation(AnnotationSpec.builder(RuntimeTypes.ROWS)
                        .addMember("value", "{$L}", CodeBlock.join(Literals.chunks(rows), ",\n"))
                        .build())
                .addMethod(GeneratedType.noInstances())
                .build();
    }

    private static String implementationName(InterfacePlan plan) {
        return uniqueName(plan, "Implementation");
    }

    /** A name that no handler class has. */
    private static String uniqueName(InterfacePlan plan, String suggestion) {
        NameAllocator names = new NameAllocator();
        plan.handlers().forEach(handler -> names.newName(handler.handlerName()));
        return names.newName(suggestion);
    }
}
