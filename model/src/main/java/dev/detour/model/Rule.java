package dev.detour.model;

import dev.detour.model.host.HostPattern;
import dev.detour.model.pattern.PathPattern;
import dev.detour.model.template.Template;
import java.util.List;
import java.util.Optional;

/**
 * A redirect, proven right by itself: the intermediate representation that checks across rules, the interpreter and all
 * back ends work on.
 *
 * @param id names the rule within its site
 * @param origin where it is declared
 * @param patterns the source patterns, one or more, the base path included; the first is the one that links are built from
 * @param hosts the hosts of the source; empty for any
 * @param scheme the scheme of the source; empty for either
 * @param methods the methods that are redirected
 * @param status 301, 302, 303, 307 or 308
 * @param target the target template; empty where the target is computed
 * @param query the query policy
 * @param allowedHosts the hosts that a target may name which is not fixed; empty for none
 * @param maxAge seconds of freshness; 0 for {@code no-store}, -1 for no header
 * @param parameters the parameters of the declaring method, in order
 */
public record Rule(
        String id,
        Origin origin,
        List<PathPattern> patterns,
        List<HostPattern> hosts,
        Optional<Scheme> scheme,
        MethodSet methods,
        int status,
        Optional<Template> target,
        QueryPolicy query,
        List<HostPattern> allowedHosts,
        long maxAge,
        List<Parameter> parameters) {

    public Rule {
        patterns = List.copyOf(patterns);
        hosts = List.copyOf(hosts);
        allowedHosts = List.copyOf(allowedHosts);
        parameters = List.copyOf(parameters);
    }
}
