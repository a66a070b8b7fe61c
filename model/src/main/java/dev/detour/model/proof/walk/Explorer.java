package dev.detour.model.proof.walk;

import dev.detour.model.host.HostPattern;
import dev.detour.model.proof.rewrite.Source;
import dev.detour.model.proof.rewrite.Step;
import dev.detour.model.proof.term.Context;
import dev.detour.model.proof.term.RequestTerm;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Follows all requests of the routes of a component as families, narrowed as far as routes tell them apart. A walk without an
 * end comes back to a family without narrowing it, or to the same route with more than before; each such cycle is tried.
 */
final class Explorer {

    private static final int MOST_STEPS = 40_000;
    private static final int MOST_FAMILIES = 6_000;
    private static final int MOST_ANCESTORS = 6;
    private static final int LONGEST_CYCLE = 200;

    private final Engine engine;
    private final LoopSearch loops;
    private final Certainty certainty;
    private final List<Source> component;
    private final Set<Source> members;
    private final int largest;
    private final Map<RequestTerm, Family> known = new HashMap<>();
    private final List<Family> families = new ArrayList<>();
    private boolean complete = true;
    private int steps;

    /** A family, and how it was come by. */
    private static final class Family {
        private final RequestTerm term;
        private final Optional<Link> origin;
        private final int number;

        /** The redirects of the family as it is, without narrowing. */
        private final List<Link> links = new ArrayList<>();

        Family(RequestTerm term, Optional<Link> origin, int number) {
            this.term = term;
            this.origin = origin;
            this.number = number;
        }
    }

    /** A redirect from one family to another, seen from either of them. */
    private record Link(Source via, Family other) {}

    Explorer(Engine engine, LoopSearch loops, List<Source> component) {
        this.engine = engine;
        this.loops = loops;
        this.certainty = new Certainty(engine);
        this.component = new ArrayList<>(component);
        this.component.sort(Comparator.comparingInt(Source::declared));
        this.members = new HashSet<>(component);
        int most = component.stream()
                .flatMap(source -> engine.contexts().of(source, Set.of()).stream()
                        .limit(1)
                        .flatMap(context -> engine.unifier().all(source, context).stream()))
                .mapToInt(RequestTerm::size)
                .max()
                .orElse(0);
        this.largest = 2 * most + 16;
    }

    static Set<HostPattern> hosts(List<Source> component) {
        Set<HostPattern> hosts = new LinkedHashSet<>();
        component.forEach(source -> source.route().host().ifPresent(hosts::add));
        return hosts;
    }

    /** Whether all there is was looked at, so that what was not found does not exist. */
    boolean explore() {
        Set<HostPattern> hosts = hosts(component);
        for (Source source : component) {
            for (Context context : engine.contexts().of(source, hosts)) {
                engine.unifier().all(source, context).forEach(all -> add(all, Optional.empty()));
            }
        }
        for (int i = 0; i < families.size() && within() && open(); i++) {
            expand(families.get(i));
        }
        if (open()) {
            closeCycles();
        }
        return complete && within();
    }

    private boolean within() {
        return steps < MOST_STEPS && families.size() < MOST_FAMILIES;
    }

    private boolean open() {
        return component.stream().anyMatch(source -> !loops.loops(source.rule()));
    }

    private Family add(RequestTerm term, Optional<Link> origin) {
        return known.computeIfAbsent(term.canonical(), canonical -> {
            Family family = new Family(term, origin, families.size());
            families.add(family);
            return family;
        });
    }

    private void expand(Family family) {
        for (Source source : engine.index().overlapping(family.term)) {
            if (members.contains(source)) {
                for (Step step : engine.rewriting().steps(family.term, source)) {
                    steps++;
                    if (!covered(step.narrowing().apply(family.term), source)) {
                        follow(family, step);
                    }
                }
            }
        }
    }

    /** Whether a more specific route answers all of a family. */
    private boolean covered(RequestTerm term, Source source) {
        return certainty.covered(term, source.position());
    }

    private void follow(Family family, Step step) {
        boolean found = false;
        int ancestors = 0;
        List<Source> round = new ArrayList<>(List.of(step.source()));
        int insert = 1;
        for (Optional<Link> at = family.origin;
                at.isPresent() && ancestors < MOST_ANCESTORS && round.size() < LONGEST_CYCLE;
                at = at.get().other.origin) {
            if (at.get().via.equals(step.source())) {
                ancestors++;
                found |= attempt(round, at.get().other.term.context());
            }
            round.add(insert, at.get().via);
        }
        boolean large = step.next().size() > largest;
        if (found && large) {
            return;
        }
        if (step.next().size() > 4 * largest) {
            complete = false;
            return;
        }
        Family target = add(step.next(), Optional.of(new Link(step.source(), family)));
        if (step.narrowing().nothing()) {
            family.links.add(new Link(step.source(), target));
        }
    }

    private boolean attempt(List<Source> round, Context context) {
        LoopSearch.Outcome outcome = loops.attempt(List.copyOf(round), context);
        complete &= outcome != LoopSearch.Outcome.UNSURE;
        return outcome == LoopSearch.Outcome.FOUND;
    }

    /** Tries the cycles of families that are led into one another as they are. */
    private void closeCycles() {
        int[][] edges = families.stream()
                .map(family -> family.links.stream()
                        .mapToInt(link -> link.other.number)
                        .toArray())
                .toArray(int[][]::new);
        for (int[] cycle : Components.of(edges)) {
            Set<Integer> inside = new HashSet<>();
            for (int number : cycle) {
                inside.add(number);
            }
            for (int number : cycle) {
                shortest(families.get(number), inside);
            }
        }
    }

    /** Tries the shortest way from a family back to itself. */
    private void shortest(Family start, Set<Integer> inside) {
        Map<Family, List<Source>> ways = new HashMap<>();
        List<Family> queue = new ArrayList<>(List.of(start));
        ways.put(start, List.of());
        for (int i = 0; i < queue.size(); i++) {
            for (Link link : queue.get(i).links) {
                List<Source> way = new ArrayList<>(ways.get(queue.get(i)));
                way.add(link.via);
                if (link.other == start) {
                    attempt(way, start.term.context());
                    return;
                }
                if (inside.contains(link.other.number) && way.size() < LONGEST_CYCLE && !ways.containsKey(link.other)) {
                    ways.put(link.other, way);
                    queue.add(link.other);
                }
            }
        }
    }
}
