package com.shop;

import dev.detour.runtime.Generated;
import dev.detour.runtime.RedirectListener;
import dev.detour.runtime.RedirectRequest;
import dev.detour.runtime.RedirectRouter;
import dev.detour.runtime.Route;
import dev.detour.runtime.RouteResult;
import dev.detour.runtime.table.RoutingTable;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletionStage;

/**
 * Routes the requests that {@link Computed} redirects.
 */
@Generated
@SuppressWarnings({"exports", "deprecation", "removal"})
final class ComputedRouter implements RedirectRouter {
    /**
     * The routes.
     */
    private final RoutingTable table;

    /**
     * Makes a router.
     *
     * @param table the routes
     */
    private ComputedRouter(RoutingTable table) {
        this.table = table;
    }

    /**
     * Makes the router of {@link Computed}.
     *
     * @param targets computes what is left to the user
     * @return a router that is immutable and safe for use by any number of threads
     */
    public static ComputedRouter create(ComputedTargets targets) {
        Objects.requireNonNull(targets, "targets");
        RoutingTable.Builder table = RoutingTable.builder();
        table.automaton("2d>1,30-39>2;30-39>2;!30-39>2");
        table.route("GET,HEAD * * /declared/{price}/{used}/{size}/{key}", new ComputedHandlers.Declared());
        table.route("GET,HEAD * * /home", new ComputedHandlers.Home(targets));
        table.route("GET,HEAD * * /{day}/{unit}/{sku}", new ComputedHandlers.Today(targets));
        table.route("GET,HEAD * * /hand/{targets:0}/{request}", new ComputedHandlers.ByHand(targets));
        table.route("GET,HEAD * * /later", new ComputedHandlers.Later(targets));
        table.route("GET,HEAD * * /later/{id:0}/{name}", new ComputedHandlers.PerhapsLater(targets));
        table.route("GET,HEAD * * /now/{name}", new ComputedHandlers.Now(targets));
        return new ComputedRouter(table.build());
    }

    @Override
    public RouteResult route(RedirectRequest request) {
        return table.route(request);
    }

    @Override
    public CompletionStage<RouteResult> routeAsync(RedirectRequest request) {
        return table.routeAsync(request);
    }

    @Override
    public List<Route> routes() {
        return table.routes();
    }

    @Override
    public ComputedRouter withListener(RedirectListener listener) {
        return new ComputedRouter(table.withListener(listener));
    }
}
