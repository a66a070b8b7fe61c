package dev.detour.runtime.target;

import java.util.List;

/** A row of a table: a redirect to a target template, without a declaration of its own in Java. */
public final class RowHandler extends TemplateHandler {

    /**
     * A handler.
     *
     * @param answer what the redirect answers apart from its target
     * @param to the target template in canonical form
     * @param variables the names of the variables in it
     * @throws IllegalArgumentException if {@code to} is no template over these variables
     */
    public RowHandler(Answer answer, String to, List<String> variables) {
        super(answer, to, variables.toArray(String[]::new));
    }
}
