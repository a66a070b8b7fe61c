package dev.detour.model.proof;

import dev.detour.model.Route;
import dev.detour.model.order.Overlaps;
import dev.detour.model.proof.Overlap.Relation;
import dev.detour.model.proof.finding.Finding;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/**
 * Of the redirects that match a request one is the most specific: no two are equal, and no two overlap of which neither is a part
 * of the other.
 */
final class OverlapCheck implements SiteCheck {

    @Override
    public void check(Site site, Consumer<Finding> sink) {
        new Run(site).report(sink);
    }

    private static final class Run {
        /** More of them would be no help to whoever reads it. */
        private static final int MOST_PARTNERS = 20;

        private static final String CLAIM = "that no two redirects overlap without an order";

        private final Budget budget = new Budget();
        private final Overlap overlap;
        private final OverlapFindings findings;
        private final Incomplete incomplete = Incomplete.tooManySteps();
        private final Incomplete unknown = Incomplete.unknownFactories();
        private final List<List<Route>> groups;

        Run(Site site) {
            this.overlap = new Overlap(new RequestFinder(site, new Factors(), budget));
            this.findings = new OverlapFindings(site.rules());
            this.groups = site.routes().stream()
                    .collect(Collectors.groupingBy(Group::of, LinkedHashMap::new, Collectors.toList()))
                    .values()
                    .stream()
                    .flatMap(group -> Overlaps.split(group).stream())
                    .toList();
        }

        void report(Consumer<Finding> sink) {
            groups.forEach(this::compareAll);
            findings.report(sink);
            incomplete.report(CLAIM, sink);
            unknown.report(CLAIM, sink);
        }

        private void compareAll(List<Route> group) {
            List<Route> kept = new ArrayList<>();
            for (Route route : group) {
                if (budget.exhausted() && !kept.isEmpty()) {
                    note(incomplete, kept.get(0), route);
                    continue;
                }
                if (!comparePrevious(route, kept)) {
                    kept.add(route);
                }
            }
        }

        /** Compares a route with others; true where it is known to be of no further interest. */
        private boolean comparePrevious(Route route, List<Route> kept) {
            int partners = 0;
            for (Route other : kept) {
                Overlap.Found found = overlap.compare(other, route);
                note(other, route, found);
                if (found.relation() == Relation.DUPLICATE
                        && route.rule().methods().subsetOf(other.rule().methods())) {
                    return true;
                }
                partners += found.request().isPresent() ? 1 : 0;
                if (partners == MOST_PARTNERS || budget.exhausted()) {
                    return false;
                }
            }
            return false;
        }

        private void note(Route other, Route route, Overlap.Found found) {
            switch (found.relation()) {
                case NONE -> {}
                case DUPLICATE, AMBIGUOUS -> findings.add(other, route, found);
                case UNKNOWN -> note(unknown, other, route);
                case TOO_LARGE -> note(incomplete, other, route);
            }
        }

        private static void note(Incomplete reason, Route other, Route route) {
            reason.add(other.rule());
            reason.add(route.rule());
        }
    }
}
