package dev.detour.model.proof;

import dev.detour.model.Route;
import dev.detour.model.Rule;
import dev.detour.model.diagnostic.Caret;
import dev.detour.model.interpret.Request;

/** Shows requests, and names rules and their patterns, in printable ASCII. */
final class RequestText {

    private RequestText() {}

    /** For example {@code GET https://www.example.org/a?b=c}. */
    static String of(Request request) {
        String host = request.host().orElse("");
        String origin = request.scheme().isEmpty() || host.isEmpty()
                ? host
                : request.scheme().get() + "://" + host;
        return Caret.plain(request.method() + " " + origin + request.path()
                + request.query().map(query -> "?" + query).orElse(""));
    }

    /** The place where a rule is declared. */
    static String of(Rule rule) {
        return Caret.plain(rule.origin().describe());
    }

    /** For example {@code "/a/{b}" on www.example.org of com.shop.Shop.old()}. */
    static String of(Route route) {
        return Caret.quote(route.pattern().text())
                + route.host().map(host -> " on " + host).orElse("") + " of " + of(route.rule());
    }
}
