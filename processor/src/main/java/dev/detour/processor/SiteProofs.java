package dev.detour.processor;

import dev.detour.model.Origin;
import dev.detour.model.Rule;
import dev.detour.model.diagnostic.Diagnostic;
import dev.detour.model.diagnostic.DiagnosticId;
import dev.detour.model.map.RowOrigin;
import dev.detour.model.proof.SiteChecker;
import dev.detour.model.proof.finding.Finding;
import dev.detour.processor.report.Reporter;
import dev.detour.processor.source.RedirectInterface;
import dev.detour.processor.source.RowFindings;
import dev.detour.processor.source.Site;
import dev.detour.processor.source.Site.Mapped;
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
import java.util.stream.Collectors;

/** Proves a site as a whole, and reports each finding once: what an interface has by itself is reported there alone. */
final class SiteProofs {

    private final Reporter reporter;
    private final String owner;

    /** By their ids, in the order in which the site names the interfaces and these declare them. */
    private final Map<String, Rule> rules = new LinkedHashMap<>();

    /** Of each interface that has been proven by itself, the rules by their ids. */
    private final Map<String, Map<String, Rule>> proven = new LinkedHashMap<>();

    private final Map<String, List<Finding>> findings = new HashMap<>();

    /** Where rules of class files come in, by their ids. */
    private final Map<String, Origin> foreign = new HashMap<>();

    private SiteProofs(Site site, Reporter reporter) {
        this.reporter = reporter;
        this.owner = site.owner().name();
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
        site.mapped().forEach(this::add);
    }

    private void add(Mapped mapped) {
        mapped.table().rules().forEach(rule -> {
            rules.put(rule.id(), rule);
            add(mapped.heir(), rule);
            add(mapped.declaring(), rule);
            if (!mapped.declaring().compiledHere()) {
                foreign.putIfAbsent(rule.id(), mapped.joinedAt());
            }
        });
    }

    /** Class files tell by what was generated with them that they were proven; rows are a part of that. */
    private void add(RedirectInterface type, Rule rule) {
        if (type.name().equals(owner)) {
            return;
        }
        if (type.compiledHere() || !type.handlers().isEmpty() || type.table().isPresent()) {
            proven.computeIfAbsent(type.name(), name -> new LinkedHashMap<>()).put(rule.id(), rule);
        }
    }

    /**
     * Proves a site.
     *
     * @param site a site of which each redirect is right by itself
     * @param reporter takes the findings
     * @param report the resource that lists the findings in rows of a file where they are many
     * @return the text of that list; empty where all findings are shown
     */
    static Optional<String> prove(Site site, Reporter reporter, String report) {
        SiteProofs proofs = new SiteProofs(site, reporter);
        Map<Object, List<Finding>> kinds = findings(proofs.rules.values()).stream()
                .filter(finding -> !proofs.toldElsewhere(finding))
                .collect(Collectors.groupingBy(SiteProofs::kind, LinkedHashMap::new, Collectors.toList()));
        List<Diagnostic> summedUp = new ArrayList<>();
        for (List<Finding> kind : kinds.values()) {
            if (kind.size() <= RowFindings.SHOWN) {
                kind.forEach(proofs::report);
            } else {
                List<Diagnostic> all = kind.stream().map(Finding::diagnostic).toList();
                proofs.report(sum(kind.get(0), all, report));
                summedUp.addAll(all);
            }
        }
        return summedUp.isEmpty() ? Optional.empty() : Optional.of(RowFindings.list(summedUp));
    }

    /** Findings of one kind in one file; each other one is of a kind of its own. */
    private static Object kind(Finding finding) {
        Diagnostic diagnostic = finding.diagnostic();
        return diagnostic.origin() instanceof RowOrigin row
                ? List.of(row.file(), row.table(), diagnostic.id())
                : finding;
    }

    private static Finding sum(Finding first, List<Diagnostic> all, String report) {
        RowOrigin row = (RowOrigin) first.diagnostic().origin();
        DiagnosticId id = first.diagnostic().id();
        return new Finding(RowFindings.sum(row.file(), id, "such rows", all, report), first.at(), first.rules());
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
