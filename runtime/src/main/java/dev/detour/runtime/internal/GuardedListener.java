package dev.detour.runtime.internal;

import dev.detour.runtime.RedirectListener;
import dev.detour.runtime.RedirectRequest;
import dev.detour.runtime.RedirectResponse;
import dev.detour.runtime.Route;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * A listener whose failures stay with it. Each is logged once a route, by its class and place alone, since messages may quote the
 * request.
 */
final class GuardedListener implements RedirectListener {

    private static final System.Logger LOGGER = System.getLogger("dev.detour");

    /** In the place of a route's id: no route answers. */
    private static final String MISS = "requests that no route answers";

    private final RedirectListener listener;
    private final Set<String> failed = ConcurrentHashMap.newKeySet();

    GuardedListener(RedirectListener listener) {
        this.listener = Objects.requireNonNull(listener, "listener");
    }

    @Override
    public void onRedirect(Route route, RedirectRequest request, RedirectResponse response) {
        try {
            listener.onRedirect(route, request, response);
        } catch (Throwable failure) {
            // Checked exceptions, too, which other languages throw undeclared, and errors: the answer is known by now.
            log("route " + route.id(), failure);
        }
    }

    @Override
    public void onMiss(RedirectRequest request) {
        try {
            listener.onMiss(request);
        } catch (Throwable failure) {
            log(MISS, failure);
        }
    }

    private void log(String what, Throwable failure) {
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
