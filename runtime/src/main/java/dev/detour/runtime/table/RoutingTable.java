package dev.detour.runtime.table;

import dev.detour.runtime.NoMatch;
import dev.detour.runtime.Nullable;
import dev.detour.runtime.RedirectListener;
import dev.detour.runtime.RedirectRequest;
import dev.detour.runtime.RedirectRouter;
import dev.detour.runtime.Route;
import dev.detour.runtime.RouteResult;
import dev.detour.runtime.internal.Automaton;
import dev.detour.runtime.internal.Listeners;
import dev.detour.runtime.internal.MixedSegment;
import dev.detour.runtime.internal.PatternParser;
import dev.detour.runtime.target.RedirectHandler;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * A routing table: of the routes that match a request, the first answers. Immutable and safe for use by any number of
 * threads.
 *
 * <p>The time that a request takes grows with its length and with the patterns that overlap along its path, not with the
 * size of the table. A request that no route matches leaves no garbage.
 */
public final class RoutingTable implements RedirectRouter {

    private static final CompletionStage<RouteResult> NO_MATCH = CompletableFuture.completedStage(NoMatch.INSTANCE);

    private final RouteSearch search;
    private final @Nullable Listeners listeners;

    private RoutingTable(RouteSearch search, @Nullable Listeners listeners) {
        this.search = search;
        this.listeners = listeners;
    }

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
        return listeners == null
                ? search.ask(request, Candidate::answer, Function.identity())
                : new Telling(listeners, request).route(search);
    }

    @Override
    public CompletionStage<RouteResult> routeAsync(RedirectRequest request) {
        Objects.requireNonNull(request, "request");
        try {
            return listeners == null
                    ? search.ask(request, Candidate::answerAsync, RoutingTable::stage)
                    : new Telling(listeners, request).routeAsync(search);
        } catch (Throwable failure) {
            // What the user's own code throws belongs into the stage, errors included.
            return CompletableFuture.failedStage(failure);
        }
    }

    @Override
    public RoutingTable withListener(RedirectListener listener) {
        // Who is told wants to know the route, which the short way to an answer does not.
        return listeners == null
                ? new RoutingTable(search.withoutShortcuts(), Listeners.of(listener))
                : new RoutingTable(search, listeners.and(listener));
    }

    static CompletionStage<RouteResult> stage(RouteResult result) {
        return result instanceof NoMatch ? NO_MATCH : CompletableFuture.completedStage(result);
    }

    @Override
    public List<Route> routes() {
        return search.routes();
    }

    /** Collects the routes of a table. Not safe for use by several threads. */
    public static final class Builder {

        /** By text, so that equal automata are one object: then their routes share one node of the trie. */
        private final Map<String, Automaton> interned = new HashMap<>();

        private final List<Automaton> automata = new ArrayList<>();
        private final List<MixedSegment> mixed = new ArrayList<>();
        private final PatternParser patterns = new PatternParser(automata, mixed);

        /** By rank. Those of a compiled table know theirs, which leaves gaps for the others. */
        private final TreeMap<Integer, Slot> slots = new TreeMap<>();

        private int next;

        private Builder() {}

        /**
         * Adds the routes of a compiled table, before all others: those that are added afterwards take the places in the
         * order of precedence which it leaves to them.
         *
         * @param owner the class beside which the table is found
         * @param name the path of the table, from the root of the resources
         * @param checksum the checksum of the table that belongs to the class
         * @return this builder
         * @throws IllegalStateException if the table is missing, or is not that one
         */
        public Builder rows(Class<?> owner, String name, int checksum) {
            try (InputStream in = owner.getResourceAsStream("/" + name)) {
                return rows(name, checksum, in);
            } catch (IOException e) {
                throw new IllegalStateException("The table " + name + " cannot be read.", e);
            }
        }

        /**
         * Adds the routes of a compiled table that is found elsewhere.
         *
         * @param name what the table is called, for exceptions
         * @param checksum the checksum of the table that belongs to the routes which follow
         * @param in the table, which is read to its end; {@code null} where it is missing
         * @return this builder
         * @throws IllegalStateException if the table is missing, or is not that one
         */
        public Builder rows(String name, int checksum, @Nullable InputStream in) {
            if (!slots.isEmpty()) {
                throw new IllegalStateException("a compiled table comes before all routes, and alone");
            }
            slots.putAll(RowTable.read(name, checksum, in, this::intern));
            return this;
        }

        /**
         * Adds an automaton; the first is number 0.
         *
         * @param text its states, in parts that are joined
         * @return this builder
         * @throws IllegalArgumentException if the text is malformed
         */
        public Builder automaton(String... text) {
            automata.add(intern(String.join("", text)));
            return this;
        }

        /**
         * Adds a segment that holds several variables, or variables and literals; the first is number 0.
         *
         * @param source the segment's text, such as <code>{a}-{b:1}.html</code>
         * @param texts the segment's automaton and, for every variable but the last, that of its values and of what
         *     follows it, reversed
         * @return this builder
         * @throws IllegalArgumentException if an argument is malformed
         */
        public Builder mixed(String source, String... texts) {
            mixed.add(MixedSegment.of(source, Stream.of(texts).map(this::intern).toList()));
            return this;
        }

        private Automaton intern(String text) {
            return interned.computeIfAbsent(text, Automaton::parse);
        }

        /**
         * Adds a route whose pattern stands in its line as it was declared.
         *
         * @param line as in {@link #route(String, String, RedirectHandler)}
         * @param handler answers for the route
         * @return this builder
         * @throws IllegalArgumentException if {@code line} is malformed, or binds not all variables of {@code handler}
         */
        public Builder route(String line, RedirectHandler handler) {
            RouteLine parsed = RouteLine.parse(line);
            return route(parsed, parsed.pattern(), handler);
        }

        /**
         * Adds a route. Routes are added in order of precedence: the first that matches wins.
         *
         * @param line methods, scheme, host, path with query, and flags, such as
         *     <code>GET,HEAD https www.example.org /blog/{year:0}?key={q} o</code>
         * @param from the pattern as it was declared
         * @param handler answers for the route
         * @return this builder
         * @throws IllegalArgumentException if {@code line} is malformed, or binds not all variables of {@code handler}
         */
        public Builder route(String line, String from, RedirectHandler handler) {
            return route(RouteLine.parse(line), from, handler);
        }

        private Builder route(RouteLine line, String from, RedirectHandler handler) {
            while (slots.containsKey(next)) {
                next++;
            }
            slots.put(next, Entry.of(next, line, from, patterns.parse(line.pattern()), handler));
            return this;
        }

        /**
         * Ends the table.
         *
         * @return the table of all routes added so far
         * @throws IllegalStateException if a compiled table leaves places to routes that were not added
         */
        public RoutingTable build() {
            if (!slots.isEmpty() && slots.lastKey() != slots.size() - 1) {
                throw new IllegalStateException("the routes are fewer than the compiled table was made for");
            }
            Hosts hosts = new Hosts();
            slots.values().forEach(slot -> slot.addTo(hosts));
            hosts.complete();
            return new RoutingTable(new RouteSearch(slots.values(), hosts), null);
        }
    }
}
