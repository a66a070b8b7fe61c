package dev.detour.processor.testing;

import dev.detour.runtime.RedirectRequest;
import dev.detour.runtime.RedirectResponse;
import dev.detour.runtime.RedirectRouter;
import dev.detour.runtime.Route;
import dev.detour.runtime.RouteResult;
import java.lang.reflect.Method;
import java.util.List;
import java.util.Optional;

/** Asks routers that a build made, by way of their {@code create} method without parameters. */
public final class Routers {

    private Routers() {}

    /** The patterns of all routes. */
    public static List<String> routes(Outcome outcome, String type, Outcome... libraries)
            throws ReflectiveOperationException {
        return create(outcome, type, libraries).routes().stream()
                .map(Route::from)
                .toList();
    }

    /** Status and location for a GET request; empty where nothing matches. */
    public static Optional<String> location(Outcome outcome, String type, String target, Outcome... libraries)
            throws ReflectiveOperationException {
        RouteResult result = create(outcome, type, libraries).route(RedirectRequest.of("GET", target));
        return result instanceof RedirectResponse response
                ? Optional.of(response.status() + " " + response.location())
                : Optional.empty();
    }

    /** The router. */
    public static RedirectRouter create(Outcome outcome, String type, Outcome... libraries)
            throws ReflectiveOperationException {
        Method create = outcome.load(libraries).loadClass(type).getDeclaredMethod("create");
        create.setAccessible(true);
        return (RedirectRouter) create.invoke(null);
    }
}
