package dev.detour.model.language;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.LongConsumer;
import java.util.stream.IntStream;

/**
 * The texts of some languages one after the other. Their product is never built, only walked beside the automaton of another
 * language: the work is at most the product of both sizes, while to build it could take exponentially many states.
 */
public final class Concatenation {

    /** A state of the other automaton that accepts nothing any more. */
    private static final int DEAD = -1;

    /** A place that is kept counts as so many steps. */
    private static final int PLACE_WEIGHT = 5;

    private static final String READABLE = "abcdefghijklmnopqrstuvwxyz0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ";

    private final List<Dfa> parts;

    /** A place in the parts, and the state that the other automaton is in there. */
    private record Place(int part, int state, int other) {}

    /** How a place was come to first: by a range of symbols, or, where the range is empty, by none. */
    private record Way(Optional<Place> before, int first, int last) {}

    /**
     * A concatenation.
     *
     * @param parts the languages in order, none of them empty
     */
    public Concatenation(List<Language> parts) {
        this.parts = parts.stream().map(Language::dfa).toList();
    }

    /**
     * Tells whether some text is in another language too.
     *
     * @param other the other language
     * @param effort takes the steps as they are done, each about a transition; what it throws ends the work
     * @return whether there is one
     */
    public boolean meets(Language other, LongConsumer effort) {
        return new Walk(other.dfa(), true, effort).find().isPresent();
    }

    /**
     * Tells whether each text is in another language too.
     *
     * @param other the other language
     * @param effort takes the steps as they are done, each about a transition; what it throws ends the work
     * @return whether all are
     */
    public boolean within(Language other, LongConsumer effort) {
        return new Walk(other.dfa(), false, effort).find().isEmpty();
    }

    /**
     * A short text that is in another language too.
     *
     * @param other the other language
     * @param effort takes the steps as they are done, each about a transition; what it throws ends the work
     * @return in canonical form; empty where there is none, or it holds symbols that stand for no character
     */
    public Optional<String> common(Language other, LongConsumer effort) {
        Walk walk = new Walk(other.dfa(), true, effort);
        return walk.find().flatMap(walk::text);
    }

    /** A breadth-first search for a text that the other automaton accepts, or for one that it refuses. */
    private final class Walk {
        private final Dfa other;
        private final boolean accepted;
        private final LongConsumer effort;
        private final Map<Place, Way> ways = new HashMap<>();
        private final List<Place> queue = new ArrayList<>();

        Walk(Dfa other, boolean accepted, LongConsumer effort) {
            this.other = other;
            this.accepted = accepted;
            this.effort = effort;
        }

        Optional<Place> find() {
            if (parts.isEmpty()) {
                return Optional.of(new Place(0, 0, 0))
                        .filter(place -> other.initial().accepting() == accepted);
            }
            add(new Place(0, 0, 0), new Way(Optional.empty(), 0, -1));
            for (int i = 0; i < queue.size(); i++) {
                Place place = queue.get(i);
                Dfa.State state = parts.get(place.part).states().get(place.state);
                if (state.accepting()) {
                    if (place.part == parts.size() - 1) {
                        boolean accepts = place.other != DEAD
                                && other.states().get(place.other).accepting();
                        if (accepts == accepted) {
                            return Optional.of(place);
                        }
                    } else {
                        add(new Place(place.part + 1, 0, place.other), new Way(Optional.of(place), 0, -1));
                    }
                }
                state.edges().forEach(edge -> step(place, edge));
            }
            return Optional.empty();
        }

        private void step(Place place, Dfa.Edge edge) {
            List<Dfa.Edge> others = place.other == DEAD
                    ? List.of()
                    : other.states().get(place.other).edges();
            effort.accept(PLACE_WEIGHT * (1L + others.size()));
            int next = edge.first();
            for (Dfa.Edge each : others) {
                int from = Math.max(next, each.first());
                int to = Math.min(edge.last(), each.last());
                if (from <= to) {
                    dead(place, edge, next, from - 1);
                    add(new Place(place.part, edge.target(), each.target()), new Way(Optional.of(place), from, to));
                    next = to + 1;
                }
            }
            dead(place, edge, next, edge.last());
        }

        private void dead(Place place, Dfa.Edge edge, int first, int last) {
            if (!accepted && first <= last) {
                add(new Place(place.part, edge.target(), DEAD), new Way(Optional.of(place), first, last));
            }
        }

        private void add(Place place, Way way) {
            if (ways.putIfAbsent(place, way) == null) {
                queue.add(place);
            }
        }

        Optional<String> text(Place end) {
            List<String> symbols = new ArrayList<>();
            Optional<Place> at = Optional.of(end);
            while (at.isPresent() && ways.containsKey(at.get())) {
                Way way = ways.get(at.get());
                if (way.first <= way.last) {
                    OptionalInt symbol = readable(way.first, way.last);
                    if (symbol.isEmpty()) {
                        return Optional.empty();
                    }
                    symbols.add(0, Symbols.text(symbol.getAsInt()));
                }
                at = way.before;
            }
            return Optional.of(String.join("", symbols));
        }

        private static OptionalInt readable(int first, int last) {
            return IntStream.concat(READABLE.chars(), IntStream.range(first, Math.min(last + 1, Symbols.MALFORMED)))
                    .filter(symbol -> first <= symbol && symbol <= last && Symbols.exists(symbol))
                    .findFirst();
        }
    }
}
