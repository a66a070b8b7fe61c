package dev.detour.model.proof.walk;

import static dev.detour.model.diagnostic.DiagnosticId.ANALYSIS_INCOMPLETE;
import static dev.detour.model.diagnostic.DiagnosticId.REDIRECT_CHAIN;
import static dev.detour.model.diagnostic.DiagnosticId.REDIRECT_LOOP;

import dev.detour.model.Route;
import dev.detour.model.Rule;
import dev.detour.model.proof.finding.Finding;
import dev.detour.model.proof.rewrite.Source;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

/** Each request arrives, and with one redirect. */
public final class WalkCheck {

    private WalkCheck() {}

    /**
     * Follows all requests that a site redirects.
     *
     * @param rules the rules of the site
     * @param routes the routes of those that lead to others or that others lead to, more specific ones first
     * @param sink takes the findings
     */
    public static void check(List<Rule> rules, List<Route> routes, Consumer<Finding> sink) {
        Findings findings = find(rules, routes);
        findings.loops()
                .forEach(loop ->
                        sink.accept(Finding.of(REDIRECT_LOOP, loop.rules().get(0), loop.rules(), WalkText.loop(loop))));
        findings.chains()
                .forEach(chain -> sink.accept(
                        Finding.of(REDIRECT_CHAIN, chain.rules().get(0), chain.rules(), WalkText.chain(chain))));
        Set<Rule> unsure = new LinkedHashSet<>(findings.unsureLoops());
        unsure.addAll(findings.unsureChains());
        unsure.stream()
                .findFirst()
                .ifPresent(rule ->
                        sink.accept(Finding.of(ANALYSIS_INCOMPLETE, rule, unsure, WalkText.incomplete(findings))));
    }

    /**
     * What was found, and of which rules it is not known whether that is all.
     *
     * @param loops the loops
     * @param chains the chains
     * @param unsureLoops rules that may be in further loops
     * @param unsureChains rules that may have a chain
     * @param beforeLoops rules that may have a chain, but may also lead to a loop that was found: an error, after which
     *     their chains are found
     */
    record Findings(
            List<Loop> loops,
            List<Chain> chains,
            Set<Rule> unsureLoops,
            Set<Rule> unsureChains,
            Set<Rule> beforeLoops) {}

    static Findings find(List<Rule> rules, List<Route> routes) {
        Engine engine = Engine.of(rules, routes);
        LoopSearch loops = new LoopSearch(engine);
        RouteGraph graph = new RouteGraph(engine);
        loops.search(graph);
        ChainSearch chains = new ChainSearch(engine, graph.leadingTo(source -> loops.loops(source.rule())));
        Map<String, List<Source>> byRule = new LinkedHashMap<>();
        engine.sources().stream()
                .filter(source -> source.target().isPresent() && !loops.loops(source.rule()))
                .sorted(Comparator.comparingInt(Source::declared))
                .forEach(source -> byRule.computeIfAbsent(source.rule().id(), id -> new ArrayList<>())
                        .add(source));
        byRule.values().forEach(chains::search);
        return new Findings(loops.loops(), chains.chains(), loops.unsure(), chains.unsure(), chains.beforeLoops());
    }
}
