package dev.detour.runtime.target;

import dev.detour.runtime.RouteResult;

/** A redirect to a target without variables, which was proven safe when it was compiled. */
public final class FixedHandler extends RedirectHandler {

    /** How long a {@code Location} may be, in characters: a longer target is refused. */
    public static final int MAX_LENGTH = Target.MAX_LENGTH;

    private final String to;

    /**
     * A handler.
     *
     * @param answer what the redirect answers apart from its target
     * @param to the target in canonical form
     */
    public FixedHandler(Answer answer, String to) {
        super(answer);
        this.to = to;
    }

    @Override
    public String to() {
        return to;
    }

    @Override
    public RouteResult handle(MatchedRequest request) {
        return Target.fixed(to).answer(request, answer());
    }
}
