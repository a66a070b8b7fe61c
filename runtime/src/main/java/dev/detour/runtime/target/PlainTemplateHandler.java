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

    @Override
    public final boolean accepts(MatchedRequest request) {
        return true;
    }

    @Override
    public final @Nullable Shortcut shortcut(String pattern, boolean exact) {
        return templateShortcut(pattern, exact);
    }
}
