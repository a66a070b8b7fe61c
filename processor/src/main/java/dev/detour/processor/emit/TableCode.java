package dev.detour.processor.emit;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.NameAllocator;
import com.palantir.javapoet.TypeSpec;
import dev.detour.model.table.EncodedTable;
import dev.detour.processor.plan.RouterPlan;
import dev.detour.processor.plan.RouterPlan.HandlerReference;
import dev.detour.processor.plan.RouterPlan.TargetsParameter;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import javax.lang.model.element.Modifier;

/**
 * Writes the calls that fill a routing table. A long table is spread over methods, a very long one over nested classes, since
 * the code of a method and the constants of a class are limited to 65,535 bytes and entries (JVMS, section 4.11).
 */
final class TableCode {

    /** A call takes some 20 bytes of code and 10 constants, those of a nested handler class included. */
    private static final int CALLS_IN_METHOD = 200;

    private static final int METHODS_IN_CLASS = 10;

    private final RouterPlan plan;
    private final String builder;

    TableCode(RouterPlan plan) {
        this.plan = plan;
        NameAllocator names = new NameAllocator();
        plan.targets().forEach(parameter -> names.newName(parameter.name()));
        this.builder = names.newName("table");
    }

    /**
     * The variable that holds the table's builder.
     *
     * @return a name that no parameter has
     */
    String builder() {
        return builder;
    }

    /**
     * Adds the calls to a method, or calls of further methods that it adds to the type.
     *
     * @param create the method
     * @param type the router
     */
    void fill(MethodSpec.Builder create, TypeSpec.Builder type) {
        List<List<CodeBlock>> pieces = Chunks.of(calls(), call -> 1, CALLS_IN_METHOD);
        if (pieces.size() <= 1) {
            pieces.forEach(calls -> calls.forEach(create::addStatement));
        } else if (pieces.size() <= METHODS_IN_CLASS) {
            addMethods(create, pieces).forEach(type::addMethod);
        } else {
            List<List<List<CodeBlock>>> classes = Chunks.of(pieces, piece -> 1, METHODS_IN_CLASS);
            for (int i = 0; i < classes.size(); i++) {
                String name = "Part" + (i + 1);
                create.addStatement("$L.fill($L)", name, arguments());
                type.addType(nested(name, classes.get(i)));
            }
        }
    }

    private TypeSpec nested(String name, List<List<CodeBlock>> pieces) {
        MethodSpec.Builder fill = method("fill");
        List<MethodSpec> methods = addMethods(fill, pieces);
        return TypeSpec.classBuilder(name)
                .addJavadoc("Routes that one class alone could not hold.\n")
                .addModifiers(Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
                .addMethod(GeneratedType.noInstances())
                .addMethod(fill.build())
                .addMethods(methods)
                .build();
    }

    private List<MethodSpec> addMethods(MethodSpec.Builder caller, List<List<CodeBlock>> pieces) {
        List<MethodSpec> methods = new ArrayList<>();
        for (List<CodeBlock> calls : pieces) {
            String name = "fill" + (methods.size() + 1);
            caller.addStatement("$L($L)", name, arguments());
            MethodSpec.Builder method = method(name).addModifiers(Modifier.PRIVATE);
            calls.forEach(method::addStatement);
            methods.add(method.build());
        }
        return methods;
    }

    private MethodSpec.Builder method(String name) {
        MethodSpec.Builder method = MethodSpec.methodBuilder(name)
                .addJavadoc("Adds routes.\n\n@param $L the table\n", builder)
                .addModifiers(Modifier.STATIC)
                .addParameter(RuntimeTypes.TABLE_BUILDER, builder);
        for (TargetsParameter parameter : plan.targets()) {
            method.addJavadoc("@param $L computes what is left to the user\n", parameter.name());
            method.addParameter(parameter.type(), parameter.name());
        }
        return method;
    }

    private String arguments() {
        String targets = plan.targets().stream()
                .map(TargetsParameter::name)
                .map(name -> ", " + name)
                .collect(Collectors.joining());
        return builder + targets;
    }

    private List<CodeBlock> calls() {
        List<CodeBlock> calls = new ArrayList<>();
        for (String automaton : plan.table().automata()) {
            calls.add(call("automaton", Literals.chunks(automaton)));
        }
        for (EncodedTable.MixedSegment segment : plan.table().mixed()) {
            List<CodeBlock> arguments = new ArrayList<>(List.of(Literals.of(segment.source())));
            arguments.addAll(Literals.all(segment.automata()));
            calls.add(call("mixed", arguments));
        }
        for (EncodedTable.Line line : plan.table().lines()) {
            String id = line.rule().id();
            HandlerReference handler = Objects.requireNonNull(plan.handlers().get(id), id);
            CodeBlock instance = CodeBlock.of("new $T($L)", handler.type(), handler.argument());
            List<CodeBlock> arguments = line.isAsDeclared()
                    ? List.of(Literals.of(line.text()), instance)
                    : List.of(Literals.of(line.text()), Literals.of(line.from()), instance);
            calls.add(call("route", arguments));
        }
        return calls;
    }

    private CodeBlock call(String method, List<CodeBlock> arguments) {
        return Layout.call(CodeBlock.of("$L.$L", builder, method), arguments);
    }
}
