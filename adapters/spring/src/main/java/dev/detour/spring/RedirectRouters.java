package dev.detour.spring;

import dev.detour.runtime.RedirectListener;
import dev.detour.runtime.RedirectRouter;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/**
 * The routers that an application serves, joined.
 *
 * @param joined asks each of them in turn
 */
record RedirectRouters(RedirectRouter joined) {

    private static final System.Logger LOGGER = System.getLogger("dev.detour.spring");
    private static final RedirectListener NOBODY = new RedirectListener() {};

    /**
     * Joins the routers that are beans, and the generated ones that no bean is of the type of.
     *
     * @param beans the routers that are beans, in their order
     * @param sites the qualified names of interfaces and sites
     * @param loader creates their routers
     * @return all of them, the beans first
     * @throws RouterException if a generated router cannot be created
     */
    static RedirectRouters join(List<RedirectRouter> beans, Collection<String> sites, RouterLoader loader) {
        List<RedirectRouter> routers = new ArrayList<>(beans);
        for (String site : sites) {
            Class<?> router = loader.routerOf(site);
            if (beans.stream().noneMatch(router::isInstance)) {
                routers.add(loader.create(router));
            }
        }
        if (routers.isEmpty()) {
            LOGGER.log(
                    System.Logger.Level.WARNING,
                    "No redirects are served: there is neither a RedirectRouter bean nor a generated router. Does the"
                            + " annotation processor detour-processor run? From JDK 23 on, javac runs none that is only on the"
                            + " class path.");
        }
        return new RedirectRouters(RedirectRouter.of(
                routers.stream().map(RedirectRouters::listenable).toArray(RedirectRouter[]::new)));
    }

    /** As it is, or, where a router of the application's own does not know listeners, without them. */
    private static RedirectRouter listenable(RedirectRouter router) {
        try {
            router.withListener(NOBODY);
            return router;
        } catch (UnsupportedOperationException e) {
            LOGGER.log(
                    System.Logger.Level.INFO,
                    "Redirects of " + router.getClass().getName() + " are neither counted nor told to listeners.");
            return new UntoldRouter(router);
        }
    }

    /** The same, with listeners. */
    RedirectRouter told(List<RedirectListener> listeners) {
        RedirectRouter told = joined;
        for (RedirectListener listener : listeners) {
            told = told.withListener(listener);
        }
        return told;
    }
}
