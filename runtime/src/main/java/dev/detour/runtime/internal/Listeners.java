package dev.detour.runtime.internal;

import dev.detour.runtime.RedirectListener;
import dev.detour.runtime.RedirectRequest;
import dev.detour.runtime.RedirectResponse;
import dev.detour.runtime.Route;
import java.util.ArrayList;
import java.util.List;

/** Listeners that cannot do harm: each is told in turn, whatever another throws. */
public final class Listeners implements RedirectListener {

    private final List<GuardedListener> listeners;

    private Listeners(List<GuardedListener> listeners) {
        this.listeners = List.copyOf(listeners);
    }

    /**
     * Guards a listener.
     *
     * @param listener is told of each answer
     * @return it alone
     */
    public static Listeners of(RedirectListener listener) {
        return listener instanceof Listeners guarded ? guarded : new Listeners(List.of(new GuardedListener(listener)));
    }

    /**
     * Adds a listener.
     *
     * @param listener is told after these
     * @return these and that one
     */
    public Listeners and(RedirectListener listener) {
        List<GuardedListener> more = new ArrayList<>(listeners);
        more.addAll(of(listener).listeners);
        return new Listeners(more);
    }

    @Override
    public void onRedirect(Route route, RedirectRequest request, RedirectResponse response) {
        listeners.forEach(listener -> listener.onRedirect(route, request, response));
    }

    @Override
    public void onMiss(RedirectRequest request) {
        listeners.forEach(listener -> listener.onMiss(request));
    }
}
