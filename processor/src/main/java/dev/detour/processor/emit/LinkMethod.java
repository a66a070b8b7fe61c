package dev.detour.processor.emit;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.NameAllocator;
import dev.detour.model.language.OpaqueType;
import dev.detour.model.table.EncodedLink;
import dev.detour.model.table.EncodedTable;
import dev.detour.processor.plan.HandlerPlan;
import dev.detour.processor.plan.ParameterPlan;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;

/** The method that builds links to one redirect. */
final class LinkMethod {

    private final HandlerPlan plan;
    private final List<String> strings;

    /**
     * The method for a redirect.
     *
     * @param plan the redirect
     */
    LinkMethod(HandlerPlan plan) {
        this.plan = plan;
        NameAllocator names = new NameAllocator();
        plan.parameters().forEach(parameter -> names.newName(parameter.javaName()));
        this.strings = Stream.iterate(1, i -> i <= plan.linkVariables().size(), i -> i + 1)
                .map(i -> names.newName("p" + i))
                .toList();
    }

    /**
     * The redirect.
     *
     * @return its plan
     */
    HandlerPlan plan() {
        return plan;
    }

    /**
     * The names of the parameters: those of the redirect's method, then one a variable that it leaves out.
     *
     * @return the names in order
     */
    List<String> parameters() {
        return Stream.concat(plan.parameters().stream().map(ParameterPlan::javaName), strings.stream())
                .toList();
    }

    /**
     * Begins the method.
     *
     * @return a static method with its parameters
     */
    MethodSpec.Builder begin() {
        MethodSpec.Builder method = MethodSpec.methodBuilder(plan.linkName())
                .addModifiers(Modifier.STATIC)
                .returns(String.class);
        plan.parameters().forEach(parameter -> method.addParameter(parameter.type(), parameter.javaName()));
        strings.forEach(name -> method.addParameter(String.class, name));
        return method;
    }

    /**
     * A call of the method with its own parameters.
     *
     * @return an expression, without what the method belongs to
     */
    CodeBlock call() {
        return CodeBlock.of("$L($L)", plan.linkName(), String.join(", ", parameters()));
    }

    /**
     * The statement that builds the link.
     *
     * @param constants the names of the constants that hold automata
     * @return a statement
     */
    CodeBlock body(Map<String, String> constants) {
        if (plan.link().isEmpty()) {
            return StubHandlerEmitter.BODY;
        }
        EncodedLink link = plan.link().orElseThrow();
        if (isFixed()) {
            return CodeBlock.of("return $L", Literals.of(link.pattern()));
        }
        CodeBlock of =
                call(CodeBlock.of("return $T.of", RuntimeTypes.LINK), link.pattern(), link.automata(), constants);
        List<CodeBlock> calls = new ArrayList<>();
        for (EncodedTable.MixedSegment segment : link.mixed()) {
            calls.add(call(CodeBlock.of("mixed"), segment.source(), segment.automata(), constants));
        }
        for (ParameterPlan parameter : plan.parameters()) {
            calls.add(with(parameter));
        }
        for (int i = 0; i < strings.size(); i++) {
            String name = strings.get(i);
            calls.add(with(plan.linkVariables().get(i), CodeBlock.of("$L, $L", Literals.of(name), name)));
        }
        calls.add(CodeBlock.of("build()"));
        return Layout.chain(of, calls);
    }

    /** Whether nothing is left to build: a path alone stands in the pattern as it stands in a link. */
    private boolean isFixed() {
        return parameters().isEmpty()
                && plan.link().filter(link -> link.pattern().indexOf('?') < 0).isPresent();
    }

    private static CodeBlock call(
            CodeBlock method, String pattern, List<String> automata, Map<String, String> constants) {
        List<CodeBlock> arguments = new ArrayList<>();
        arguments.add(Literals.of(pattern));
        automata.forEach(automaton -> arguments.add(CodeBlock.of("$L", constants.get(automaton))));
        return Layout.call(method, arguments);
    }

    /** Which texts are those of a type of somebody else's, no automaton of the pattern tells. */
    private static CodeBlock with(ParameterPlan parameter) {
        CodeBlock text = ConversionCode.toText(parameter);
        return parameter.valueType() instanceof OpaqueType
                ? CodeBlock.of(
                        "withConverted($L, $L, $L)",
                        Literals.of(parameter.name()),
                        text,
                        ConversionCode.factory(parameter))
                : with(parameter.name(), text);
    }

    private static CodeBlock with(String variable, CodeBlock value) {
        return CodeBlock.of("with($L, $L)", Literals.of(variable), value);
    }

    /**
     * The automata that the link needs.
     *
     * @return their texts, perhaps with repetitions
     */
    List<String> automata() {
        return plan.link().stream()
                .flatMap(link -> Stream.concat(
                        link.automata().stream(),
                        link.mixed().stream().flatMap(segment -> segment.automata().stream())))
                .toList();
    }

    /**
     * How many entries of a class file's constant pool the method takes, generously counted.
     *
     * @return a number
     */
    int weight() {
        return 4 + 3 * automata().size() + 8 * parameters().size();
    }
}
