package dev.detour.model.proof;

import dev.detour.model.Route;
import dev.detour.model.interpret.Request;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Tells which routes it is that answer every request of another one. */
final class Covering {

    /** With more of them it is of no help to know which are necessary. */
    private static final int MOST_TRIED = 12;

    private final RequestFinder finder;

    Covering(RequestFinder finder) {
        this.finder = finder;
    }

    /** Leaves those out that are not necessary to answer all requests of a route. */
    List<Route> necessary(Route route, List<Route> covering) {
        List<Route> necessary = new ArrayList<>(covering);
        for (int i = covering.size() - 1; i >= 0 && covering.size() <= MOST_TRIED; i--) {
            List<Route> rest = new ArrayList<>(necessary);
            rest.remove(covering.get(i));
            if (finder.covered(route, rest)) {
                necessary = rest;
            }
        }
        return List.copyOf(necessary);
    }

    /** A request that a route matches and that goes to one of some others, as the interpreter agrees. */
    Optional<Request> example(Route route, List<Route> answering) {
        Replay replay = finder.replay(List.of(route));
        return finder.example(
                route, request -> replay.matches(route, request) && others(replay.mostSpecific(request), route));
    }

    private static boolean others(List<Route> chosen, Route route) {
        return !chosen.isEmpty() && chosen.stream().noneMatch(one -> Replay.sameRoute(one, route));
    }
}
