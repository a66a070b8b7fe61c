package dev.detour.runtime.jfr;

import dev.detour.runtime.RedirectListener;
import dev.detour.runtime.RedirectRequest;
import dev.detour.runtime.RedirectResponse;
import dev.detour.runtime.Route;

/**
 * Makes each redirect an event of the JDK Flight Recorder, {@code dev.detour.Redirect}, with the route's id and pattern, the
 * method and the status. While nothing records, it does nothing.
 *
 * <pre>{@code
 * RedirectRouter router = ShopRedirectsRouter.create().withListener(new FlightRecorderListener());
 * }</pre>
 */
public final class FlightRecorderListener implements RedirectListener {

    /** Creates a listener. */
    public FlightRecorderListener() {}

    @Override
    public void onRedirect(Route route, RedirectRequest request, RedirectResponse response) {
        RedirectEvent event = new RedirectEvent();
        if (event.shouldCommit()) {
            event.route = route.id();
            event.from = route.from();
            event.method = request.method();
            event.status = response.status();
            event.commit();
        }
    }
}
