package dev.detour.model.proof.rewrite;

import dev.detour.model.HttpMethod;
import dev.detour.model.MethodSet;
import dev.detour.model.Rule;
import dev.detour.model.Scheme;
import dev.detour.model.host.HostPattern;
import dev.detour.model.proof.term.Context;
import dev.detour.model.template.Template;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Methods, schemes and hosts of requests, as many as the rules of a site tell apart.
 *
 * @param methods one of each class of methods that are in the same rules
 * @param schemes none, and where a rule or a target has one, both
 * @param hosts a host for each name and each wildcard of the site
 */
public record Contexts(List<String> methods, List<Optional<String>> schemes, Hosts hosts) {

    /**
     * Tells apart what the rules of a site tell apart.
     *
     * @param rules the rules
     * @param hosts the hosts of the site
     * @return all contexts that make a difference
     */
    public static Contexts of(List<Rule> rules, Hosts hosts) {
        Set<MethodSet> sets = rules.stream().map(Rule::methods).collect(Collectors.toSet());
        Map<Object, String> classes = new LinkedHashMap<>();
        Stream<String> named = Arrays.stream(HttpMethod.values()).map(HttpMethod::name);
        Stream.concat(named, Stream.of("PROPFIND"))
                .forEach(method -> classes.putIfAbsent(
                        sets.stream().filter(set -> set.contains(method)).collect(Collectors.toSet()), method));
        classes.remove(Set.of());
        boolean open = rules.stream().allMatch(rule -> rule.scheme().isEmpty())
                && (hosts.none()
                        || rules.stream().allMatch(rule -> authority(rule).isEmpty()));
        List<Optional<String>> schemes = new ArrayList<>(List.of(Optional.empty()));
        if (!open) {
            schemes.add(Optional.of(Scheme.HTTPS.text()));
            schemes.add(Optional.of(Scheme.HTTP.text()));
        }
        return new Contexts(List.copyOf(classes.values()), schemes, hosts);
    }

    private static Optional<Template.Authority> authority(Rule rule) {
        return rule.target().flatMap(Template::authority);
    }

    /**
     * The contexts of requests that a route can match.
     *
     * @param source the route
     * @param among the routes that are looked at together
     * @return in the order in which they are preferred as examples
     */
    public List<Context> of(Source source, Set<HostPattern> among) {
        List<Optional<String>> names = new ArrayList<>();
        if (source.route().host().isEmpty()) {
            names.add(Optional.empty());
        }
        candidates(source, among).forEach(host -> names.add(Optional.of(host)));
        List<Context> contexts = new ArrayList<>();
        for (Optional<String> host : names) {
            for (Optional<String> scheme : schemes) {
                for (String method : methods) {
                    Context context = new Context(method, scheme, host);
                    if (matches(source, context)) {
                        contexts.add(context);
                    }
                }
            }
        }
        return contexts;
    }

    /** The hosts that a variable of an authority is tried with. */
    List<String> examples() {
        return hosts.examples();
    }

    private List<String> candidates(Source source, Set<HostPattern> among) {
        Set<String> names = new LinkedHashSet<>();
        source.route().host().ifPresent(host -> names.addAll(hosts.examples(List.of(host))));
        names.addAll(hosts.examples(among));
        return List.copyOf(names);
    }

    private static boolean matches(Source source, Context context) {
        Optional<String> scheme = source.rule().scheme().map(Scheme::text);
        return (scheme.isEmpty() || scheme.equals(context.scheme()))
                && source.rule().methods().contains(context.method())
                && Hosts.matches(source.route().host(), context);
    }
}
