package dev.detour.model.proof;

import dev.detour.model.Rule;
import dev.detour.model.diagnostic.DiagnosticId;
import dev.detour.model.proof.finding.Finding;
import dev.detour.model.proof.finding.RequestText;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** The rules that a proof did not get done with for one reason, which is said once a proof. */
final class Incomplete {

    private static final int NAMED = 5;

    private final String reason;
    private final String advice;

    private final Map<String, Rule> rules = new LinkedHashMap<>();

    private Incomplete(String reason, String advice) {
        this.reason = reason;
        this.advice = advice;
    }

    static Incomplete tooManySteps() {
        return new Incomplete(
                "which would take too many steps", "Write simpler constraints, or fewer variables a segment.");
    }

    static Incomplete tooManyRules() {
        return new Incomplete(
                "since they are more than " + SiteChecker.MOST_RULES,
                "Part the site into several, or leave old redirects out.");
    }

    static Incomplete unknownFactories() {
        return new Incomplete(
                "since only the factories of the parameters' types know what they accept",
                "Constrain these variables, {name:regex}, so that the patterns tell.");
    }

    void add(Rule rule) {
        rules.putIfAbsent(rule.id(), rule);
    }

    /**
     * Reports the rules, if there are any, at the first one.
     *
     * @param question what is not proven, for example {@code whether every route is reached}
     */
    void report(String question, Consumer<Finding> sink) {
        if (rules.isEmpty()) {
            return;
        }
        String names = rules.values().stream().limit(NAMED).map(RequestText::of).collect(Collectors.joining(", "));
        int more = rules.size() - NAMED;
        sink.accept(Finding.of(
                DiagnosticId.ANALYSIS_INCOMPLETE,
                rules.values().iterator().next(),
                rules.values(),
                "it is not proven " + question + ", " + reason + ", for: " + names
                        + (more > 0 ? " and " + more + " more" : "") + ".\n" + advice));
    }
}
