package dev.detour.model.proof;

import dev.detour.model.Route;
import dev.detour.model.interpret.Request;
import dev.detour.model.language.Language;
import dev.detour.model.language.Sequence;
import dev.detour.model.language.SequenceSearch;
import dev.detour.model.language.StateLimitException;
import dev.detour.model.order.RouteShape;
import dev.detour.model.pattern.Affixes;
import dev.detour.model.pattern.PathPattern;
import dev.detour.model.pattern.QueryCondition;
import dev.detour.model.pattern.Segment;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Compares two routes of equal specificity. */
final class Overlap {

    /** How two routes relate. */
    enum Relation {
        /** No request matches both, or one is more specific, or others answer what both match. */
        NONE,
        DUPLICATE,
        AMBIGUOUS,
        /** Whether a request matches both is a matter of what the factories of their types accept. */
        UNKNOWN,
        TOO_LARGE
    }

    /**
     * How two routes relate.
     *
     * @param relation the relation
     * @param request a request that shows it, where there is something to show
     */
    record Found(Relation relation, Optional<Request> request) {
        static Found of(Relation relation) {
            return new Found(relation, Optional.empty());
        }
    }

    private final RequestFinder finder;

    /** Of duplicates, by their shapes: a route that stands a thousand times is searched once. */
    private final Map<List<RouteShape>, Found> known = new HashMap<>();

    Overlap(RequestFinder finder) {
        this.finder = finder;
    }

    Found compare(Route left, Route right) {
        if (triviallyDisjoint(left, right)) {
            return Found.of(Relation.NONE);
        }
        try {
            if (duplicate(left, right)) {
                return known.computeIfAbsent(
                        List.of(RouteShape.of(left), RouteShape.of(right)), shapes -> shown(left, right));
            }
            if (common(left, right).isPresent()) {
                return ordered(left, right);
            }
            return perhapsCommon(left, right) && unordered(left, right)
                    ? Found.of(Relation.UNKNOWN)
                    : Found.of(Relation.NONE);
        } catch (StateLimitException e) {
            return Found.of(Relation.TOO_LARGE);
        }
    }

    /** What can be told without an automaton; the routes have equal literals, in lower case, and kinds of segments. */
    private boolean triviallyDisjoint(Route left, Route right) {
        finder.budget().spend(1);
        return !left.rule().methods().intersects(right.rule().methods())
                || (left.rule().scheme().isPresent()
                        && right.rule().scheme().isPresent()
                        && !left.rule().scheme().equals(right.rule().scheme()))
                || HostSets.common(left.host(), right.host()).isEmpty()
                || disjointSegments(left.pattern(), right.pattern())
                || left.pattern().query().stream()
                        .anyMatch(condition ->
                                right.pattern().query().stream().anyMatch(other -> disjoint(condition, other)));
    }

    private boolean disjointSegments(PathPattern left, PathPattern right) {
        for (int i = 0; i < left.segments().size(); i++) {
            Segment one = left.segments().get(i);
            Segment other = right.segments().get(i);
            if (one instanceof Segment.Literal
                    ? left.caseSensitive() && right.caseSensitive() && !one.equals(other)
                    : one instanceof Segment.Mixed
                            && Affixes.of(one, left.caseSensitive())
                                    .disjoint(Affixes.of(other, right.caseSensitive()))) {
                return true;
            }
        }
        return false;
    }

    private static boolean disjoint(QueryCondition left, QueryCondition right) {
        if (!left.key().equals(right.key())) {
            return false;
        }
        if (left instanceof QueryCondition.Fixed one) {
            return right instanceof QueryCondition.Fixed other
                    ? !one.value().equals(other.value())
                    : one.value().isEmpty();
        }
        return right instanceof QueryCondition.Fixed other && other.value().isEmpty();
    }

    private boolean duplicate(Route left, Route right) {
        PathPattern one = left.pattern();
        PathPattern other = right.pattern();
        if (!left.rule().scheme().equals(right.rule().scheme())
                || !left.host().equals(right.host())
                || PathSet.end(one) != PathSet.end(other)
                || one.query().size() != other.query().size()) {
            return false;
        }
        List<String> keys = RequestFinder.keys(List.of(left, right));
        List<Factor> factors = finder.factors().of(left, keys);
        List<Factor> others = finder.factors().of(right, keys);
        for (int i = 0; i < factors.size(); i++) {
            if (!factors.get(i).same(others.get(i))) {
                return false;
            }
        }
        return keys.size() == one.query().size();
    }

    /** Shows a request that no third route answers, if there is one. */
    private Found shown(Route left, Route right) {
        List<Route> routes = List.of(left, right);
        if (unordered(left, right)) {
            RequestFinder.Outcome outcome = finder.find(routes);
            if (outcome.status() == RequestFinder.Status.FOUND) {
                return new Found(Relation.DUPLICATE, outcome.request());
            }
        }
        Replay replay = finder.replay(routes);
        Optional<Request> request = common(left, right)
                .filter(text -> !text.malformed())
                .map(text -> Target.of(text.text(), RequestFinder.keys(routes)))
                .flatMap(target -> finder.requestThat(
                        routes,
                        RequestFinder.methods(routes).get(0),
                        target,
                        one -> replay.matches(left, one) && replay.matches(right, one)));
        return request.isPresent() ? new Found(Relation.DUPLICATE, request) : Found.of(Relation.NONE);
    }

    private Optional<SequenceSearch.Found> common(Route left, Route right) {
        List<String> keys = RequestFinder.keys(List.of(left, right));
        List<Factor> one = finder.factors().of(left, keys);
        List<Factor> other = finder.factors().of(right, keys);
        return finder.budget()
                .search(
                        List.of(
                                Sequence.of(taken(one, other), Factors.end(left)),
                                Sequence.of(taken(other, one), Factors.end(right))),
                        List.of());
    }

    /** Whether there is a common request where factories accept what it takes. */
    private boolean perhapsCommon(Route left, Route right) {
        List<String> keys = RequestFinder.keys(List.of(left, right));
        return finder.budget()
                .search(
                        Stream.of(left, right)
                                .map(route -> Sequence.of(
                                        finder.factors().of(route, keys).stream()
                                                .map(Factor::takenIfAccepted)
                                                .toList(),
                                        Factors.end(route)))
                                .toList(),
                        List.of())
                .isPresent();
    }

    private static List<Language> taken(List<Factor> own, List<Factor> other) {
        List<Language> languages = new ArrayList<>();
        for (int i = 0; i < own.size(); i++) {
            languages.add(own.get(i).takenBeside(List.of(other.get(i))));
        }
        return languages;
    }

    private Found ordered(Route left, Route right) {
        if (!unordered(left, right)) {
            return Found.of(Relation.NONE);
        }
        RequestFinder.Outcome outcome = finder.find(List.of(left, right));
        return switch (outcome.status()) {
            case FOUND -> new Found(Relation.AMBIGUOUS, outcome.request());
            case TOO_LARGE -> Found.of(Relation.TOO_LARGE);
            case UNKNOWN -> Found.of(Relation.UNKNOWN);
            case NONE -> Found.of(Relation.NONE);
        };
    }

    private boolean unordered(Route left, Route right) {
        return !finder.moreSpecific(left, right) && !finder.moreSpecific(right, left);
    }
}
