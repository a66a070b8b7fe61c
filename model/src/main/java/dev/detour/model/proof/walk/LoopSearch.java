package dev.detour.model.proof.walk;

import dev.detour.model.Rule;
import dev.detour.model.host.HostPattern;
import dev.detour.model.interpret.Request;
import dev.detour.model.language.OpaqueType;
import dev.detour.model.language.StateLimitException;
import dev.detour.model.pattern.Variable;
import dev.detour.model.proof.rewrite.Source;
import dev.detour.model.proof.term.BudgetException;
import dev.detour.model.proof.term.Context;
import dev.detour.model.proof.term.Queries;
import dev.detour.model.proof.term.QueryTerm;
import dev.detour.model.proof.term.RequestTerm;
import dev.detour.model.proof.term.Word;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Looks for walks without an end, in all cycles of routes. */
final class LoopSearch {

    private final Engine engine;
    private final Growth growth;
    private final List<Loop> loops = new ArrayList<>();
    private final Set<String> looping = new HashSet<>();
    private final Set<Rule> unsure = new LinkedHashSet<>();
    private final Map<Cycle, Outcome> tried = new HashMap<>();

    private record Cycle(List<Source> routes, Context context) {}

    /** What became of a cycle of routes. */
    enum Outcome {
        FOUND,
        REFUTED,
        UNSURE
    }

    LoopSearch(Engine engine) {
        this.engine = engine;
        this.growth = new Growth(engine);
    }

    /** The loops, each with a rule that is in none before it. */
    List<Loop> loops() {
        return loops;
    }

    /** Whether a loop with a rule was found. */
    boolean loops(Rule rule) {
        return looping.contains(rule.id());
    }

    /** The rules about which nothing is known. */
    Set<Rule> unsure() {
        return unsure;
    }

    void search(RouteGraph graph) {
        if (graph.cut()) {
            engine.sources().forEach(source -> unsure.add(source.rule()));
        }
        List<List<Source>> components = graph.components();
        components.forEach(component -> guarded(component, () -> probe(component)));
        for (List<Source> component : components) {
            if (component.stream().anyMatch(source -> !loops(source.rule()))) {
                guarded(component, () -> {
                    if (!new Explorer(engine, this, component).explore()) {
                        undecided(component);
                    }
                });
            }
        }
    }

    private void guarded(List<Source> component, Runnable search) {
        engine.budget().begin();
        try {
            search.run();
        } catch (StateLimitException | BudgetException e) {
            undecided(component);
        }
    }

    void undecided(List<Source> routes) {
        routes.stream().map(Source::rule).filter(rule -> !loops(rule)).forEach(unsure::add);
    }

    /** Walks one request of each route: most loops take whatever comes. */
    private void probe(List<Source> component) {
        List<Source> ordered = new ArrayList<>(component);
        ordered.sort(Comparator.comparingInt(Source::declared));
        Set<HostPattern> hosts = Explorer.hosts(component);
        for (Source source : ordered) {
            if (loops(source.rule())) {
                continue;
            }
            for (Context context : engine.contexts().of(source, hosts)) {
                if (!loops(source.rule())) {
                    Realizer<Loop> realizer = new Realizer<>(engine, List.of(source), true, this::loop);
                    engine.unifier()
                            .all(source, context)
                            .forEach(all -> realizer.probe(all).ifPresent(this::add));
                }
            }
        }
    }

    /**
     * Tries whether some request is answered by a cycle of routes over and over.
     *
     * @param routes the routes
     * @param context the context of the request that the first one answers
     * @return what became of it
     */
    Outcome attempt(List<Source> routes, Context context) {
        if (routes.stream().allMatch(source -> loops(source.rule()))) {
            return Outcome.FOUND;
        }
        Cycle cycle = new Cycle(routes, context);
        Outcome known = tried.get(cycle);
        if (known == null) {
            known = realize(routes, context);
            tried.put(cycle, known);
        }
        return known;
    }

    private Outcome realize(List<Source> routes, Context context) {
        boolean doubtful = false;
        for (RequestTerm family : new Composition(engine, routes).recurring(context)) {
            Realizer<Loop> realizer =
                    new Realizer<>(engine, routes, true, (instance, walk) -> through(routes, loop(instance, walk)));
            if (realizer.search(family).isPresent()) {
                return Outcome.FOUND;
            }
            doubtful |= realizer.unsure();
        }
        return doubtful ? Outcome.UNSURE : Outcome.REFUTED;
    }

    /** Keeps each loop; what is looked for is one of all of some routes. */
    private Optional<Loop> through(List<Source> routes, Optional<Loop> loop) {
        loop.ifPresent(this::add);
        return loop.filter(
                found -> routes.stream().allMatch(source -> found.rules().contains(source.rule())));
    }

    private void add(Loop loop) {
        if (loop.rules().stream().anyMatch(rule -> !loops(rule))) {
            loops.add(loop);
        }
        loop.rules().forEach(rule -> {
            looping.add(rule.id());
            unsure.remove(rule);
        });
    }

    private Optional<Loop> loop(Instances.Instance instance, Walk walk) {
        Optional<Loop> loop = walk.end() == Walk.End.LOOPS
                ? Optional.of(Loop.closed(
                        walk.hops().subList(walk.loopStart(), walk.hops().size())))
                : Optional.<Loop>empty();
        if (walk.end() == Walk.End.OPEN) {
            loop = growth.round(walk).map(round -> new Loop(round, true));
        }
        return loop.filter(
                found -> found.round().stream().allMatch(hop -> assumed(engine, hop, instance.assumptions())));
    }

    /** Whether no type with a factory of its own is asked but for texts that are taken for granted. */
    static boolean assumed(Engine engine, Hop hop, Set<Instances.Assumption> assumptions) {
        List<Variable> opaque = hop.source().route().pattern().variables().stream()
                .filter(variable -> variable.type() instanceof OpaqueType)
                .toList();
        if (opaque.isEmpty()) {
            return true;
        }
        return engine.unifier().match(term(engine, hop.request()), hop.source()).stream()
                .anyMatch(binding -> opaque.stream().allMatch(variable -> {
                    Optional<String> text = Optional.ofNullable(
                                    binding.captures().get(variable.name()))
                            .flatMap(Word::known);
                    return text.isPresent()
                            && assumptions.contains(new Instances.Assumption((OpaqueType) variable.type(), text.get()));
                }));
    }

    private static RequestTerm term(Engine engine, Request request) {
        Context context = new Context(request.method(), request.scheme(), request.host());
        QueryTerm query = new QueryTerm(Queries.held(request.query(), engine.keys()), false);
        return new RequestTerm(context, Walker.pathOf(request), query);
    }
}
