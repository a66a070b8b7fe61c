package dev.detour.model;

import java.util.List;

/**
 * A redirect as a front end read it, with nothing checked yet. Defaults are already applied; each value knows where it
 * stands, which for an inherited default is the default's own place.
 *
 * @param id names the redirect within everything that is compiled, for example {@code com.shop.ShopRedirects#product(int)}
 * @param origin the declaration as a whole
 * @param from the source patterns, without the base path
 * @param to the target template; empty where the target is computed
 * @param status the status code
 * @param methods the methods that are named; empty for those that the status implies
 * @param hosts the hosts of the source; empty for any
 * @param scheme the scheme of the source; empty for either
 * @param basePath a literal path before every pattern; empty for none
 * @param query the query policy
 * @param trailingSlash the slash policy
 * @param caseSensitive whether literals of the path match in their own case only
 * @param allowedHosts the hosts that a target may name which is not fixed
 * @param maxAge seconds of freshness; 0 for {@code no-store}, -1 for no header
 * @param parameters the parameters of the declaring method, in order
 */
public record Declaration(
        String id,
        Origin origin,
        List<Located<String>> from,
        Located<String> to,
        Located<Integer> status,
        List<Located<HttpMethod>> methods,
        List<Located<String>> hosts,
        Located<String> scheme,
        Located<String> basePath,
        QueryPolicy query,
        TrailingSlash trailingSlash,
        boolean caseSensitive,
        List<Located<String>> allowedHosts,
        Located<Long> maxAge,
        List<Parameter> parameters) {

    public Declaration {
        from = List.copyOf(from);
        methods = List.copyOf(methods);
        hosts = List.copyOf(hosts);
        allowedHosts = List.copyOf(allowedHosts);
        parameters = List.copyOf(parameters);
    }

    /**
     * Tells whether the declaring method computes the target.
     *
     * @return whether {@code to} is empty
     */
    public boolean computed() {
        return to.value().isEmpty();
    }
}
