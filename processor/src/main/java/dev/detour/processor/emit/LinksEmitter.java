package dev.detour.processor.emit;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.JavaFile;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.NameAllocator;
import com.palantir.javapoet.TypeSpec;
import dev.detour.processor.plan.InterfacePlan;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.lang.model.element.Modifier;

/** Emits the class whose methods build links to the redirects of an interface. */
final class LinksEmitter {

    /** Below the 65,535 constants of a class (JVMS, section 4.11). */
    private static final int CONSTANTS_IN_CLASS = 60_000;

    private static final int AUTOMATA_IN_CLASS = 1_000;

    private final InterfacePlan plan;
    private final Javadoc javadoc;
    private final List<LinkMethod> links;
    private final Map<String, String> automata = new LinkedHashMap<>();

    private LinksEmitter(InterfacePlan plan) {
        this.plan = plan;
        this.javadoc = new Javadoc(plan);
        this.links = plan.handlers().stream().map(LinkMethod::new).toList();
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
        GeneratedType.mark(type, plan.isPublic());
        addAutomata(type);
        List<List<LinkMethod>> pieces = Chunks.of(links, LinkMethod::weight, CONSTANTS_IN_CLASS);
        for (int i = 0; i < pieces.size(); i++) {
            if (pieces.size() == 1) {
                pieces.get(i).forEach(link -> type.addMethod(method(link, link.body(automata), Modifier.PUBLIC)));
            } else {
                addPart(type, "Part" + (i + 1), pieces.get(i));
            }
        }
        return GeneratedType.file(plan.packageName(), type, plan.element());
    }

    /** Adds constants for the automata, in the order of their first use; those of many, in nested classes. */
    private void addAutomata(TypeSpec.Builder type) {
        NameAllocator names = new NameAllocator();
        links.stream().flatMap(link -> link.parameters().stream()).distinct().forEach(names::newName);
        List<String> texts = links.stream()
                .flatMap(link -> link.automata().stream())
                .distinct()
                .toList();
        List<List<String>> pieces = Chunks.of(texts, text -> 1, AUTOMATA_IN_CLASS);
        for (int i = 0; i < pieces.size(); i++) {
            String holder = "Automata" + (i + 1);
            TypeSpec.Builder constants = pieces.size() == 1 ? type : holder(holder);
            for (String text : pieces.get(i)) {
                String name = names.newName("AUTOMATON_" + automata.size());
                constants.addField(constant(name, text));
                automata.put(text, pieces.size() == 1 ? name : holder + "." + name);
            }
            if (pieces.size() > 1) {
                type.addType(constants.build());
            }
        }
    }

    private static FieldSpec constant(String name, String text) {
        return FieldSpec.builder(String.class, name, Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
                .addJavadoc("An automaton: what a variable or a segment may be.\n")
                .initializer(Literals.of(text))
                .build();
    }

    /** Adds a nested class that has the constants of the links, and the public methods that call its methods. */
    private void addPart(TypeSpec.Builder type, String name, List<LinkMethod> links) {
        TypeSpec.Builder part = holder(name);
        for (LinkMethod link : links) {
            part.addMethod(method(link, link.body(automata)));
            type.addMethod(method(link, CodeBlock.of("return $L.$L", name, link.call()), Modifier.PUBLIC));
        }
        type.addType(part.build());
    }

    private static TypeSpec.Builder holder(String name) {
        return TypeSpec.classBuilder(name)
                .addJavadoc("What one class alone could not hold.\n")
                .addModifiers(Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
                .addMethod(GeneratedType.noInstances());
    }

    private MethodSpec method(LinkMethod link, CodeBlock body, Modifier... modifiers) {
        MethodSpec.Builder method =
                link.begin().addModifiers(modifiers).addJavadoc("Builds a link to $L.\n\n", javadoc.link(link.plan()));
        for (String parameter : link.parameters()) {
            method.addJavadoc("@param $L the value of the variable\n", parameter);
        }
        method.addJavadoc("@return path and query\n");
        if (!link.parameters().isEmpty()) {
            method.addJavadoc(
                    "@throws $T naming the parameter, where the pattern would not match\n",
                    IllegalArgumentException.class);
        }
        return method.addStatement(body).build();
    }
}
