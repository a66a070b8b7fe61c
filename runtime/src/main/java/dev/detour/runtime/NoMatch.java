package dev.detour.runtime;

import java.util.Map;

/**
 * No redirect answers the request: none matches, or the one that does would have to break a promise about its
 * {@code Location}. The server goes on as if there were no router.
 */
public final class NoMatch implements RouteResult {

    /** The only instance. */
    public static final NoMatch INSTANCE = new NoMatch();

    private NoMatch() {}

    /** 404 (RFC 9110, 15.5.5), where nothing else serves the request. */
    @Override
    public int status() {
        return 404;
    }

    /** None. */
    @Override
    public Map<String, String> headers() {
        return Map.of();
    }

    /** Empty. */
    @Override
    public String body() {
        return "";
    }

    @Override
    public String toString() {
        return "NoMatch";
    }
}
