package dev.detour.model.template;

import dev.detour.model.SyntaxException;

/** Reads targets. */
public final class TemplateParser {

    private TemplateParser() {}

    /**
     * Parses a target.
     *
     * @param to a path, or an absolute URI of http or https
     * @return the template
     * @throws SyntaxException at the first thing that does not parse, with its offset in {@code to}
     */
    public static Template parse(String to) throws SyntaxException {
        throw new SyntaxException(0, to);
    }

    /**
     * Tells whether a target begins with a variable, so that a request can choose where it leads.
     *
     * @param to a target, whether it parses or not
     * @return whether only slashes or a scheme stand before the first variable
     */
    public static boolean beginsWithVariable(String to) {
        return to.matches("(?is)(https?:)?[/\\\\]*\\{.*") && !to.startsWith("/{");
    }
}
