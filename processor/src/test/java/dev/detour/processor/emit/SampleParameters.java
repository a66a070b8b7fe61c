package dev.detour.processor.emit;

import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import dev.detour.model.language.BuiltinType;
import dev.detour.model.language.EnumType;
import dev.detour.model.language.OpaqueType;
import dev.detour.model.language.ValueType;
import dev.detour.processor.plan.ParameterPlan;
import dev.detour.processor.plan.TargetKind;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.util.ElementFilter;

/** Reads the parameters of a method, trusting that they are right. */
final class SampleParameters {

    private SampleParameters() {}

    static List<ParameterPlan> of(ExecutableElement method) {
        return method.getParameters().stream().map(SampleParameters::of).toList();
    }

    static String signature(ExecutableElement method) {
        return method.getParameters().stream()
                .map(parameter -> erased(TypeName.get(parameter.asType())).toString())
                .collect(Collectors.joining(",", method.getSimpleName() + "(", ")"));
    }

    static TargetKind kind(ExecutableElement method) {
        return switch (TypeName.get(method.getReturnType()).toString()) {
            case "java.net.URI" -> TargetKind.URI;
            case "java.util.Optional<java.net.URI>" -> TargetKind.OPTIONAL_URI;
            case "java.util.concurrent.CompletionStage<java.net.URI>" -> TargetKind.STAGE_OF_URI;
            case "java.util.concurrent.CompletionStage<java.util.Optional<java.net.URI>>" ->
                TargetKind.STAGE_OF_OPTIONAL_URI;
            default -> TargetKind.TEMPLATE;
        };
    }

    private static ParameterPlan of(VariableElement parameter) {
        String name = parameter.getSimpleName().toString();
        TypeName type = TypeName.get(parameter.asType());
        Optional<BuiltinType> builtin = BuiltinType.of(type.toString());
        if (builtin.isPresent()) {
            return new ParameterPlan(
                    name, name, type, builtin.get(), builtin.get().factory().orElse(""));
        }
        TypeElement element = (TypeElement) ((DeclaredType) parameter.asType()).asElement();
        ValueType valueType = element.getKind() == ElementKind.ENUM
                ? new EnumType(type.toString(), List.of())
                : new OpaqueType(type.toString());
        return new ParameterPlan(name, name, type, valueType, valueType instanceof EnumType ? "" : factory(element));
    }

    private static String factory(TypeElement type) {
        return Stream.of("fromString", "parse", "of", "valueOf")
                .filter(name -> ElementFilter.methodsIn(type.getEnclosedElements()).stream()
                        .anyMatch(method -> method.getSimpleName().contentEquals(name)))
                .findFirst()
                .orElseThrow();
    }

    private static TypeName erased(TypeName type) {
        return type instanceof ParameterizedTypeName parameterized ? parameterized.rawType() : type;
    }
}
