package dev.detour.model.proof.walk;

import dev.detour.model.Route;
import dev.detour.model.Rule;
import dev.detour.model.TrailingSlash;
import dev.detour.model.pattern.PathPattern;
import dev.detour.model.pattern.QueryCondition;
import dev.detour.model.proof.rewrite.Contexts;
import dev.detour.model.proof.rewrite.Hosts;
import dev.detour.model.proof.rewrite.Rewriting;
import dev.detour.model.proof.rewrite.Source;
import dev.detour.model.proof.rewrite.TermIndex;
import dev.detour.model.proof.rewrite.Unifier;
import dev.detour.model.proof.term.Fresh;
import dev.detour.model.proof.term.Languages;
import dev.detour.model.proof.term.StepBudget;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What all parts of the search work with.
 *
 * @param sources the routes that are looked at, in order of precedence
 * @param index finds them
 * @param hosts the hosts of the site
 * @param contexts the methods, schemes and hosts that are told apart
 * @param unifier matches families with routes
 * @param rewriting follows families over redirects
 * @param walker follows requests
 * @param instances picks requests out of families
 * @param languages compares languages
 * @param fresh numbers slots
 * @param keys the keys of queries that patterns have conditions on
 * @param depth the most segments of a pattern
 */
record Engine(
        List<Source> sources,
        TermIndex index,
        Hosts hosts,
        Contexts contexts,
        Unifier unifier,
        Rewriting rewriting,
        Walker walker,
        Instances instances,
        Languages languages,
        Fresh fresh,
        Set<String> keys,
        int depth) {

    static Engine of(List<Rule> rules, List<Route> routes) {
        int count = rules.stream().mapToInt(Engine::routes).sum();
        Languages languages = new Languages(new StepBudget(count));
        List<Source> sources = sources(rules, routes, languages);
        TermIndex index = new TermIndex(sources, languages);
        Hosts hosts =
                new Hosts(rules.stream().flatMap(rule -> rule.hosts().stream()).toList());
        Contexts contexts = Contexts.of(rules, hosts);
        Fresh fresh = new Fresh();
        Unifier unifier = new Unifier(fresh, languages);
        Set<String> keys = keys(sources);
        return new Engine(
                sources,
                index,
                hosts,
                contexts,
                unifier,
                new Rewriting(unifier, fresh, hosts, contexts, keys, languages.budget()),
                new Walker(index, hosts, languages.budget(), count),
                new Instances(rules, languages),
                languages,
                fresh,
                keys,
                depth(rules));
    }

    private static List<Source> sources(List<Rule> rules, List<Route> routes, Languages languages) {
        Map<String, Integer> declared = new HashMap<>();
        rules.forEach(rule -> declared.putIfAbsent(rule.id(), declared.size()));
        List<Source> sources = new ArrayList<>();
        for (Route route : routes) {
            int number = declared.getOrDefault(route.rule().id(), declared.size());
            sources.add(Source.of(sources.size(), number, route, languages));
        }
        return sources;
    }

    private static int routes(Rule rule) {
        return Math.max(1, rule.hosts().size()) * rule.patterns().size();
    }

    private static int depth(List<Rule> rules) {
        return rules.stream()
                .flatMap(rule -> rule.patterns().stream())
                .mapToInt(Engine::depth)
                .max()
                .orElse(0);
    }

    /** The most segments that a path must have for the pattern to match. */
    private static int depth(PathPattern pattern) {
        return pattern.segments().size() + (pattern.trailingSlash() == TrailingSlash.OPTIONAL ? 1 : 0);
    }

    StepBudget budget() {
        return languages.budget();
    }

    private static Set<String> keys(List<Source> sources) {
        return sources.stream()
                .flatMap(source -> source.query().stream())
                .map(QueryCondition::key)
                .collect(Collectors.toSet());
    }
}
