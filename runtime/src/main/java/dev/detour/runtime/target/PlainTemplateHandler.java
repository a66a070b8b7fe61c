package dev.detour.runtime.target;

import dev.detour.runtime.Nullable;

/** A redirect to a target template whose variables may be any text: nothing needs to be converted. */
public abstract class PlainTemplateHandler extends TemplateHandler {

    /**
     * A handler.
     *
     * @param answer what the redirect answers apart from its target
     * @param to the target template in canonical form, such as <code>/products/{id}?q={q}#f</code>
     * @param variables the names of the variables that the handler reads
     * @throws IllegalArgumentException if {@code to} is no template over these variables
     */
    protected PlainTemplateHandler(Answer answer, String to, String... variables) {
        super(answer, to, variables);
    }

    /**
     * A handler that answers as {@link Answer#of} says.
     *
     * @param id the declaration that it came from
     * @param status 301, 302, 303, 307 or 308
     * @param to the target template in canonical form
     * @param variables the names of the variables that the handler reads
     * @throws IllegalArgumentException if {@code to} is no template over these variables
     */
    protected PlainTemplateHandler(String id, int status, String to, String... variables) {
        super(id, status, to, variables);
    }

    /**
     * The same without variables.
     *
     * @param id the declaration that it came from
     * @param status 301, 302, 303, 307 or 308
     * @param to the target in canonical form
     * @throws IllegalArgumentException if {@code to} is no target
     */
    protected PlainTemplateHandler(String id, int status, String to) {
        super(id, status, to);
    }

    @Override
    public final boolean accepts(MatchedRequest request) {
        return true;
    }

    @Override
    public final @Nullable Shortcut shortcut(String pattern, boolean exact) {
        return templateShortcut(pattern, exact);
    }
}
