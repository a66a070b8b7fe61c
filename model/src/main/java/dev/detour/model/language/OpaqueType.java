package dev.detour.model.language;

/**
 * A type with a factory of its own: any text may match, what the factory throws does not.
 *
 * @param javaName the qualified name
 */
public record OpaqueType(String javaName) implements ValueType {

    @Override
    public Language language() {
        return Language.plain();
    }
}
