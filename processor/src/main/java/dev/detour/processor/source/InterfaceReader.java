package dev.detour.processor.source;

import dev.detour.processor.element.Annotations;
import dev.detour.processor.element.Attributes;
import dev.detour.processor.element.Signatures;
import dev.detour.processor.file.ResourceFiles;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/** Reads the redirects that types declare. Elements live as long as a round, and so does what is read from them. */
public final class InterfaceReader {

    private final Elements elements;
    private final MethodReader methods;
    private final TableReader tables;
    private final Predicate<TypeElement> compiledHere;
    private final Map<String, RedirectInterface> known = new HashMap<>();

    /**
     * A reader for one round.
     *
     * @param elements the compiler's view of elements
     * @param types the compiler's view of types
     * @param resources the files that tables are kept in
     * @param compiledHere tells whether a type is compiled now, not read from a class file
     */
    public InterfaceReader(
            Elements elements, Types types, ResourceFiles resources, Predicate<TypeElement> compiledHere) {
        this.elements = elements;
        this.methods = new MethodReader(elements, types);
        this.tables = new TableReader(elements, resources);
        this.compiledHere = compiledHere;
    }

    /**
     * Reads a type.
     *
     * @param type any type
     * @return what it declares itself, perhaps nothing
     */
    public RedirectInterface read(TypeElement type) {
        String name = type.getQualifiedName().toString();
        RedirectInterface read = known.get(name);
        if (read == null) {
            read = readAnew(type);
            known.put(name, read);
        }
        return read;
    }

    private RedirectInterface readAnew(TypeElement type) {
        boolean here = compiledHere.test(type);
        Map<String, CompiledHandler> handlers = here ? Map.of() : CompiledHandlers.of(type, elements);
        Optional<Attributes> defaults = Attributes.find(type, Annotations.DEFAULTS);
        List<Attributes> declaring = new ArrayList<>(defaults.stream().toList());
        Attributes.find(type, Annotations.MAP).ifPresent(declaring::add);
        List<RedirectMethod> redirects = new ArrayList<>();
        for (ExecutableElement method : methods(type, here)) {
            Attributes.find(method, Annotations.REDIRECT).ifPresent(redirect -> {
                Optional<CompiledHandler> handler = Optional.ofNullable(handlers.get(Signatures.of(method)));
                Optional<List<String>> names = here
                        ? Optional.of(ParameterNames.ofSource(method))
                        : ParameterNames.ofClassFile(method, handler);
                redirects.add(methods.read(new AnnotatedMethod(type, method, redirect, defaults, names, here)));
                declaring.add(redirect);
            });
        }
        Findings findings = new Findings();
        defaults.map(DeclarationReader::check).ifPresent(found -> found.forEach(findings::add));
        InterfaceRules rules = new InterfaceRules(type, findings);
        rules.check(declaring);
        Optional<RedirectTable> table =
                type.getKind() == ElementKind.INTERFACE ? tables.read(type, here) : Optional.empty();
        return new RedirectInterface(type, here, rules.reachable(), redirects, table, handlers, findings.list());
    }

    /** Compilers return the methods of sources in the order of declaration, those of class files in any order. */
    private static List<ExecutableElement> methods(TypeElement type, boolean here) {
        Stream<ExecutableElement> methods = ElementFilter.methodsIn(type.getEnclosedElements()).stream();
        return (here ? methods : methods.sorted(Comparator.comparing(Signatures::of))).toList();
    }
}
