package dev.detour.processor;

import dev.detour.model.Origin;
import dev.detour.model.Rule;
import dev.detour.model.diagnostic.Diagnostic;
import dev.detour.model.proof.Finding;
import dev.detour.model.proof.SiteChecker;
import dev.detour.processor.report.Reporter;
import dev.detour.processor.source.RedirectInterface;
import dev.detour.processor.source.Site;
import dev.detour.processor.source.Site.Member;
import dev.detour.processor.source.Site.Part;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** Proves a site as a whole, and reports each finding once: what an interface has by itself is reported there alone. */
final class SiteProofs {

    private final Reporter reporter;

    /** By their ids, in the order in which the site names the interfaces and these declare them. */
    private final Map<String, Rule> rules = new LinkedHashMap<>();

    /** Of each interface that has been proven by itself, the rules by their ids. */
    private final Map<String, Map<String, Rule>> proven = new LinkedHashMap<>();

    private final Map<String, List<Finding>> findings = new HashMap<>();

    /** Where rules of class files come in, by their ids. */
    private final Map<String, Origin> foreign = new HashMap<>();

    private SiteProofs(Site site, Reporter reporter) {
        this.reporter = reporter;
        for (Part part : site.parts()) {
            for (Member member : part.members()) {
                Rule rule = member.redirect().rule().orElseThrow();
                rules.put(rule.id(), rule);
                add(part.type(), rule);
                add(member.declaring(), rule);
                if (!member.declaring().compiledHere()) {
                    foreign.putIfAbsent(rule.id(), part.joinedAt());
                }
            }
        }
        proven.remove(site.owner().name());
    }

    private void add(RedirectInterface type, Rule rule) {
        if (type.compiledHere() || !type.handlers().isEmpty()) {
            proven.computeIfAbsent(type.name(), name -> new LinkedHashMap<>()).put(rule.id(), rule);
        }
    }

    /**
     * Proves a site.
     *
     * @param site a site of which each redirect is right by itself
     * @param reporter takes the findings
     */
    static void prove(Site site, Reporter reporter) {
        SiteProofs proofs = new SiteProofs(site, reporter);
        findings(proofs.rules.values()).stream()
                .filter(finding -> !proofs.toldElsewhere(finding))
                .forEach(proofs::report);
    }

    private static List<Finding> findings(Collection<Rule> rules) {
        List<Finding> findings = new ArrayList<>();
        SiteChecker.check(List.copyOf(rules), findings::add);
        return findings;
    }

    /** Other interfaces make a difference to what is reached, so that it takes a proof to tell. */
    private boolean toldElsewhere(Finding finding) {
        return proven.entrySet().stream()
                .filter(each -> each.getValue().keySet().containsAll(finding.rules()))
                .flatMap(each ->
                        findings
                                .computeIfAbsent(
                                        each.getKey(),
                                        name -> findings(each.getValue().values()))
                                .stream())
                .anyMatch(told -> told.rules().equals(finding.rules())
                        && told.diagnostic().id() == finding.diagnostic().id());
    }

    private void report(Finding finding) {
        Diagnostic diagnostic = finding.diagnostic();
        Origin joinedAt = foreign.get(finding.at());
        Optional<Origin> beside = finding.rules().stream()
                .sorted()
                .map(foreign::get)
                .filter(Objects::nonNull)
                .findFirst();
        if (joinedAt != null) {
            reporter.report(diagnostic, joinedAt);
        } else if (beside.isPresent()) {
            reporter.reportBeside(diagnostic, beside.get());
        } else {
            reporter.report(diagnostic);
        }
    }
}
