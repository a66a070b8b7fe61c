package dev.detour.spring;

import dev.detour.runtime.Nullable;
import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.core.Ordered;

/**
 * What can be set of redirects.
 *
 * @param enabled Whether redirects are served at all.
 * @param order Place among the filters of the application. The default is right after those that apply forwarding fields.
 * @param sites Qualified names of the interfaces and sites whose generated routers are served. Where this is not set, all on the
 *     class path are, those left out that belong to another one; where it is empty, none.
 * @param metrics Counters of redirects.
 */
@ConfigurationProperties("detour")
public record DetourProperties(
        @DefaultValue("true") boolean enabled,
        @DefaultValue("" + DEFAULT_ORDER) int order,
        @Nullable List<String> sites,
        @DefaultValue Metrics metrics) {

    /** Before all but what is first of all, such as Spring's {@code ForwardedHeaderFilter}. */
    public static final int DEFAULT_ORDER = Ordered.HIGHEST_PRECEDENCE + 10;

    /**
     * What can be set of counters.
     *
     * @param maxRoutes How many counters there may be before the rows of a file are counted together.
     */
    public record Metrics(@DefaultValue("1000") int maxRoutes) {}
}
