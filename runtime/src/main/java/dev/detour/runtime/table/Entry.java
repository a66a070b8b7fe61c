package dev.detour.runtime.table;

import dev.detour.runtime.Nullable;
import dev.detour.runtime.RedirectRequest;
import dev.detour.runtime.Route;
import dev.detour.runtime.internal.Pattern;
import dev.detour.runtime.internal.QueryCondition;
import dev.detour.runtime.internal.QueryPairs;
import dev.detour.runtime.target.Capture;
import dev.detour.runtime.target.MatchedRequest;
import dev.detour.runtime.target.RedirectHandler;
import dev.detour.runtime.target.Shortcut;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * A route and what answers for it.
 *
 * @param rank its place in the order of precedence, from 0
 * @param line its line
 * @param from its pattern as it was declared
 * @param traits what it asks of method, scheme and port
 * @param pattern its pattern
 * @param positions for each variable of the handler, its position among the pattern's
 * @param consumed the keys of the query that it asks for
 * @param handler answers for it
 * @param shortcut answers for it where the path is plain; {@code null}: the handler always does
 */
record Entry(
        int rank,
        RouteLine line,
        String from,
        int traits,
        Pattern pattern,
        List<Integer> positions,
        List<String> consumed,
        RedirectHandler handler,
        @Nullable Shortcut shortcut)
        implements Slot, Candidate {

    static Entry of(int rank, RouteLine line, String from, Pattern pattern, RedirectHandler handler) {
        List<Integer> positions = new ArrayList<>();
        for (String name : handler.variables()) {
            int position = pattern.variables().indexOf(name);
            if (position < 0) {
                throw new IllegalArgumentException("\"" + from + "\" binds no variable \"" + name + "\"");
            }
            positions.add(position);
        }
        List<String> consumed = new ArrayList<>();
        for (QueryCondition condition : pattern.query()) {
            consumed.add(condition.key());
        }
        int traits = Traits.required(line.methods(), line.scheme(), line.port());
        boolean exact = !line.ignoreCase() && !line.optionalSlash();
        Shortcut shortcut = handler.shortcut(line.pattern(), exact);
        return new Entry(
                rank, line, from, traits, pattern, List.copyOf(positions), List.copyOf(consumed), handler, shortcut);
    }

    @Override
    public Candidate candidate(RedirectRequest request) {
        return this;
    }

    @Override
    public Stream<Route> routes() {
        return Stream.of(route());
    }

    @Override
    public void addTo(Hosts hosts) {
        hosts.add(this);
    }

    @Override
    public Route route() {
        return line.route(from, handler);
    }

    /** Its rank if a request has its traits and that rank is new and lower; what the request's method tells if it is none. */
    int rank(int requestTraits, int floor, int best) {
        return Rank.lower(rank, traits, requestTraits, floor, best);
    }

    /** Whether a query satisfies the pattern. */
    boolean holds(String query) {
        List<QueryCondition> conditions = pattern.query();
        for (int i = 0; i < conditions.size(); i++) {
            int pair = QueryPairs.only(query, conditions.get(i).key());
            if (pair < 0 || !conditions.get(i).holds(query, pair)) {
                return false;
            }
        }
        return true;
    }

    @Override
    public MatchedRequest match(RedirectRequest request) {
        int[] regions = pattern.bind(request.path(), request.query());
        Capture[] captures = new Capture[positions.size()];
        for (int i = 0; i < captures.length; i++) {
            int variable = positions.get(i);
            int from = regions[2 * variable];
            int to = regions[2 * variable + 1];
            String query = request.query();
            captures[i] = query != null && pattern.isInQuery(variable)
                    ? Capture.ofQuery(query, from, to)
                    : Capture.ofPath(request.path(), from, to, pattern.isTail(variable));
        }
        return new MatchedRequest(request, this::route, List.of(captures), consumed);
    }
}
