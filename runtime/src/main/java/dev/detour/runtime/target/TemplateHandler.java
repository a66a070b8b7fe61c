package dev.detour.runtime.target;

import dev.detour.runtime.NoMatch;
import dev.detour.runtime.Nullable;
import dev.detour.runtime.RouteResult;
import java.util.List;

/** A redirect to a target template. */
public abstract class TemplateHandler extends RedirectHandler {

    private final String to;
    private final Template template;
    private final AllowedHosts allowedHosts;

    /**
     * A handler.
     *
     * @param answer what the redirect answers apart from its target
     * @param to the target template in canonical form, such as <code>/products/{id}?q={q}#f</code>
     * @param variables the names of the variables that the handler reads
     * @throws IllegalArgumentException if {@code to} is no template over these variables
     */
    protected TemplateHandler(Answer answer, String to, String... variables) {
        super(answer, variables);
        this.to = to;
        this.template = new Template(to, List.of(variables));
        this.allowedHosts = new AllowedHosts(answer.allowedHosts());
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
    protected TemplateHandler(String id, int status, String to, String... variables) {
        this(Answer.of(id, status), to, variables);
    }

    /** The short way for a handler to which all captures convert. */
    final @Nullable Shortcut templateShortcut(String pattern, boolean exact) {
        return template.shortcut(answer(), variables(), pattern, exact);
    }

    @Override
    public final String to() {
        return to;
    }

    @Override
    public @Nullable RouteResult handle(MatchedRequest request) {
        return accepts(request) ? redirect(request) : null;
    }

    /**
     * Expands the template.
     *
     * @param request the request
     * @return the redirect, or no match where its {@code Location} would not be safe
     */
    protected final RouteResult redirect(MatchedRequest request) {
        Target target = template.expand(request, allowedHosts);
        return target == null ? NoMatch.INSTANCE : target.answer(request, answer());
    }
}
