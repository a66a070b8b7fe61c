package dev.detour.runtime.table;

import dev.detour.runtime.RedirectRequest;
import dev.detour.runtime.RedirectRouter;
import dev.detour.runtime.Route;
import dev.detour.runtime.RouteResult;
import dev.detour.runtime.target.RedirectHandler;
import java.util.List;
import java.util.concurrent.CompletionStage;

/** A routing table. Immutable and safe for use by any number of threads. */
public final class RoutingTable implements RedirectRouter {

    private RoutingTable() {}

    /**
     * Starts a table.
     *
     * @return a builder without routes
     */
    public static Builder builder() {
        return new Builder();
    }

    @Override
    public RouteResult route(RedirectRequest request) {
        throw new UnsupportedOperationException();
    }

    @Override
    public CompletionStage<RouteResult> routeAsync(RedirectRequest request) {
        throw new UnsupportedOperationException();
    }

    @Override
    public List<Route> routes() {
        throw new UnsupportedOperationException();
    }

    /** Collects the routes of a table. Not safe for use by several threads. */
    public static final class Builder {

        private Builder() {}

        /**
         * Adds an automaton; the first is number 0.
         *
         * @param text its states, in parts that are joined
         * @return this builder
         * @throws IllegalArgumentException if the text is malformed
         */
        public Builder automaton(String... text) {
            throw new UnsupportedOperationException();
        }

        /**
         * Adds a segment that holds several variables, or variables and literals; the first is number 0.
         *
         * @param source the segment's text, such as <code>{a}-{b:1}.html</code>
         * @param automata the segment's automaton and, for every variable but the last, that of its values and of what
         *     follows it, reversed
         * @return this builder
         * @throws IllegalArgumentException if an argument is malformed
         */
        public Builder mixed(String source, String... automata) {
            throw new UnsupportedOperationException();
        }

        /**
         * Adds a route. Routes are added in order of precedence: the first that matches wins.
         *
         * @param line methods, scheme, host, path with query, and flags, such as
         *     <code>GET,HEAD https www.example.org /blog/{year:0}?key={q} o</code>
         * @param from the pattern as it was declared
         * @param handler answers for the route
         * @return this builder
         * @throws IllegalArgumentException if {@code line} is malformed
         */
        public Builder route(String line, String from, RedirectHandler handler) {
            throw new UnsupportedOperationException();
        }

        /**
         * Ends the table.
         *
         * @return the table of all routes added so far
         */
        public RoutingTable build() {
            return new RoutingTable();
        }
    }
}
