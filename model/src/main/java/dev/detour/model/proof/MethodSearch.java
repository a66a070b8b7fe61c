package dev.detour.model.proof;

import dev.detour.model.Route;
import dev.detour.model.Scheme;
import dev.detour.model.host.HostPattern;
import dev.detour.model.interpret.Request;
import dev.detour.model.language.Language;
import dev.detour.model.language.Sequence;
import dev.detour.model.language.SequenceSearch;
import dev.detour.model.language.StateLimitException;
import dev.detour.model.proof.RequestFinder.Outcome;
import dev.detour.model.proof.RequestFinder.Status;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;

/**
 * The search for a request with one method, guided by counterexamples: guesses a request, looks which more specific routes answer
 * it, and guesses again outside of what they answer.
 */
final class MethodSearch {

    /** Guesses before all routes that could answer are taken into account at once. */
    private static final int GUESSES = 12;

    private static final int MOST_GUESSES = 40;
    private static final int MOST_ROUTES = 3_000;
    private static final int MOST_ANSWERING = 4;
    private static final int STEPS_OF_A_REPLAY = 50;
    private static final int STEPS_OF_A_SITE = 2_000;
    private static final int ROUTES_A_STEP = 50;

    private final RequestFinder finder;
    private final List<Route> routes;
    private final String method;
    private final List<String> keys;
    private final Optional<Scheme> scheme;
    private final Optional<HostPattern> host;
    private final RouteSequences sequences;
    private final Replay replay;
    private final Set<Route> covering = new LinkedHashSet<>();
    private final List<Sequence> excluded = new ArrayList<>();

    MethodSearch(RequestFinder finder, List<Route> routes, String method) {
        this.finder = finder;
        this.routes = routes;
        this.method = method;
        this.keys = RequestFinder.keys(routes);
        this.scheme = RequestFinder.scheme(routes);
        this.host = RequestFinder.host(routes);
        this.sequences = new RouteSequences(routes, keys, finder.factors());
        this.replay = finder.replay(routes);
    }

    /**
     * Searches.
     *
     * @param known routes that are known to answer some requests
     */
    Outcome run(List<Route> known) {
        covering.addAll(known);
        try {
            Outcome outcome = search(sequences.surely());
            boolean doubtful = outcome.status() == Status.NONE && routes.size() == 1 && !sequences.exact();
            return doubtful ? search(sequences.possibly()) : outcome;
        } catch (StateLimitException e) {
            return Outcome.of(Status.TOO_LARGE);
        }
    }

    /** Whether some routes answer all requests, perhaps with other methods than this one. */
    boolean covered(List<Route> by) {
        by.stream().filter(this::answersBefore).forEach(covering::add);
        return finder.budget()
                .search(sequences.of(sequences.possibly(), UnaryOperator.identity()), unwanted())
                .isEmpty();
    }

    /** A request, whoever answers it. */
    Optional<Target> example() {
        return finder.budget()
                .search(sequences.of(sequences.surely(), UnaryOperator.identity()), List.of())
                .or(() ->
                        finder.budget().search(sequences.of(sequences.possibly(), UnaryOperator.identity()), List.of()))
                .filter(found -> !found.malformed())
                .map(found -> Target.of(found.text(), keys));
    }

    private Outcome search(List<List<Language>> wanted) {
        for (int guess = 0; guess < MOST_GUESSES; guess++) {
            if (guess == GUESSES && !coverAll()) {
                return Outcome.of(Status.TOO_LARGE);
            }
            Optional<SequenceSearch.Found> found = guess(wanted, guess % 2 == 1);
            if (found.isEmpty()) {
                return new Outcome(
                        excluded.isEmpty() ? Status.NONE : Status.UNKNOWN, Optional.empty(), List.copyOf(covering));
            }
            if (found.get().malformed()) {
                return Outcome.of(routes.size() > 1 ? Status.UNKNOWN : Status.FOUND);
            }
            Optional<Outcome> outcome = judge(found.get().text());
            if (outcome.isPresent()) {
                return outcome.get();
            }
        }
        return Outcome.of(covering.isEmpty() ? Status.UNKNOWN : Status.TOO_LARGE);
    }

    /** A text outside of what is answered; every other one of long factors, which are no literal of the site. */
    private Optional<SequenceSearch.Found> guess(List<List<Language>> wanted, boolean unusual) {
        List<Sequence> unwanted = unwanted();
        if (unusual) {
            Optional<SequenceSearch.Found> found =
                    finder.budget().search(sequences.of(wanted, finder::unusual), unwanted);
            if (found.isPresent() && !found.get().malformed()) {
                return found;
            }
        }
        return finder.budget().search(sequences.of(wanted, UnaryOperator.identity()), unwanted);
    }

    /** Looks at a guess: either it is what is looked for, or there is more to know about what is not. */
    private Optional<Outcome> judge(String text) {
        Target target = Target.of(text, keys);
        List<Route> answering = answering(target);
        if (answering.isEmpty()) {
            Optional<Request> request = finder.requestThat(routes, method, target, this::holds);
            if (request.isPresent()) {
                return Optional.of(new Outcome(Status.FOUND, request, List.of()));
            }
        }
        if (answering.isEmpty() || !covering.addAll(answering)) {
            excluded.add(Sequence.literal(text));
        }
        return Optional.empty();
    }

    /** What is said of two routes is replayed in the whole site; that one is reached needs no more than that it matches. */
    private boolean holds(Request request) {
        if (routes.size() == 1) {
            return sequences.exact() || replay.matches(routes.get(0), request);
        }
        finder.budget().spend(STEPS_OF_A_SITE);
        return replay.undecided(
                routes, route -> routes.stream().anyMatch(one -> finder.moreSpecific(route, one)), request);
    }

    /** Some more specific routes that answer a request. */
    private List<Route> answering(Target target) {
        List<Route> matching = finder.site().index().matching(host, target.path());
        finder.budget().spend(matching.size() / ROUTES_A_STEP);
        Request request = finder.request(routes, method, target);
        List<Route> answering = new ArrayList<>();
        for (Route route : matching) {
            if (Replay.sameRoute(route, routes.get(routes.size() - 1)) || answering.size() == MOST_ANSWERING) {
                break;
            }
            if (answersBefore(route)) {
                finder.budget().spend(STEPS_OF_A_REPLAY);
                if (replay.matches(route, request)) {
                    answering.add(route);
                }
            }
        }
        return answering;
    }

    /** Whether a route answers requests of the others wherever they are sent, as far as paths and values allow. */
    private boolean answersBefore(Route route) {
        return HostSets.includes(route.host(), host)
                && (route.rule().scheme().isEmpty() || route.rule().scheme().equals(scheme))
                && route.rule().methods().contains(method)
                && keys.containsAll(RequestFinder.keys(List.of(route)))
                && !routes.contains(route)
                && routes.stream().anyMatch(one -> finder.moreSpecific(route, one));
    }

    /** Takes every route into account that could answer; false where there are too many. */
    private boolean coverAll() {
        List<Route> overlapping =
                finder.site().index().overlapping(host, PathSet.of(routes.get(0).pattern()));
        if (overlapping.size() > MOST_ROUTES) {
            return false;
        }
        overlapping.stream().filter(this::answersBefore).forEach(covering::add);
        return true;
    }

    private List<Sequence> unwanted() {
        List<Sequence> unwanted = new ArrayList<>(excluded);
        covering.forEach(route -> unwanted.add(sequences.answered(route)));
        return unwanted;
    }
}
