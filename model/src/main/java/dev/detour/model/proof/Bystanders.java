package dev.detour.model.proof;

import dev.detour.model.Rule;
import dev.detour.model.host.HostPattern;
import dev.detour.model.pattern.PathPattern;
import dev.detour.model.template.Template;
import dev.detour.model.template.TemplatePart;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Finds the rules that have nothing to do with any other one: literal paths that no other pattern matches, no target leads to, and
 * whose own target no pattern matches. Nothing can be wrong with them together with others, and nearly all rows of large tables are
 * so; paths are compared as texts, which takes a fraction of the time of proofs. Hosts, methods and queries are not looked at:
 * a rule that may have to do with another one is no bystander.
 */
final class Bystanders {

    private final Map<String, Integer> sources;
    private final Set<String> targets;
    private final PathTree patterns = new PathTree();
    private final PathTree reached = new PathTree();
    private final Set<HostPattern> hosts = new LinkedHashSet<>();
    private final Map<Template.Authority, Boolean> foreign = new HashMap<>();

    private final List<Candidate> candidates = new ArrayList<>();

    /**
     * A rule and what it is found by.
     *
     * @param rule the rule
     * @param sources the keys of its patterns, as far as they have any
     * @param target the key of its target; empty where it has none, or it leaves the site
     * @param simple whether its keys say all about its paths
     */
    private record Candidate(Rule rule, List<String> sources, Optional<String> target, boolean simple) {}

    private Bystanders(List<Rule> rules) {
        sources = new HashMap<>(2 * rules.size());
        targets = new HashSet<>(2 * rules.size());
        rules.forEach(rule -> hosts.addAll(rule.hosts()));
        rules.forEach(rule -> candidates.add(candidate(rule)));
    }

    /**
     * Leaves bystanders out.
     *
     * @param rules the rules of a site, each right by itself
     * @return those that may have to do with others or with themselves, in the same order
     */
    static List<Rule> leaveOut(List<Rule> rules) {
        Bystanders bystanders = new Bystanders(rules);
        List<Rule> others = new ArrayList<>();
        for (Candidate candidate : bystanders.candidates) {
            if (!bystanders.contain(candidate)) {
                others.add(candidate.rule);
            }
        }
        return others;
    }

    private Candidate candidate(Rule rule) {
        boolean simple = distinct(rule.hosts());
        List<String> keys = new ArrayList<>(rule.patterns().size());
        for (PathPattern pattern : rule.patterns()) {
            Optional<String> key = PathKey.of(pattern);
            key.ifPresentOrElse(keys::add, () -> PathKey.add(pattern, patterns));
            simple &= key.isPresent() && pattern.query().isEmpty();
        }
        Optional<Template> followed = rule.target().filter(target -> !leaves(target));
        Optional<String> target = followed.flatMap(PathKey::of);
        if (followed.isPresent() && target.isEmpty()) {
            PathKey.add(followed.get(), reached);
            simple = false;
        }
        keys.forEach(key -> sources.merge(key, 1, Integer::sum));
        target.ifPresent(targets::add);
        return new Candidate(rule, keys, target, simple);
    }

    private boolean contain(Candidate candidate) {
        return candidate.simple
                && candidate.sources.stream().noneMatch(this::isMet)
                && candidate
                        .target
                        .filter(key -> sources.containsKey(key) || patterns.mayHold(key))
                        .isEmpty();
    }

    private boolean isMet(String source) {
        return !Integer.valueOf(1).equals(sources.get(source))
                || targets.contains(source)
                || patterns.mayHold(source)
                || reached.mayHold(source);
    }

    /** Ports make hosts overlap that are different. */
    private static boolean distinct(List<HostPattern> hosts) {
        return hosts.size() <= 1
                || (hosts.stream().allMatch(host -> host.port().isEmpty())
                        && new HashSet<>(hosts).size() == hosts.size());
    }

    /** Whether a target is on a host that is none of the site's, as walks see it. */
    private boolean leaves(Template target) {
        return target.authority().isPresent()
                && foreign.computeIfAbsent(target.authority().get(), this::isForeign);
    }

    private boolean isForeign(Template.Authority authority) {
        if (!authority.fixed()) {
            return false;
        }
        String host = ((TemplatePart.Literal) authority.host().get(0)).text();
        int port = host.endsWith("]") ? -1 : host.lastIndexOf(':');
        String name = port < 0 ? host : host.substring(0, port);
        return hosts.stream().noneMatch(own -> name.equals(own.name()) || name.endsWith("." + own.name()));
    }
}
