package dev.detour.processor.source;

import com.palantir.javapoet.ClassName;
import dev.detour.model.Located;
import dev.detour.processor.element.Annotations;
import dev.detour.processor.element.Attributes;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;

/** Finds the handlers that were generated for an interface which now comes from a class file. */
final class CompiledHandlers {

    private CompiledHandlers() {}

    /**
     * Finds the handlers of an interface.
     *
     * @param type the interface
     * @param elements what finds types by name
     * @return the handlers by the signature of the method; empty where nothing was generated
     */
    static Map<String, CompiledHandler> of(TypeElement type, Elements elements) {
        ClassName name = GeneratedNames.of(type, GeneratedNames.HANDLERS);
        TypeElement handlers = elements.getTypeElement(name.canonicalName());
        Map<String, CompiledHandler> found = new HashMap<>();
        if (handlers != null) {
            for (TypeElement handler : ElementFilter.typesIn(handlers.getEnclosedElements())) {
                Attributes.find(handler, Annotations.DECLARATION)
                        .ifPresent(declaration -> declaration
                                .one("method", String.class)
                                .ifPresent(method -> found.put(method.value(), handler(handler, declaration))));
            }
        }
        return found;
    }

    /**
     * Finds the rows of the table of an interface.
     *
     * @param type the interface
     * @param elements what finds types by name
     * @return the rows as text; empty where none are kept
     */
    static Optional<String> rows(TypeElement type, Elements elements) {
        ClassName name = GeneratedNames.of(type, GeneratedNames.HANDLERS);
        return Optional.ofNullable(elements.getTypeElement(name.canonicalName())).stream()
                .flatMap(handlers -> ElementFilter.typesIn(handlers.getEnclosedElements()).stream())
                .flatMap(nested -> Attributes.find(nested, Annotations.ROWS).stream())
                .flatMap(rows -> rows.all("value", String.class).stream())
                .map(parts -> parts.stream().map(Located::value).collect(Collectors.joining()))
                .findFirst();
    }

    private static CompiledHandler handler(TypeElement handler, Attributes declaration) {
        Optional<List<Located<String>>> parameters = declaration.all("parameters", String.class);
        return new CompiledHandler(
                ClassName.get(handler),
                parameters.orElse(List.of()).stream().map(Located::value).toList());
    }
}
