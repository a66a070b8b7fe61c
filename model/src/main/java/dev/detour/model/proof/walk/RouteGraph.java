package dev.detour.model.proof.walk;

import dev.detour.model.host.HostPattern;
import dev.detour.model.language.StateLimitException;
import dev.detour.model.proof.rewrite.Hosts;
import dev.detour.model.proof.rewrite.Source;
import dev.detour.model.proof.rewrite.TermIndex;
import dev.detour.model.proof.term.BudgetException;
import dev.detour.model.proof.term.Context;
import dev.detour.model.proof.term.RequestTerm;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.function.ToIntFunction;

/** Which routes may answer what another one leads to, and so where walks may be without an end. */
final class RouteGraph {

    private static final int MOST_EDGES = 3_000_000;

    /** Larger components are not looked at more closely. */
    private static final int MOST_PASSAGES = 40;

    private final Engine engine;
    private final int[][] edges;
    private int count;

    RouteGraph(Engine engine) {
        this.engine = engine;
        this.edges = new int[engine.sources().size()][];
        engine.sources().stream()
                .filter(Source::fixed)
                .forEach(source -> edges[source.position()] = edges(source, engine.index()));
        // Most tables are literals that lead nowhere on: these are no part of any cycle, and are left out of all
        // others' edges.
        List<Source> live = engine.sources().stream()
                .filter(source -> source.target().isPresent())
                .filter(source -> !source.fixed() || edges[source.position()].length > 0)
                .toList();
        TermIndex index = new TermIndex(live, engine.languages());
        engine.sources().stream()
                .filter(source -> !source.fixed())
                .forEach(source -> edges[source.position()] = edges(source, index));
    }

    /** Whether there are too many edges to look at. */
    boolean cut() {
        return count >= MOST_EDGES;
    }

    private int[] edges(Source source, TermIndex index) {
        List<Context> contexts = engine.contexts().of(source, Set.of());
        if (source.target().isEmpty() || contexts.isEmpty() || cut()) {
            return new int[0];
        }
        int[] targets;
        try {
            targets = targets(source, contexts.get(0), index);
        } catch (StateLimitException | BudgetException e) {
            targets = new int[0];
            count = MOST_EDGES;
        }
        count += targets.length;
        return targets;
    }

    private int[] targets(Source source, Context context, TermIndex index) {
        return engine.unifier().all(source, context).stream()
                .flatMap(request -> engine.rewriting().steps(request, source).stream())
                .map(step -> step.next())
                .flatMap(
                        next -> overlapping(source, next, index).stream().filter(other -> follows(source, next, other)))
                .mapToInt(Source::position)
                .distinct()
                .sorted()
                .toArray();
    }

    /** The host of what is led to is known where the target or the pattern names one. */
    private static List<Source> overlapping(Source source, RequestTerm next, TermIndex index) {
        boolean known = source.target().orElseThrow().scheme().isPresent()
                || source.route().host().filter(host -> !host.wildcard()).isPresent();
        return known ? index.overlapping(next) : index.overlapping(next.path());
    }

    private boolean follows(Source source, RequestTerm next, Source other) {
        if (other.target().isEmpty()) {
            return false;
        }
        return source.target().orElseThrow().scheme().isPresent()
                ? Hosts.matches(other.route().host(), next.context())
                : compatible(source.route().host(), other.route().host());
    }

    private static boolean compatible(Optional<HostPattern> left, Optional<HostPattern> right) {
        if (left.isEmpty() || right.isEmpty()) {
            return true;
        }
        return covers(left.get(), right.get()) || covers(right.get(), left.get());
    }

    private static boolean covers(HostPattern wide, HostPattern narrow) {
        return wide.name().equals(narrow.name())
                || (wide.wildcard() && narrow.name().endsWith("." + wide.name()));
    }

    /** The routes that may lead to one of some kind, over as many others as there are. */
    Set<Source> leadingTo(Predicate<Source> kind) {
        List<List<Integer>> before = new ArrayList<>();
        engine.sources().forEach(source -> before.add(new ArrayList<>()));
        for (int i = 0; i < edges.length; i++) {
            for (int target : edges[i]) {
                before.get(target).add(i);
            }
        }
        Set<Source> found = new LinkedHashSet<>();
        Deque<Source> queue =
                new ArrayDeque<>(engine.sources().stream().filter(kind).toList());
        while (!queue.isEmpty()) {
            Source source = queue.remove();
            if (found.add(source)) {
                before.get(source.position())
                        .forEach(position -> queue.add(engine.sources().get(position)));
            }
        }
        return found;
    }

    /** The sets of routes between which walks may go on and on: cycles of the graph that do not shrink what they pass on. */
    List<List<Source>> components() {
        List<List<Source>> found = new ArrayList<>();
        for (int[] component : Components.of(edges)) {
            shrinking(component, rest -> found.addAll(passable(rest)));
        }
        return found;
    }

    /** Leaves routes out by which walks go on only so often, since each time something shrinks that never grows. */
    private void shrinking(int[] component, Consumer<int[]> found) {
        for (ToIntFunction<Source> measure : Weight.measures(engine.depth())) {
            int[] weights = Arrays.stream(component)
                    .map(node -> measure.applyAsInt(engine.sources().get(node)))
                    .toArray();
            if (Arrays.stream(weights).allMatch(weight -> weight <= 0)
                    && Arrays.stream(weights).anyMatch(weight -> weight < 0)) {
                int[] rest = Arrays.stream(component)
                        .filter(node -> weights[Arrays.binarySearch(component, node)] == 0)
                        .toArray();
                subgraph(rest, (node, target) -> true).forEach(part -> shrinking(part, found));
                return;
            }
        }
        found.accept(component);
    }

    /** Looks more closely at small components. */
    private List<List<Source>> passable(int[] component) {
        List<List<Source>> found = new ArrayList<>();
        Consumer<int[]> add = part ->
                found.add(Arrays.stream(part).mapToObj(engine.sources()::get).toList());
        if (component.length > MOST_PASSAGES) {
            add.accept(component);
            return found;
        }
        List<Source> sources =
                Arrays.stream(component).mapToObj(engine.sources()::get).toList();
        Passage passage = new Passage(engine, Explorer.hosts(sources));
        engine.budget().begin();
        subgraph(component, (node, target) -> exists(passage, node, target)).forEach(part -> shrinking(part, add));
        return found;
    }

    private boolean exists(Passage passage, int from, int to) {
        try {
            return passage.exists(engine.sources().get(from), engine.sources().get(to));
        } catch (StateLimitException | BudgetException e) {
            return true;
        }
    }

    private List<int[]> subgraph(int[] nodes, BiPredicate<Integer, Integer> edge) {
        int[][] inner = new int[nodes.length][];
        for (int i = 0; i < nodes.length; i++) {
            int node = nodes[i];
            inner[i] = Arrays.stream(edges[node])
                    .filter(target -> Arrays.binarySearch(nodes, target) >= 0 && edge.test(node, target))
                    .map(target -> Arrays.binarySearch(nodes, target))
                    .toArray();
        }
        return Components.of(inner).stream()
                .map(part -> Arrays.stream(part).map(i -> nodes[i]).toArray())
                .toList();
    }
}
