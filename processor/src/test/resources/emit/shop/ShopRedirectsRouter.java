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
 * Routes the requests that {@link ShopRedirects} redirects.
 */
@Generated
@SuppressWarnings({"exports", "deprecation", "removal"})
public final class ShopRedirectsRouter implements RedirectRouter {
    /**
     * The routes.
     */
    private final RoutingTable table;

    /**
     * Makes a router.
     *
     * @param table the routes
     */
    private ShopRedirectsRouter(RoutingTable table) {
        this.table = table;
    }

    /**
     * Makes the router of {@link ShopRedirects}.
     *
     * @param targets computes what is left to the user
     * @return a router that is immutable and safe for use by any number of threads
     */
    public static ShopRedirectsRouter create(ShopRedirectsTargets targets) {
        Objects.requireNonNull(targets, "targets");
        RoutingTable.Builder table = RoutingTable.builder();
        table.automaton("2d>1,30-39>2;30-39>2;!30-39>2");
        table.mixed("{major}.{minor}", "0-ff>1;!0-ff>1", "0-ff>1;!0-ff>1", "0-ff>1;!0-ff>1");
        table.route("GET,HEAD * * /cars/oldest", new ShopRedirectsHandlers.OldestCar());
        table.route("GET,HEAD * * /items/{id:0}", new ShopRedirectsHandlers.Product());
        table.route("GET,HEAD * * /blog/{year:0}/{slug}", new ShopRedirectsHandlers.Blog());
        table.route("GET,HEAD * * /docs/{*page}", new ShopRedirectsHandlers.Docs());
        table.route("GET,HEAD * * /releases/<0>", new ShopRedirectsHandlers.Release());
        table.route("GET,HEAD * * /go/{code}", new ShopRedirectsHandlers.ShortLink(targets));
        return new ShopRedirectsRouter(table.build());
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
    public ShopRedirectsRouter withListener(RedirectListener listener) {
        return new ShopRedirectsRouter(table.withListener(listener));
    }
}
