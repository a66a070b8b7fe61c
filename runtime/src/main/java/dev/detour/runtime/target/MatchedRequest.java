package dev.detour.runtime.target;

import dev.detour.runtime.Nullable;
import dev.detour.runtime.RedirectRequest;
import dev.detour.runtime.Route;
import java.util.List;
import java.util.function.Supplier;

/** A request, the route that it matches, and what the route's variables bound. */
public final class MatchedRequest {

    private final RedirectRequest request;
    private final Supplier<Route> route;
    private final List<Capture> captures;
    private final List<String> consumedKeys;

    /**
     * Joins them; for routing tables and tests of handlers.
     *
     * @param request the request
     * @param route gives the route that it matches
     * @param captures what the variables bound, in the order of the handler's {@linkplain RedirectHandler#variables()
     *     variables}
     * @param consumedKeys the keys of the query that the pattern names, in canonical form
     */
    public MatchedRequest(
            RedirectRequest request, Supplier<Route> route, List<Capture> captures, List<String> consumedKeys) {
        this.request = request;
        this.route = route;
        this.captures = List.copyOf(captures);
        this.consumedKeys = List.copyOf(consumedKeys);
    }

    /**
     * The request.
     *
     * @return as it came
     */
    public RedirectRequest request() {
        return request;
    }

    /**
     * The route that it matches.
     *
     * @return the line of the routing table
     */
    public Route route() {
        return route.get();
    }

    /** What of the request's query the pattern did not consume; {@code null} where that may not be passed on. */
    @Nullable
    String leftoverQuery() {
        String query = request.query();
        return query == null ? "" : LeftoverQuery.of(query, consumedKeys);
    }

    Capture captured(int variable) {
        return captures.get(variable);
    }

    /**
     * What a variable bound, still percent-encoded.
     *
     * @param variable the position of the variable among the handler's
     * @return the text in canonical form
     */
    public String capture(int variable) {
        return captured(variable).text();
    }

    /**
     * Whether what a variable bound may be passed on.
     *
     * @param variable the position of the variable among the handler's
     * @return {@code false} if it is or holds a dot segment, a control character, or malformed text
     */
    public boolean inert(int variable) {
        return captured(variable).isInert();
    }

    /**
     * What a variable bound, decoded; the rest of a path stays encoded.
     *
     * @param variable the position of the variable among the handler's
     * @return the text; {@code null} where it is not well-formed UTF-8
     */
    public @Nullable String value(int variable) {
        return captured(variable).value();
    }
}
