package dev.detour.micrometer;

import dev.detour.runtime.RedirectListener;
import dev.detour.runtime.RedirectRequest;
import dev.detour.runtime.RedirectResponse;
import dev.detour.runtime.RedirectRouter;
import dev.detour.runtime.Route;
import io.micrometer.core.instrument.FunctionCounter;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.atomic.LongAdder;
import java.util.stream.Collectors;

/**
 * Counts the answers of a router.
 *
 * <pre>{@code
 * RedirectMetrics metrics = new RedirectMetrics(router);
 * metrics.bindTo(registry);
 * RedirectRouter counted = router.withListener(metrics);
 * }</pre>
 *
 * <p>There are these meters:
 *
 * <ul>
 *   <li>{@code detour.redirects}, a counter with the tags {@code route}, the {@linkplain Route#id() id} of the declaration or row, and
 *       {@code status}. Each route has one from the start, so that those which stay at 0 are the rules that nobody uses any more;
 *   <li>{@code detour.misses}, a counter of the requests that are not redirected.
 * </ul>
 *
 * <p>A declaration with several patterns, or on several hosts, is one counter. Rows of files have one each as long as the router has at
 * most {@value #MAX_ROUTES} of both together; where there are more, the rows of a file are counted together, by interface, file and
 * status, while declarations keep their own. Nothing of a request becomes a tag, so that the number of meters is fixed.
 *
 * <p>Counts begin with this object, also before it is bound, and are the same in each registry to which it is bound.
 */
public final class RedirectMetrics implements RedirectListener, MeterBinder {

    /** How many counters there are before rows are counted by file. */
    public static final int MAX_ROUTES = 1_000;

    private final Map<RouteTags, LongAdder> redirects;
    private final boolean byFile;
    private final LongAdder misses = new LongAdder();

    /**
     * Prepares the counters of a router.
     *
     * @param router the router whose answers are to be counted; it is not changed
     */
    public RedirectMetrics(RedirectRouter router) {
        this(router, MAX_ROUTES);
    }

    /**
     * Prepares the counters of a router, rows by themselves up to another limit.
     *
     * @param router the router whose answers are to be counted; it is not changed
     * @param maxRoutes how many counters there may be before rows are counted by file; 0: they always are
     * @throws IllegalArgumentException if {@code maxRoutes} is negative
     */
    public RedirectMetrics(RedirectRouter router, int maxRoutes) {
        if (maxRoutes < 0) {
            throw new IllegalArgumentException("maxRoutes is negative: " + maxRoutes);
        }
        List<Route> routes = router.routes();
        this.byFile = routes.stream()
                        .map(RouteTags::of)
                        .distinct()
                        .limit(maxRoutes + 1L)
                        .count()
                > maxRoutes;
        this.redirects = routes.stream()
                .map(this::tags)
                .distinct()
                .collect(Collectors.toUnmodifiableMap(tags -> tags, tags -> new LongAdder()));
    }

    private RouteTags tags(Route route) {
        return byFile ? RouteTags.byFile(route) : RouteTags.of(route);
    }

    /**
     * Registers the counters, all of them, whatever they count so far.
     *
     * @param registry takes them
     */
    @Override
    public void bindTo(MeterRegistry registry) {
        redirects.forEach((tags, count) -> FunctionCounter.builder("detour.redirects", count, LongAdder::sum)
                .description("Requests that were redirected")
                .tag("route", tags.route())
                .tag("status", Integer.toString(tags.status()))
                .register(registry));
        FunctionCounter.builder("detour.misses", misses, LongAdder::sum)
                .description("Requests that were not redirected")
                .register(registry);
    }

    /**
     * Counts a redirect.
     *
     * @throws IllegalArgumentException if the route is none of the router whose answers are counted
     */
    @Override
    public void onRedirect(Route route, RedirectRequest request, RedirectResponse response) {
        LongAdder count = redirects.get(tags(route));
        if (count == null) {
            throw new IllegalArgumentException("Not a route of the router that is counted: " + route.id());
        }
        count.increment();
    }

    @Override
    public void onMiss(RedirectRequest request) {
        misses.increment();
    }

    /**
     * The tags of a counter.
     *
     * @param route the id of a route, or that of a file's rows without the line
     * @param status the status
     */
    private record RouteTags(String route, int status) {

        RouteTags {
            Objects.requireNonNull(route, "route");
        }

        static RouteTags of(Route route) {
            return new RouteTags(route.id(), route.status());
        }

        /** The id of a row ends with its file and line, that of a declaration with the parameters of its method. */
        static RouteTags byFile(Route route) {
            String id = route.id();
            int colon = id.lastIndexOf(':');
            return new RouteTags(id.endsWith(")") || colon < 0 ? id : id.substring(0, colon), route.status());
        }
    }
}
