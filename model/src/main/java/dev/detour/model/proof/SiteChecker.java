package dev.detour.model.proof;

import dev.detour.model.Rule;
import java.util.List;
import java.util.function.Consumer;

/** Proves the rules of a site right together. */
public final class SiteChecker {

    private static final List<SiteCheck> CHECKS =
            List.of(new OverlapCheck(), new UnreachableCheck(), new WalksArrive());

    private SiteChecker() {}

    /**
     * Checks the rules that are served together.
     *
     * @param rules the rules, each right by itself, in any order
     * @param sink takes every finding, each fault once
     */
    public static void check(List<Rule> rules, Consumer<Finding> sink) {
        Site site = Site.of(rules);
        CHECKS.forEach(check -> check.check(site, sink));
    }
}
