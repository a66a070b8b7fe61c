package dev.detour.model.proof;

import dev.detour.model.Rule;
import dev.detour.model.proof.finding.Finding;
import java.util.List;
import java.util.function.Consumer;

/** Proves the rules of a site right together. */
public final class SiteChecker {

    private static final List<SiteCheck> CHECKS =
            List.of(new OverlapCheck(), new UnreachableCheck(), new WalksArrive());

    /** What fits into the memory of a build, with some to spare: about two kilobytes a rule. */
    static final int MOST_RULES = 250_000;

    private SiteChecker() {}

    /**
     * Checks the rules that are served together. More than 250,000 are not proven, which is said as {@code analysis-incomplete}.
     *
     * @param rules the rules, each right by itself, in any order
     * @param sink takes every finding, each fault once
     */
    public static void check(List<Rule> rules, Consumer<Finding> sink) {
        if (rules.size() > MOST_RULES) {
            Incomplete incomplete = Incomplete.tooManyRules();
            rules.forEach(incomplete::add);
            incomplete.report("that the redirects are right together", sink);
            return;
        }
        List<Rule> involved = Bystanders.leaveOut(rules);
        if (!involved.isEmpty()) {
            check(Site.of(rules, involved), sink);
        }
    }

    /** Takes the long way, for which no rule is left out. */
    static void checkAll(List<Rule> rules, Consumer<Finding> sink) {
        check(Site.of(rules), sink);
    }

    private static void check(Site site, Consumer<Finding> sink) {
        CHECKS.forEach(check -> check.check(site, sink));
    }
}
