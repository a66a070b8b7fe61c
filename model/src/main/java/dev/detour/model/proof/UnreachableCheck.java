package dev.detour.model.proof;

import dev.detour.model.Route;
import dev.detour.model.diagnostic.Caret;
import dev.detour.model.diagnostic.DiagnosticId;
import dev.detour.model.interpret.Request;
import dev.detour.model.language.StateLimitException;
import dev.detour.model.order.RouteShape;
import dev.detour.model.pattern.PathPattern;
import dev.detour.model.proof.RequestFinder.Outcome;
import dev.detour.model.proof.RequestFinder.Status;
import dev.detour.model.proof.finding.Finding;
import dev.detour.model.proof.finding.RequestText;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Each pattern of each redirect answers some request. */
final class UnreachableCheck implements SiteCheck {

    @Override
    public void check(Site site, Consumer<Finding> sink) {
        new Run(site).report(sink);
    }

    private record Source(String rule, PathPattern pattern) {}

    private static final class Run {
        private static final int NAMED = 5;

        private final Site site;
        private final RequestFinder finder;
        private final Covering covering;
        private final Map<RouteShape, Outcome> known = new HashMap<>();
        private final Incomplete incomplete = Incomplete.tooManySteps();

        Run(Site site) {
            this.site = site;
            this.finder = new RequestFinder(site, new Factors(), new Budget());
            this.covering = new Covering(finder);
        }

        void report(Consumer<Finding> sink) {
            Map<Source, List<Route>> sources = site.routes().stream()
                    .collect(Collectors.groupingBy(
                            route -> new Source(route.rule().id(), route.pattern()),
                            LinkedHashMap::new,
                            Collectors.toList()));
            Set<String> asked =
                    site.routes().stream().map(route -> route.rule().id()).collect(Collectors.toSet());
            site.rules().stream()
                    .filter(rule -> asked.contains(rule.id()))
                    .forEach(rule -> rule.patterns().stream()
                            .distinct()
                            .forEach(pattern ->
                                    reportDead(sources.getOrDefault(new Source(rule.id(), pattern), List.of()), sink)));
            incomplete.report("that each redirect answers some request", sink);
        }

        /** Reports the pattern of some routes, which differ in their hosts, where none of them is reached. */
        private void reportDead(List<Route> routes, Consumer<Finding> sink) {
            try {
                tryReportDead(routes, sink);
            } catch (StateLimitException e) {
                incomplete.add(routes.get(0).rule());
            }
        }

        private void tryReportDead(List<Route> routes, Consumer<Finding> sink) {
            Optional<Outcome> dead = Optional.empty();
            for (Route route : routes) {
                Outcome outcome = known.computeIfAbsent(RouteShape.of(route), shape -> find(route));
                if (outcome.status() == Status.TOO_LARGE) {
                    incomplete.add(route.rule());
                }
                if (outcome.status() != Status.NONE || outcome.covering().isEmpty()) {
                    return;
                }
                dead = dead.or(() -> Optional.of(outcome));
            }
            Route route = routes.get(0);
            List<Route> answering = covering.necessary(route, dead.orElseThrow().covering());
            covering.example(route, answering)
                    .ifPresent(request -> sink.accept(Finding.of(
                            DiagnosticId.UNREACHABLE_ROUTE,
                            route.rule(),
                            Stream.concat(Stream.of(route), answering.stream())
                                    .map(Route::rule)
                                    .toList(),
                            message(route, answering, request))));
        }

        private Outcome find(Route route) {
            if (first(route)) {
                return Outcome.of(Status.FOUND);
            }
            return finder.budget().exhausted() ? Outcome.of(Status.TOO_LARGE) : finder.find(List.of(route));
        }

        /** Whether a route of literals is the most specific one for its own path: in large tables nearly all are. */
        private boolean first(Route route) {
            return route.pattern()
                    .literalPath()
                    .filter(path ->
                            site.index().matching(route.host(), path).get(0).equals(route))
                    .isPresent();
        }

        private String message(Route route, List<Route> answering, Request request) {
            List<Route> chosen = finder.replay(List.of(route)).mostSpecific(request);
            String names = answering.stream()
                    .limit(NAMED)
                    .map(one -> "\n    " + RequestText.of(one))
                    .collect(Collectors.joining());
            int more = answering.size() - NAMED;
            return Caret.quote(route.pattern().text())
                    + " is never reached: more specific redirects answer every request that it matches, for example\n    "
                    + RequestText.of(request) + "\n    answered by " + RequestText.of(chosen.get(0))
                    + (answering.size() > 1
                            ? "\nTogether these answer all:" + names + (more > 0 ? "\n    and " + more + " more" : "")
                            : "")
                    + "\nLeave it out, or let what is more specific answer for less.";
        }
    }
}
