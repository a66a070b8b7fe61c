package dev.detour.model.interpret;

import dev.detour.model.HttpMethod;
import dev.detour.model.Route;
import dev.detour.model.Rule;
import dev.detour.model.Scheme;
import dev.detour.model.language.OpaqueType;
import dev.detour.model.order.RouteComparison;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiPredicate;

/** Answers requests as a site of some rules does, by trying every rule. */
public final class Interpreter {

    private final List<Route> routes;
    private final BiPredicate<OpaqueType, String> factory;

    /**
     * Makes an interpreter in which every text is a value of a type with a factory of its own.
     *
     * @param rules the rules of the site, in any order
     */
    public Interpreter(List<Rule> rules) {
        this(rules, (type, text) -> true);
    }

    /**
     * Makes an interpreter.
     *
     * @param rules the rules of the site, in any order
     * @param factory tells whether a decoded text is a value of a type with a factory of its own
     */
    public Interpreter(List<Rule> rules, BiPredicate<OpaqueType, String> factory) {
        this.routes = rules.stream().flatMap(rule -> Route.of(rule).stream()).toList();
        this.factory = factory;
    }

    /**
     * Answers a request. A computed target is unknown here: a rule that computes is answered as no match.
     *
     * @param request the request
     * @return the answer
     */
    public Answer answer(Request request) {
        if (!request.method().matches("[!#$%&'*+.^_`|~0-9A-Za-z-]+")) {
            return new Answer.NoMatch();
        }
        List<Route> matching = mostSpecific(request);
        if (matching.isEmpty()) {
            return otherMethods(request);
        }
        Route chosen = matching.get(0);
        Rule rule = chosen.rule();
        Match match = match(chosen, request).orElseThrow();
        return rule.target()
                .flatMap(template -> LocationBuilder.build(rule, template, match))
                .<Answer>map(location -> new Answer.Redirected(rule, location))
                .orElse(new Answer.NoMatch());
    }

    /**
     * The routes that match a request and of which no other that does is more specific.
     *
     * @param request the request
     * @return none where nothing matches, one that answers, or several where the request is ambiguous
     */
    public List<Route> mostSpecific(Request request) {
        List<Route> matching = routes.stream()
                .filter(route -> route.rule().methods().contains(request.method()))
                .filter(route -> match(route, request).isPresent())
                .toList();
        if (matching.size() < 2) {
            return matching;
        }
        RouteComparison comparison = new RouteComparison();
        return matching.stream()
                .filter(route -> matching.stream().noneMatch(other -> comparison.moreSpecific(other, route)))
                .toList();
    }

    private Answer otherMethods(Request request) {
        Set<String> allow = new TreeSet<>();
        for (Route route : routes) {
            if (match(route, request).isPresent()) {
                for (HttpMethod method : route.rule().methods().named()) {
                    allow.add(method.name());
                }
            }
        }
        return allow.isEmpty() ? new Answer.NoMatch() : new Answer.MethodNotAllowed(allow);
    }

    /** What a route binds in a request, its method aside; empty where it does not match or a value does not convert. */
    private Optional<Match> match(Route route, Request request) {
        Optional<Scheme> scheme = route.rule().scheme();
        boolean sameScheme = scheme.isEmpty() || HostMatcher.scheme(request).equals(scheme);
        if (!sameScheme || !HostMatcher.matches(route.host(), request)) {
            return Optional.empty();
        }
        Optional<Map<String, List<String>>> path = PathMatcher.match(route.pattern(), request.path());
        Optional<Match> query = QueryMatcher.match(route.pattern().query(), request.query());
        if (path.isEmpty() || query.isEmpty()) {
            return Optional.empty();
        }
        Map<String, List<String>> captures = new HashMap<>(path.get());
        captures.putAll(query.get().captures());
        return Optional.of(new Match(captures, query.get().leftQuery())).filter(match -> converts(route, match));
    }

    private boolean converts(Route route, Match match) {
        return route.rule().parameters().stream()
                .allMatch(parameter -> Values.converts(parameter.type(), match.capture(parameter.name()), factory));
    }
}
