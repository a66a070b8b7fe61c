package dev.detour.model.proof.walk;

import dev.detour.model.Rule;
import dev.detour.model.host.HostPattern;
import dev.detour.model.language.StateLimitException;
import dev.detour.model.proof.rewrite.Source;
import dev.detour.model.proof.rewrite.Step;
import dev.detour.model.proof.term.Binding;
import dev.detour.model.proof.term.BudgetException;
import dev.detour.model.proof.term.Context;
import dev.detour.model.proof.term.RequestTerm;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Looks for rules that lead to another redirect. Of each that may not lead to a loop, over any number of redirects, a chain is
 * found, or it is said that this is not known. Of the others it may be passed over: the loop is an error, and the chain is found
 * once that is mended.
 */
final class ChainSearch {

    /** As many hops of a walk are kept. */
    static final int SHOWN = 12;

    private static final int MOST_TRIES = 60;

    private final Engine engine;
    private final Set<Source> leadingToLoops;
    private final Set<Rule> beforeLoops = new LinkedHashSet<>();
    private final List<Chain> chains = new ArrayList<>();
    private final Set<Rule> unsure = new LinkedHashSet<>();
    private int tries;
    private boolean doubtful;

    ChainSearch(Engine engine, Set<Source> leadingToLoops) {
        this.engine = engine;
        this.leadingToLoops = leadingToLoops;
    }

    List<Chain> chains() {
        return chains;
    }

    Set<Rule> unsure() {
        return unsure;
    }

    Set<Rule> beforeLoops() {
        return beforeLoops;
    }

    /** Looks for a chain of some routes, which are all those of a rule that is in no loop. */
    void search(List<Source> routes) {
        engine.budget().begin();
        tries = 0;
        doubtful = false;
        for (Source source : routes) {
            try {
                Optional<Chain> chain = search(source);
                if (chain.isPresent()) {
                    chains.add(chain.get().withTemplate(template(routes)));
                    return;
                }
            } catch (StateLimitException | BudgetException e) {
                doubtful = true;
            }
        }
        if (routes.stream().anyMatch(leadingToLoops::contains)) {
            beforeLoops.add(routes.get(0).rule());
        } else if (doubtful || tries >= MOST_TRIES) {
            unsure.add(routes.get(0).rule());
        }
    }

    private Optional<String> template(List<Source> routes) {
        try {
            return new FinalTarget(engine).of(routes);
        } catch (StateLimitException | BudgetException e) {
            return Optional.empty();
        }
    }

    private Optional<Chain> search(Source source) {
        for (Context context : engine.contexts().of(source, hosts(source))) {
            for (RequestTerm all : engine.unifier().all(source, context)) {
                for (Step step : engine.rewriting().steps(all, source)) {
                    Optional<Chain> chain = search(source, all, step);
                    if (chain.isPresent()) {
                        return chain;
                    }
                }
            }
        }
        return Optional.empty();
    }

    /** The hosts of the routes that a route may lead to. */
    private Set<HostPattern> hosts(Source source) {
        Set<HostPattern> hosts = new LinkedHashSet<>();
        boolean fixed = source.route().host().filter(host -> !host.wildcard()).isPresent();
        if (fixed || engine.hosts().none() || source.target().isEmpty()) {
            return hosts;
        }
        for (Context context :
                engine.contexts().of(source, hosts).stream().limit(1).toList()) {
            for (RequestTerm all : engine.unifier().all(source, context)) {
                for (Step step : engine.rewriting().steps(all, source)) {
                    engine.index()
                            .overlapping(step.next().path())
                            .forEach(next -> next.route().host().ifPresent(hosts::add));
                }
            }
        }
        return hosts;
    }

    private Optional<Chain> search(Source source, RequestTerm all, Step step) {
        for (Source next : engine.index().overlapping(step.next())) {
            for (Binding binding : engine.unifier().match(step.next(), next)) {
                if (next.target().isEmpty() || tries++ >= MOST_TRIES) {
                    break;
                }
                RequestTerm family = step.narrowing().then(binding.narrowing()).apply(all);
                Realizer<Chain> realizer = new Realizer<>(
                        engine, List.of(source, next), false, (instance, walk) -> chain(source, instance, walk));
                Optional<Chain> chain = realizer.search(family);
                if (chain.isPresent()) {
                    return chain;
                }
                doubtful |= realizer.unsure();
            }
        }
        return Optional.empty();
    }

    private Optional<Chain> chain(Source source, Instances.Instance instance, Walk walk) {
        if (walk.end() != Walk.End.ARRIVES || walk.length() < 2) {
            return Optional.empty();
        }
        List<Hop> hops = engine.walker().trace(instance.request(), SHOWN);
        boolean sure = hops.get(0).source().equals(source)
                && hops.stream().allMatch(hop -> LoopSearch.assumed(engine, hop, instance.assumptions()));
        return sure ? Optional.of(new Chain(hops, walk.length(), walk.location(), Optional.empty())) : Optional.empty();
    }
}
