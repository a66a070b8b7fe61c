package dev.detour.runtime;

/**
 * No redirect answers the request: none matches, or the one that does would have to break a promise about its
 * {@code Location}. The server goes on as if there were no router.
 */
public final class NoMatch implements RouteResult {

    /** The only instance. */
    public static final NoMatch INSTANCE = new NoMatch();

    private NoMatch() {}

    @Override
    public String toString() {
        return "NoMatch";
    }
}
