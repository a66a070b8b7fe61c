package dev.detour.model.proof.rewrite;

import dev.detour.model.Scheme;
import dev.detour.model.host.HostPattern;
import dev.detour.model.proof.term.Context;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;

/** The hosts of a site, and those that requests have. */
public final class Hosts {

    private static final String WILDCARD = "*.";

    private final Set<HostPattern> own;
    private final Map<String, List<HostPattern>> byKey;

    /**
     * The hosts of a site.
     *
     * @param own the patterns of its hosts; none where it answers for any
     */
    public Hosts(Collection<HostPattern> own) {
        this.own = new LinkedHashSet<>(own);
        this.byKey = this.own.stream().collect(Collectors.groupingBy(Hosts::key));
    }

    /** What patterns are found by: the name, where it stands for many after {@code *.}. */
    static String key(HostPattern pattern) {
        return pattern.wildcard() ? WILDCARD + pattern.name() : pattern.name();
    }

    /** The keys of all patterns that may match a host. */
    static List<String> keys(String host) {
        String name = host.substring(0, endOfName(host));
        List<String> keys = new ArrayList<>(List.of(name));
        for (int dot = name.indexOf('.'); dot >= 0; dot = name.indexOf('.', dot + 1)) {
            keys.add(WILDCARD + name.substring(dot + 1));
        }
        return keys;
    }

    private static int endOfName(String host) {
        int colon = host.endsWith("]") ? -1 : host.lastIndexOf(':');
        return colon < 0 ? host.length() : colon;
    }

    /**
     * Tells whether the site answers for any host.
     *
     * @return whether it names none
     */
    public boolean none() {
        return own.isEmpty();
    }

    /**
     * The patterns of the hosts of the site.
     *
     * @return in the order in which they were named
     */
    public Set<HostPattern> own() {
        return own;
    }

    /**
     * Tells whether a request for a host is one for this site, as far as the site says.
     *
     * @param context scheme and host of the request
     * @return false where it names other hosts only
     */
    public boolean owns(Context context) {
        return context.host().stream()
                .flatMap(host -> keys(host).stream())
                .flatMap(key -> byKey.getOrDefault(key, List.of()).stream())
                .anyMatch(pattern -> matches(pattern, context));
    }

    /** Examples of all hosts of the site. */
    List<String> examples() {
        return examples(own);
    }

    /** Hosts of requests that tell patterns apart: each host itself, and a fresh one for each wildcard. */
    List<String> examples(Collection<HostPattern> patterns) {
        Set<String> examples = new LinkedHashSet<>();
        for (HostPattern pattern : patterns) {
            String name = pattern.wildcard() ? fresh(pattern.name()) : pattern.name();
            examples.add(
                    pattern.port().isPresent() ? name + ":" + pattern.port().getAsInt() : name);
        }
        return List.copyOf(examples);
    }

    private String fresh(String domain) {
        for (int i = 0; ; i++) {
            String name = (i == 0 ? "www." : "www" + i + ".") + domain;
            if (own.stream().noneMatch(pattern -> pattern.name().equals(name))) {
                return name;
            }
        }
    }

    /**
     * Tells whether requests can have a host that is asked for.
     *
     * @param pattern the pattern; empty where any host will do
     * @param context scheme and host of the requests
     * @return whether the pattern matches
     */
    public static boolean matches(Optional<HostPattern> pattern, Context context) {
        return pattern.isEmpty() || matches(pattern.get(), context);
    }

    private static boolean matches(HostPattern pattern, Context context) {
        if (context.host().isEmpty()) {
            return false;
        }
        String host = context.host().get();
        int end = endOfName(host);
        String name = host.substring(0, end);
        boolean named = pattern.wildcard() ? name.endsWith("." + pattern.name()) : name.equals(pattern.name());
        OptionalInt port =
                end == host.length() ? defaultPort(context) : OptionalInt.of(Integer.parseInt(host.substring(end + 1)));
        return named && (pattern.port().isEmpty() || pattern.port().equals(port));
    }

    private static OptionalInt defaultPort(Context context) {
        return Arrays.stream(Scheme.values())
                .filter(scheme -> context.scheme().equals(Optional.of(scheme.text())))
                .mapToInt(Scheme::defaultPort)
                .findFirst();
    }
}
