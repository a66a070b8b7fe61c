package dev.detour.model.proof;

import dev.detour.model.Route;
import dev.detour.model.Rule;
import dev.detour.model.diagnostic.Caret;
import dev.detour.model.diagnostic.DiagnosticId;
import dev.detour.model.interpret.Request;
import dev.detour.model.proof.Overlap.Relation;
import dev.detour.model.proof.finding.Finding;
import dev.detour.model.proof.finding.RequestText;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** What is found of pairs of routes, told once for each rule: at the one of a pair that is declared later. */
final class OverlapFindings {

    private static final int NAMED = 5;

    private record Pair(Route route, Route other, Request request) {}

    private final Map<String, Integer> numbers = new HashMap<>();
    private final Map<Integer, List<Pair>> duplicates = new TreeMap<>();
    private final Map<Integer, List<Pair>> ambiguous = new TreeMap<>();

    OverlapFindings(List<Rule> rules) {
        for (int i = 0; i < rules.size(); i++) {
            numbers.putIfAbsent(rules.get(i).id(), i);
        }
    }

    void add(Route left, Route right, Overlap.Found found) {
        boolean swapped = number(left) > number(right);
        Route first = swapped ? right : left;
        Route second = swapped ? left : right;
        boolean same = first.rule().id().equals(second.rule().id());
        if (found.relation() == Relation.AMBIGUOUS && same && !dependsOnPattern(first.rule())) {
            return;
        }
        Map<Integer, List<Pair>> findings = found.relation() == Relation.DUPLICATE ? duplicates : ambiguous;
        List<Pair> known = findings.computeIfAbsent(number(second), number -> new ArrayList<>());
        String id = first.rule().id();
        if (known.stream().noneMatch(pair -> pair.other.rule().id().equals(id))) {
            known.add(new Pair(second, first, found.request().orElseThrow()));
        }
    }

    private int number(Route route) {
        return numbers.getOrDefault(route.rule().id(), numbers.size());
    }

    /** Whether it makes a difference which of its patterns a rule answers with. */
    private static boolean dependsOnPattern(Rule rule) {
        return !rule.parameters().isEmpty()
                || rule.target().filter(target -> !target.fixed()).isPresent();
    }

    void report(Consumer<Finding> sink) {
        duplicates.values().forEach(findings -> report(DiagnosticId.DUPLICATE_ROUTE, findings, sink));
        ambiguous.values().forEach(findings -> report(DiagnosticId.AMBIGUOUS_ROUTES, findings, sink));
    }

    private static void report(DiagnosticId id, List<Pair> findings, Consumer<Finding> sink) {
        Pair first = findings.get(0);
        String message = id == DiagnosticId.DUPLICATE_ROUTE ? duplicate(first) : ambiguous(first);
        List<Rule> rules = new ArrayList<>(List.of(first.route.rule()));
        findings.forEach(pair -> rules.add(pair.other.rule()));
        sink.accept(Finding.of(id, first.route.rule(), rules, message + more(findings.subList(1, findings.size()))));
    }

    private static String duplicate(Pair pair) {
        if (pair.route.rule().id().equals(pair.other.rule().id())) {
            return twice(pair);
        }
        return "two redirects answer for the same requests: scheme, host, path and query are equal, whatever the variables are"
                + " called, and a method is common.\n" + witness(pair)
                + "\nThe order of declaration does not matter, so that nothing tells which of them answers. Leave one of the two"
                + " out, or let them differ in what they answer for.";
    }

    private static String twice(Pair pair) {
        String one = Caret.quote(pair.other.pattern().text());
        String other = Caret.quote(pair.route.pattern().text());
        String what = one.equals(other) ? one + " stands twice" : one + " and " + other + " match the same requests";
        return "of the patterns and hosts of this redirect two are equal: " + what
                + pair.route.host().map(host -> ", on " + host).orElse("") + ".\n    "
                + RequestText.of(pair.request) + "\nLeave one of them out.";
    }

    private static String ambiguous(Pair pair) {
        return "two patterns match the same request, and neither is more specific: kind by kind their segments are equal, and"
                + " neither matches only requests that the other matches too.\n" + witness(pair)
                + "\nThe order of declaration does not matter, so that nothing tells which of them answers. Make one of them"
                + " narrower, so that it is a part of the other, or write another redirect for what both match.";
    }

    private static String witness(Pair pair) {
        return "    " + RequestText.of(pair.request) + "\n    matches " + RequestText.of(pair.other) + "\n    matches "
                + RequestText.of(pair.route);
    }

    private static String more(List<Pair> others) {
        if (others.isEmpty()) {
            return "";
        }
        String names = others.stream()
                .limit(NAMED)
                .map(pair -> RequestText.of(pair.other.rule()))
                .collect(Collectors.joining(", "));
        int rest = others.size() - NAMED;
        return "\nThe same holds for " + names + (rest > 0 ? " and " + rest + " more" : "") + ".";
    }
}
