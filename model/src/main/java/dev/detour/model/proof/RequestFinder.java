package dev.detour.model.proof;

import dev.detour.model.HttpMethod;
import dev.detour.model.MethodSet;
import dev.detour.model.Route;
import dev.detour.model.Scheme;
import dev.detour.model.host.HostPattern;
import dev.detour.model.interpret.Request;
import dev.detour.model.language.Language;
import dev.detour.model.language.OpaqueType;
import dev.detour.model.language.StateLimitException;
import dev.detour.model.order.RouteComparison;
import dev.detour.model.pattern.QueryCondition;
import dev.detour.model.pattern.Segment;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Looks for a request that some routes match, and that no more specific route answers. Scheme, host and the rest of the query
 * are those that no rule has named: what a route answers there, it answers everywhere, so that it is enough to look at paths,
 * at the values of the keys that are asked for, and at each method.
 */
final class RequestFinder {

    /** What came out. */
    enum Status {
        /** There is such a request. */
        FOUND,
        /** There is none: more specific routes answer all. */
        NONE,
        /** Which texts are values of some type is not known. */
        UNKNOWN,
        /** That takes too many steps. */
        TOO_LARGE
    }

    /**
     * What was found.
     *
     * @param status what came out
     * @param request the request, where there is one that can be written down
     * @param covering where there is none, routes that answer all of them
     */
    record Outcome(Status status, Optional<Request> request, List<Route> covering) {
        static Outcome of(Status status) {
            return new Outcome(status, Optional.empty(), List.of());
        }
    }

    /** Symbols of the longest literal that is of interest. */
    private static final int LONG = 40;

    private static final int STEPS_OF_A_COMPARISON = 20;

    private static final String EXTENSION = "PROPFIND";

    private final Site site;
    private final Factors factors;
    private final Budget budget;
    private final Origins origins;
    private final RouteComparison comparison = new RouteComparison();
    private final Language longTexts;
    private final Map<Language, Language> unusual = new HashMap<>();

    RequestFinder(Site site, Factors factors, Budget budget) {
        this.site = site;
        this.factors = factors;
        this.budget = budget;
        this.origins = Origins.of(site);
        int longest = site.rules().stream()
                .flatMap(rule -> rule.patterns().stream())
                .flatMap(pattern -> pattern.segments().stream())
                .filter(Segment.Literal.class::isInstance)
                .mapToInt(segment -> ((Segment.Literal) segment).text().length())
                .max()
                .orElse(0);
        this.longTexts = Language.concat(Collections.nCopies(Math.min(longest, LONG) + 1, Language.plain()));
    }

    /** The texts of a language that are longer than literals are, where there are some; otherwise all of them. */
    Language unusual(Language language) {
        return unusual.computeIfAbsent(language, each -> {
            budget.spend(each.states());
            Language longOnes = each.intersect(longTexts);
            return longOnes.isEmpty() ? each : longOnes;
        });
    }

    Site site() {
        return site;
    }

    Factors factors() {
        return factors;
    }

    Budget budget() {
        return budget;
    }

    /**
     * Searches.
     *
     * @param routes one route, or two that have hosts and schemes in common
     * @return the outcome; never {@link Status#NONE} where it is not certain, and never {@link Status#FOUND} with a request that
     *     the interpreter does not agree with
     */
    Outcome find(List<Route> routes) {
        Set<Route> covering = new LinkedHashSet<>();
        List<Route> last = List.of();
        boolean first = true;
        for (String method : methods(routes)) {
            if (!first && last.stream().allMatch(route -> route.rule().methods().contains(method))) {
                continue;
            }
            List<Route> known = covering.stream()
                    .filter(route -> route.rule().methods().contains(method))
                    .toList();
            Outcome outcome = new MethodSearch(this, routes, method).run(known);
            if (outcome.status != Status.NONE) {
                return outcome;
            }
            covering.addAll(outcome.covering);
            last = outcome.covering;
            first = false;
        }
        return new Outcome(Status.NONE, Optional.empty(), List.copyOf(covering));
    }

    /** Whether some routes answer every request of another one. */
    boolean covered(Route route, List<Route> by) {
        try {
            return methods(List.of(route)).stream()
                    .allMatch(method -> new MethodSearch(this, List.of(route), method).covered(by));
        } catch (StateLimitException e) {
            return false;
        }
    }

    /** A request of a route for which a condition holds. */
    Optional<Request> example(Route route, Predicate<Request> condition) {
        try {
            String method = methods(List.of(route)).get(0);
            return new MethodSearch(this, List.of(route), method)
                    .example()
                    .flatMap(target -> requestThat(List.of(route), method, target, condition));
        } catch (StateLimitException e) {
            return Optional.empty();
        }
    }

    /** The methods that all routes have, GET first, one for all that are no method of {@link HttpMethod}. */
    static List<String> methods(List<Route> routes) {
        List<MethodSet> sets =
                routes.stream().map(route -> route.rule().methods()).toList();
        return Stream.concat(Stream.of(HttpMethod.values()).map(Enum::name), Stream.of(EXTENSION))
                .filter(method -> sets.stream().allMatch(set -> set.contains(method)))
                .toList();
    }

    /** The keys that routes ask for, in their order. */
    static List<String> keys(List<Route> routes) {
        return routes.stream()
                .flatMap(route -> route.pattern().query().stream())
                .map(QueryCondition::key)
                .distinct()
                .toList();
    }

    static Optional<Scheme> scheme(List<Route> routes) {
        return routes.stream().flatMap(route -> route.rule().scheme().stream()).findFirst();
    }

    static Optional<HostPattern> host(List<Route> routes) {
        return HostSets.common(
                        routes.get(0).host(), routes.get(routes.size() - 1).host())
                .orElseThrow(() -> new IllegalArgumentException("no host in common"));
    }

    /** Whether one route goes before another where both match. */
    boolean moreSpecific(Route left, Route right) {
        long before = comparison.steps();
        try {
            return comparison.moreSpecific(left, right);
        } finally {
            budget.spend(comparison.steps() - before + STEPS_OF_A_COMPARISON);
        }
    }

    /** A request at an origin for which a condition holds. */
    Optional<Request> requestThat(List<Route> routes, String method, Target target, Predicate<Request> condition) {
        return origins.matching(scheme(routes), host(routes)).stream()
                .map(origin -> new Request(method, origin.scheme(), origin.host(), target.path(), target.query()))
                .filter(condition)
                .findFirst();
    }

    /** A request at the most natural origin. */
    Request request(List<Route> routes, String method, Target target) {
        return requestThat(routes, method, target, request -> true).orElseThrow();
    }

    /** A replay for which a factory takes any text where all of some routes need it. */
    Replay replay(List<Route> routes) {
        Set<OpaqueType> types = routes.stream().flatMap(RequestFinder::types).collect(Collectors.toSet());
        return new Replay(site, routes.size() > 1 ? type -> true : types::contains);
    }

    private static Stream<OpaqueType> types(Route route) {
        return route.pattern().variables().stream()
                .map(variable -> variable.type())
                .filter(OpaqueType.class::isInstance)
                .map(OpaqueType.class::cast);
    }
}
