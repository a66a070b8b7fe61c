package dev.detour.runtime.internal;

import dev.detour.runtime.RedirectListener;
import dev.detour.runtime.RedirectRequest;
import dev.detour.runtime.RedirectResponse;
import dev.detour.runtime.Route;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Listeners that cannot do harm: each is told, whatever another throws. A failure is logged once a route, by its class and place
 * alone, since messages may quote the request.
 */
public final class Listeners implements RedirectListener {

    private static final System.Logger LOGGER = System.getLogger("dev.detour");

    /** In the place of a route's id: no route answers. */
    private static final String MISS = "requests that no route answers";

    private final List<RedirectListener> listeners;
    private final Set<String> failed = ConcurrentHashMap.newKeySet();

    private Listeners(List<RedirectListener> listeners) {
        this.listeners = List.copyOf(listeners);
    }

    /**
     * Guards a listener.
     *
     * @param listener is told of each answer
     * @return it alone
     */
    public static Listeners of(RedirectListener listener) {
        return new Listeners(List.of(listener));
    }

    /**
     * Adds a listener.
     *
     * @param listener is told after these
     * @return these and that one
     */
    public Listeners and(RedirectListener listener) {
        List<RedirectListener> more = new ArrayList<>(listeners);
        more.add(listener);
        return new Listeners(more);
    }

    @Override
    public void onRedirect(Route route, RedirectRequest request, RedirectResponse response) {
        for (RedirectListener listener : listeners) {
            try {
                listener.onRedirect(route, request, response);
            } catch (RuntimeException | LinkageError | AssertionError failure) {
                log(listener, "route " + route.id(), failure);
            }
        }
    }

    @Override
    public void onMiss(RedirectRequest request) {
        for (RedirectListener listener : listeners) {
            try {
                listener.onMiss(request);
            } catch (RuntimeException | LinkageError | AssertionError failure) {
                log(listener, MISS, failure);
            }
        }
    }

    private void log(RedirectListener listener, String what, Throwable failure) {
        if (failed.add(what)) {
            StackTraceElement[] trace = failure.getStackTrace();
            String place = trace.length == 0 ? "" : " at " + trace[0];
            LOGGER.log(
                    System.Logger.Level.WARNING,
                    () -> "A redirect listener, " + listener.getClass().getName() + ", failed for " + what + ": "
                            + failure.getClass().getName() + place + ". Requests are answered all the same;"
                            + " further failures for it are not logged.");
        }
    }
}
