package dev.detour.processor.source;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import javax.lang.model.element.ExecutableElement;

/** Finds the names of parameters, which variables are bound by. */
final class ParameterNames {

    private ParameterNames() {}

    /**
     * The names in sources.
     *
     * @param method a method
     * @return a name for each parameter
     */
    static List<String> ofSource(ExecutableElement method) {
        return method.getParameters().stream()
                .map(parameter -> parameter.getSimpleName().toString())
                .toList();
    }

    /**
     * The names for a method of a class file: those that its generated handler keeps, else those that it keeps itself.
     *
     * @param method a method
     * @param handler its handler
     * @return a name for each parameter; empty where they are not known
     */
    static Optional<List<String>> ofClassFile(ExecutableElement method, Optional<CompiledHandler> handler) {
        List<String> names = ofSource(method);
        return handler.map(CompiledHandler::parameters)
                .filter(kept -> kept.size() == names.size())
                .or(() -> Optional.of(names).filter(read -> read.isEmpty() || !invented(read)));
    }

    /**
     * Compilers count the parameters of a class file that has no names: {@code arg0}, {@code arg1} and so on. ECJ does not read
     * those of annotated methods either.
     */
    private static boolean invented(List<String> names) {
        return IntStream.range(0, names.size()).allMatch(i -> names.get(i).equals("arg" + i));
    }
}
