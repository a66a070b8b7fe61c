package dev.detour.processor.emit;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import com.palantir.javapoet.TypeVariableName;
import dev.detour.model.Rule;
import dev.detour.processor.plan.HandlerPlan;
import dev.detour.processor.plan.ParameterPlan;
import dev.detour.processor.plan.TargetKind;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import javax.lang.model.element.Modifier;

/** Emits the handler of a redirect whose target a method of the user computes. */
final class ComputedHandlerEmitter {

    private final HandlerClass handler;
    private final HandlerPlan plan;
    private final boolean isAsync;

    private ComputedHandlerEmitter(HandlerClass handler) {
        this.handler = handler;
        this.plan = handler.plan();
        this.isAsync = isAsync(plan.kind());
    }

    /**
     * Emits the class.
     *
     * @param handler the class to be
     * @param implementation the simple name of the class that calls the methods that the interface implements itself
     * @return the class
     */
    static TypeSpec emit(HandlerClass handler, String implementation) {
        return new ComputedHandlerEmitter(handler).emit(implementation);
    }

    private TypeSpec emit(String implementation) {
        TypeSpec.Builder type = handler.begin(RuntimeTypes.COMPUTED_HANDLER);
        String subject = addConstructor(type, implementation);
        CodeBlock compute = CodeBlock.of(
                "$L($L, $L.$L($L))",
                redirectMethod(plan.kind()),
                handler.request(),
                subject,
                plan.method().getSimpleName(),
                arguments(parameter -> CodeBlock.of("$L", parameter.javaName())));
        handler.addAccepts(type);
        if (isAsync) {
            type.addMethod(waitingHandle());
        }
        if (plan.parameters().isEmpty()) {
            return type.addMethod(handle(compute)).build();
        }
        type.addMethod(handle(CodeBlock.of("handle($L, $L)", handler.request(), arguments(this::value))));
        MethodSpec.Builder typed = handler.typedHandle(result(plan)).addStatement("return $L", compute);
        plan.method().getThrownTypes().forEach(thrown -> typed.addException(TypeName.get(thrown)));
        return type.addMethod(Methods.documentThrown(typed, plan.method()).build())
                .build();
    }

    /** Adds field and constructor, and tells the name of the field: the object whose method computes the target. */
    private String addConstructor(TypeSpec.Builder type, String implementation) {
        MethodSpec.Builder constructor = handler.constructor();
        boolean takesTargets = handler.addTargets(constructor);
        Rule rule = plan.rule().orElseThrow();
        constructor.addStatement(handler.superCall(List.of(AnswerCode.of(rule)), rule.id()));
        String targets = handler.targets();
        if (plan.leftToUser()) {
            type.addField(field(handler.owner().targets().orElseThrow().name(), targets));
            type.addMethod(constructor.addStatement("this.$1L = $1L", targets).build());
            return targets;
        }
        String redirects = handler.newName("redirects");
        type.addField(field(handler.owner().name(), redirects));
        type.addMethod(constructor
                .addStatement("this.$L = new $L($L)", redirects, implementation, takesTargets ? targets : "")
                .build());
        return redirects;
    }

    private static FieldSpec field(TypeName type, String name) {
        return FieldSpec.builder(type, name, Modifier.PRIVATE, Modifier.FINAL)
                .addJavadoc("Computes the target.\n")
                .build();
    }

    /** The method that converts the captures and calls the other one. */
    private MethodSpec handle(CodeBlock call) {
        MethodSpec.Builder method = isAsync
                ? handler.override("handleAsync", RuntimeTypes.STAGE_OF_RESULT)
                : handler.override("handle", RuntimeTypes.RESULT);
        List<CodeBlock> fails = new ArrayList<>();
        List<CodeBlock> refused = new ArrayList<>();
        for (int i = 0; i < plan.parameters().size(); i++) {
            ParameterPlan parameter = plan.parameters().get(i);
            if (ConversionCode.converts(parameter)) {
                method.addStatement("$T $L = $L", parameter.type().box(), parameter.javaName(), handler.converted(i));
                fails.add(CodeBlock.of("$L == null", parameter.javaName()));
            }
            if (ConversionCode.takesAnyText(parameter)) {
                refused.add(CodeBlock.of("!$L.inert($L)", handler.request(), i));
            }
        }
        addReturn(method, fails, CodeBlock.of("null"));
        addReturn(method, refused, noMatch());
        return addCall(method, call).build();
    }

    private static void addReturn(MethodSpec.Builder method, List<CodeBlock> conditions, CodeBlock value) {
        if (!conditions.isEmpty()) {
            method.beginControlFlow("if ($L)", Layout.conditions(conditions, "||"))
                    .addStatement("return $L", value)
                    .endControlFlow();
        }
    }

    private CodeBlock noMatch() {
        return isAsync
                ? CodeBlock.of("$T.completedStage($T.INSTANCE)", CompletableFuture.class, RuntimeTypes.NO_MATCH)
                : CodeBlock.of("$T.INSTANCE", RuntimeTypes.NO_MATCH);
    }

    /** What the user's method declares to throw is passed on, as all that it throws. */
    private MethodSpec.Builder addCall(MethodSpec.Builder method, CodeBlock call) {
        if (!rethrows(plan)) {
            return method.addStatement("return $L", call);
        }
        String failure = handler.newName("failure");
        return method.beginControlFlow("try")
                .addStatement("return $L", call)
                .nextControlFlow("catch ($T $L)", Throwable.class, failure)
                .addStatement("throw unchecked($L)", failure)
                .endControlFlow();
    }

    private MethodSpec waitingHandle() {
        MethodSpec.Builder method = handler.override("handle", RuntimeTypes.RESULT);
        if (plan.parameters().stream().noneMatch(ConversionCode::converts)) {
            return method.addStatement("return await(handleAsync($L))", handler.request())
                    .build();
        }
        String stage = handler.newName("stage");
        return method.addStatement("$T $L = handleAsync($L)", RuntimeTypes.STAGE_OF_RESULT, stage, handler.request())
                .addStatement("return $1L == null ? null : await($1L)", stage)
                .build();
    }

    private CodeBlock arguments(Function<ParameterPlan, CodeBlock> value) {
        return CodeBlock.join(plan.parameters().stream().map(value).toList(), ", ");
    }

    private CodeBlock value(ParameterPlan parameter) {
        return ConversionCode.converts(parameter)
                ? CodeBlock.of("$L", parameter.javaName())
                : handler.converted(plan.parameters().indexOf(parameter));
    }

    /**
     * Tells whether a handler has to pass on exceptions that its superclass does not declare.
     *
     * @param plan the redirect
     * @return whether it calls {@link #unchecked()}
     */
    static boolean rethrows(HandlerPlan plan) {
        return plan.rule().isPresent()
                && plan.kind() != TargetKind.TEMPLATE
                && !plan.method().getThrownTypes().isEmpty();
    }

    /**
     * A method that throws any exception, declared or not.
     *
     * @return a private method for the class around the handlers
     */
    static MethodSpec unchecked() {
        TypeVariableName exception = TypeVariableName.get("E", Throwable.class);
        return MethodSpec.methodBuilder("unchecked")
                .addJavadoc("Throws what a method of the user declares, unchanged.\n\n")
                .addJavadoc("@param failure what is thrown\n@param <E> the exception that the compiler sees\n")
                .addJavadoc("@return never\n@throws E in truth, {@code failure}\n")
                .addAnnotation(AnnotationSpec.builder(SuppressWarnings.class)
                        .addMember("value", "\"unchecked\"")
                        .build())
                .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
                .addTypeVariable(exception)
                .returns(RuntimeException.class)
                .addParameter(Throwable.class, "failure")
                .addException(exception)
                .addStatement("throw ($T) failure", exception)
                .build();
    }

    /**
     * The type of the method that takes the values of the parameters.
     *
     * @param plan the redirect
     * @return a result or a stage of it
     */
    static TypeName result(HandlerPlan plan) {
        return isAsync(plan.kind()) ? RuntimeTypes.STAGE_OF_RESULT : RuntimeTypes.RESULT;
    }

    private static boolean isAsync(TargetKind kind) {
        return kind == TargetKind.STAGE_OF_URI || kind == TargetKind.STAGE_OF_OPTIONAL_URI;
    }

    private static String redirectMethod(TargetKind kind) {
        return switch (kind) {
            case STAGE_OF_URI -> "redirectAsync";
            case STAGE_OF_OPTIONAL_URI -> "redirectOptionalAsync";
            default -> "redirect";
        };
    }
}
