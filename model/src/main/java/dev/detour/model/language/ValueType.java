package dev.detour.model.language;

/** How the decoded text of a variable is read: every type but {@link #STRING} is a constraint. */
public sealed interface ValueType permits BuiltinType, EnumType, OpaqueType {

    /** Any text: no constraint. */
    ValueType STRING = BuiltinType.STRING;

    /**
     * The type as Java writes it.
     *
     * @return for example {@code int} or {@code java.util.UUID}
     */
    String javaName();

    /**
     * The texts of a segment that can be read as the type. A number out of range is among them; {@link ValueBounds} tells what
     * converts.
     *
     * @return {@link Language#plain} for strings and opaque types
     */
    Language language();
}
