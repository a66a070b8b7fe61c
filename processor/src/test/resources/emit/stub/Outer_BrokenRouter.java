import dev.detour.runtime.Generated;
import dev.detour.runtime.RedirectListener;
import dev.detour.runtime.RedirectRequest;
import dev.detour.runtime.RedirectRouter;
import dev.detour.runtime.Route;
import dev.detour.runtime.RouteResult;
import java.util.List;
import java.util.concurrent.CompletionStage;

/**
 * Routes the requests that {@link Outer.Broken} redirects.
 */
@Generated
@SuppressWarnings({"exports", "deprecation", "removal"})
public final class Outer_BrokenRouter implements RedirectRouter {
    /**
     * There are no instances.
     */
    private Outer_BrokenRouter() {
    }

    /**
     * Makes the router of {@link Outer.Broken}.
     *
     * @param targets computes what is left to the user
     * @return a router that is immutable and safe for use by any number of threads
     */
    public static Outer_BrokenRouter create(Outer_BrokenTargets targets) {
        throw new IllegalStateException("The declaration has an error");
    }

    @Override
    public RouteResult route(RedirectRequest request) {
        throw new IllegalStateException("The declaration has an error");
    }

    @Override
    public CompletionStage<RouteResult> routeAsync(RedirectRequest request) {
        throw new IllegalStateException("The declaration has an error");
    }

    @Override
    public List<Route> routes() {
        throw new IllegalStateException("The declaration has an error");
    }

    @Override
    public Outer_BrokenRouter withListener(RedirectListener listener) {
        throw new IllegalStateException("The declaration has an error");
    }
}
