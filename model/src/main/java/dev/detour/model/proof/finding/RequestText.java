package dev.detour.model.proof.finding;

import dev.detour.model.Route;
import dev.detour.model.Rule;
import dev.detour.model.diagnostic.Caret;
import dev.detour.model.interpret.Request;

/** Shows requests, and names rules and their patterns, in printable ASCII. */
public final class RequestText {

    /** Requests are shown whole, so that they can be tried, unless they are as long as this. */
    private static final int LONGEST = 1_000;

    private RequestText() {}

    /**
     * A request as it reads: {@code GET https://www.example.org/a?b=c}, {@code GET //www.example.org/a} where the scheme makes no
     * difference, {@code GET https://any/a} where the host makes none, {@code GET /a} where neither does.
     *
     * @param request the request
     * @return printable ASCII
     */
    public static String of(Request request) {
        return of(request.method() + " " + uri(request));
    }

    /**
     * A URI of a request, or a part of one.
     *
     * @param uri any text
     * @return printable ASCII, cut only where it is longer than any that a person would try
     */
    public static String of(String uri) {
        return Caret.plain(uri, LONGEST);
    }

    /**
     * The URI of a request, as much of it as makes a difference.
     *
     * @param request the request
     * @return for example {@code https://www.example.org/a?b=c}
     */
    public static String uri(Request request) {
        String host = request.host().orElse(request.scheme().isPresent() ? "any" : "");
        String origin = request.scheme().map(scheme -> scheme + "://").orElse(host.isEmpty() ? "" : "//") + host;
        return origin
                + request.path()
                + request.query().map(query -> "?" + query).orElse("");
    }

    /**
     * A rule.
     *
     * @param rule the rule
     * @return the place where it is declared, in printable ASCII
     */
    public static String of(Rule rule) {
        return Caret.plain(rule.origin().describe());
    }

    /**
     * A route by what it matches and its rule.
     *
     * @param route the route
     * @return for example {@code "/a/{b}" on www.example.org of com.shop.Shop.old()}
     */
    public static String of(Route route) {
        return Caret.quote(route.pattern().text())
                + route.host().map(host -> " on " + host).orElse("") + " of " + of(route.rule());
    }
}
