package dev.detour.processor.emit;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.JavaFile;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.NameAllocator;
import com.palantir.javapoet.TypeSpec;
import dev.detour.processor.plan.HandlerPlan;
import dev.detour.processor.plan.InterfacePlan;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;

/** Emits the class whose methods build links to the redirects of an interface. */
final class LinksEmitter {

    /** Well below the 65,535 constants of a class (JVMS, section 4.11). */
    private static final int CONSTANTS_IN_CLASS = 20_000;

    private final InterfacePlan plan;
    private final List<LinkMethod> links;
    private final Map<String, String> shared;

    private LinksEmitter(InterfacePlan plan) {
        this.plan = plan;
        this.links = plan.handlers().stream().map(LinkMethod::new).toList();
        this.shared = shared(plan.handlers());
    }

    /**
     * Emits the class.
     *
     * @param plan the interface
     * @return the file
     */
    static JavaFile emit(InterfacePlan plan) {
        return new LinksEmitter(plan).emit();
    }

    private JavaFile emit() {
        TypeSpec.Builder type = TypeSpec.classBuilder(plan.generated("Links"))
                .addJavadoc("Builds links to the redirects of {@link $T}.\n", plan.name())
                .addModifiers(Modifier.FINAL)
                .addMethod(GeneratedType.noInstances());
        GeneratedType.mark(type, plan.element(), plan.isPublic());
        shared.forEach((automaton, name) ->
                type.addField(FieldSpec.builder(String.class, name, Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
                        .initializer(Literals.of(automaton))
                        .build()));
        List<List<LinkMethod>> pieces = Chunks.of(links, LinkMethod::constants, CONSTANTS_IN_CLASS);
        for (int i = 0; i < pieces.size(); i++) {
            if (pieces.size() == 1) {
                pieces.get(i).forEach(link -> type.addMethod(document(link, link.body(shared))));
            } else {
                addPart(type, "Part" + (i + 1), pieces.get(i));
            }
        }
        return GeneratedType.file(plan.packageName(), type, plan.element());
    }

    /** Adds a nested class that has the constants, and the public methods that call its methods. */
    private void addPart(TypeSpec.Builder type, String name, List<LinkMethod> links) {
        TypeSpec.Builder part = TypeSpec.classBuilder(name)
                .addModifiers(Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
                .addMethod(GeneratedType.noInstances());
        for (LinkMethod link : links) {
            part.addMethod(link.begin().addStatement(link.body(shared)).build());
            type.addMethod(document(link, CodeBlock.of("return $L.$L", name, link.call())));
        }
        type.addType(part.build());
    }

    private MethodSpec document(LinkMethod link, CodeBlock body) {
        MethodSpec.Builder method = link.begin()
                .addModifiers(Modifier.PUBLIC)
                .addJavadoc("Builds a link to $L.\n\n", Javadoc.link(plan, link.plan()));
        for (String parameter : link.parameters()) {
            method.addJavadoc("@param $L the value of the variable\n", parameter);
        }
        method.addJavadoc("@return path and query\n");
        if (!link.parameters().isEmpty()) {
            method.addJavadoc(
                    "@throws $T if the pattern would not match with a value\n", IllegalArgumentException.class);
        }
        return method.addStatement(body).build();
    }

    /** The constants for the automata that stand more than once, in the order of their first use. */
    private static Map<String, String> shared(List<HandlerPlan> handlers) {
        Map<String, Long> uses = handlers.stream()
                .flatMap(handler -> handler.link().stream())
                .flatMap(link -> Stream.concat(
                        link.automata().stream(),
                        link.mixed().stream().flatMap(segment -> segment.automata().stream())))
                .collect(Collectors.groupingBy(automaton -> automaton, LinkedHashMap::new, Collectors.counting()));
        NameAllocator names = new NameAllocator();
        handlers.stream()
                .flatMap(handler -> new LinkMethod(handler).parameters().stream())
                .distinct()
                .forEach(names::newName);
        Map<String, String> shared = new LinkedHashMap<>();
        uses.forEach((automaton, count) -> {
            if (count > 1) {
                shared.put(automaton, names.newName("AUTOMATON_" + shared.size()));
            }
        });
        return shared;
    }
}
