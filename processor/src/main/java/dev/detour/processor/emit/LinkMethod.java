package dev.detour.processor.emit;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.NameAllocator;
import dev.detour.model.table.EncodedLink;
import dev.detour.model.table.EncodedTable;
import dev.detour.processor.plan.HandlerPlan;
import dev.detour.processor.plan.ParameterPlan;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;

/** The method that builds links to one redirect. */
final class LinkMethod {

    private final HandlerPlan plan;
    private final List<String> strings;

    LinkMethod(HandlerPlan plan) {
        this.plan = plan;
        NameAllocator names = new NameAllocator();
        plan.parameters().forEach(parameter -> names.newName(parameter.javaName()));
        this.strings = Stream.iterate(1, i -> i <= plan.linkVariables().size(), i -> i + 1)
                .map(i -> names.newName("p" + i))
                .toList();
    }

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
     * @param shared the names of the constants that hold automata
     * @return a statement
     */
    CodeBlock body(Map<String, String> shared) {
        if (plan.link().isEmpty()) {
            return StubHandlerEmitter.BODY;
        }
        EncodedLink link = plan.link().orElseThrow();
        CodeBlock.Builder code = CodeBlock.builder()
                .add("return $T.of($L", RuntimeTypes.LINK, Literals.of(link.pattern()))
                .add("$L)", automata(link.automata(), shared));
        for (EncodedTable.MixedSegment segment : link.mixed()) {
            code.add("$Z.mixed($L$L)", Literals.of(segment.source()), automata(segment.automata(), shared));
        }
        for (ParameterPlan parameter : plan.parameters()) {
            code.add("$Z.with($L, $L)", Literals.of(parameter.name()), ConversionCode.toText(parameter));
        }
        for (int i = 0; i < strings.size(); i++) {
            code.add("$Z.with($L, $L)", Literals.of(plan.linkVariables().get(i)), strings.get(i));
        }
        return code.add("$Z.build()").build();
    }

    private static CodeBlock automata(List<String> automata, Map<String, String> shared) {
        CodeBlock.Builder arguments = CodeBlock.builder();
        for (String automaton : automata) {
            String constant = shared.get(automaton);
            arguments.add(",$W$L", constant == null ? Literals.of(automaton) : CodeBlock.of("$L", constant));
        }
        return arguments.build();
    }

    /**
     * How many entries of a class file's constant pool the method takes, generously counted.
     *
     * @return a number
     */
    int constants() {
        int automata = plan.link()
                .map(link -> link.automata().size()
                        + link.mixed().stream()
                                .mapToInt(segment -> segment.automata().size() + 1)
                                .sum())
                .orElse(0);
        return 10 + 2 * automata + 8 * parameters().size();
    }
}
