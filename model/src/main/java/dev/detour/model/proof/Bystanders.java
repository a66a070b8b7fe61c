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

    private final Map<String, Integer> sources = new HashMap<>();
    private final Set<String> targets = new HashSet<>();
    private final PathTree patterns = new PathTree();
    private final PathTree reached = new PathTree();
    private final Set<HostPattern> hosts = new LinkedHashSet<>();
    private final Map<Template.Authority, Boolean> foreign = new HashMap<>();

    private Bystanders(List<Rule> rules) {
        rules.forEach(rule -> hosts.addAll(rule.hosts()));
        rules.forEach(this::add);
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
        for (Rule rule : rules) {
            if (!bystanders.contain(rule)) {
                others.add(rule);
            }
        }
        return others;
    }

    private void add(Rule rule) {
        for (PathPattern pattern : rule.patterns()) {
            PathKey.of(pattern)
                    .ifPresentOrElse(
                            key -> sources.merge(key, 1, Integer::sum), () -> PathKey.add(pattern, patterns));
        }
        rule.target()
                .filter(target -> !leaves(target))
                .ifPresent(target ->
                        PathKey.of(target).ifPresentOrElse(targets::add, () -> PathKey.add(target, reached)));
    }

    private boolean contain(Rule rule) {
        if (!distinct(rule.hosts())) {
            return false;
        }
        for (PathPattern pattern : rule.patterns()) {
            Optional<String> key = PathKey.of(pattern);
            if (key.isEmpty()
                    || !pattern.query().isEmpty()
                    || sources.get(key.get()) > 1
                    || targets.contains(key.get())
                    || patterns.mayHold(key.get())
                    || reached.mayHold(key.get())) {
                return false;
            }
        }
        return rule.target().isEmpty() || leadsNowhere(rule.target().get());
    }

    private boolean leadsNowhere(Template target) {
        if (leaves(target)) {
            return true;
        }
        Optional<String> key = PathKey.of(target);
        return key.isPresent() && !sources.containsKey(key.get()) && !patterns.mayHold(key.get());
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
        return hosts.stream()
                .noneMatch(own -> name.equals(own.name()) || name.endsWith("." + own.name()));
    }
}
