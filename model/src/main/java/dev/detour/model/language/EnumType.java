package dev.detour.model.language;

import java.util.List;

/**
 * An enum, by the names of its constants.
 *
 * @param javaName the qualified name
 * @param constants the names of the constants, in order
 */
public record EnumType(String javaName, List<String> constants) implements ValueType {
    public EnumType {
        constants = List.copyOf(constants);
    }

    @Override
    public Language language() {
        return new Regex.Choice(constants.stream().map(Regex.Literal::text).toList()).language();
    }
}
