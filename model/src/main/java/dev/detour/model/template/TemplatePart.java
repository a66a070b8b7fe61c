package dev.detour.model.template;

/** A piece of a component of a target. */
public sealed interface TemplatePart {

    /**
     * A fixed text.
     *
     * @param text in canonical form
     */
    record Literal(String text) implements TemplatePart {}

    /**
     * A variable whose value is escaped for the component in which it stands.
     *
     * @param name the variable
     * @param tail whether it is written {@code {*name}}
     * @param offset where its brace stands in the declared text
     */
    record Reference(String name, boolean tail, int offset) implements TemplatePart {}
}
