package dev.detour.processor.source;

import com.palantir.javapoet.ClassName;
import java.util.List;

/**
 * A generated handler in a class file.
 *
 * @param type the handler class
 * @param parameters the names of the parameters of the interface's method, which its own class file does not keep
 */
public record CompiledHandler(ClassName type, List<String> parameters) {
    public CompiledHandler {
        parameters = List.copyOf(parameters);
    }
}
