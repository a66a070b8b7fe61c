package dev.detour.model.proof;

import dev.detour.model.Route;
import dev.detour.model.host.HostPattern;
import dev.detour.model.language.CanonicalText;
import dev.detour.model.pattern.Segment;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Finds the routes that have to do with a host and a path, without trying all: for each host a trie of segments, literals by
 * hash. Method, scheme, port, query and conversion are left to whoever asks. Immutable once it is built.
 */
final class RouteIndex {

    private final List<Route> routes;

    /** By the host without its port. */
    private final Map<Optional<HostPattern>, IndexNode> roots = new HashMap<>();

    /** A node, and how many segments of what is looked for led there. */
    private record Place(IndexNode node, int depth) {}

    private RouteIndex(List<Route> routes) {
        this.routes = List.copyOf(routes);
    }

    /**
     * Indexes routes.
     *
     * @param routes the routes, more specific ones first
     * @return the index
     */
    static RouteIndex of(List<Route> routes) {
        RouteIndex index = new RouteIndex(routes);
        for (int i = 0; i < routes.size(); i++) {
            index.add(i);
        }
        return index;
    }

    private void add(int number) {
        Route route = routes.get(number);
        boolean caseSensitive = route.pattern().caseSensitive();
        IndexNode node = roots.computeIfAbsent(route.host().map(RouteIndex::portless), host -> new IndexNode());
        for (Segment segment : route.pattern().segments()) {
            node = node.child(segment, caseSensitive);
        }
        node.end(PathSet.end(route.pattern()), number);
    }

    private static HostPattern portless(HostPattern host) {
        return new HostPattern(host.wildcard(), host.name(), OptionalInt.empty());
    }

    /** The tries of all hosts that include a host. */
    private Deque<Place> start(Optional<HostPattern> host) {
        Deque<Place> places = new ArrayDeque<>();
        start(places, Optional.empty());
        host.ifPresent(pattern -> {
            start(places, Optional.of(portless(pattern)));
            for (int dot = pattern.name().indexOf('.');
                    dot >= 0;
                    dot = pattern.name().indexOf('.', dot + 1)) {
                String parent = pattern.name().substring(dot + 1);
                start(places, Optional.of(new HostPattern(true, parent, OptionalInt.empty())));
            }
        });
        return places;
    }

    private void start(Deque<Place> places, Optional<HostPattern> host) {
        IndexNode root = roots.get(host);
        if (root != null) {
            places.push(new Place(root, 0));
        }
    }

    /**
     * The routes whose pattern matches a path.
     *
     * @param host a host; routes for hosts that do not include it are left out
     * @param path the path, raw or canonical
     * @return more specific ones first
     */
    List<Route> matching(Optional<HostPattern> host, String path) {
        if (!path.startsWith("/")) {
            return List.of();
        }
        String[] segments = CanonicalText.of(path).substring(1).split("/", -1);
        List<Integer> found = new ArrayList<>();
        Deque<Place> todo = start(host);
        while (!todo.isEmpty()) {
            Place place = todo.pop();
            int left = segments.length - place.depth;
            place.node.tails().forEach(found::add);
            if (left == 0) {
                place.node.exact().forEach(found::add);
            }
            if (left == 0 || (left == 1 && segments[place.depth].isEmpty())) {
                place.node.optional().forEach(found::add);
            }
            if (left > 0) {
                place.node.matching(segments[place.depth]).forEach(next -> todo.push(new Place(next, place.depth + 1)));
            }
        }
        return inOrder(found);
    }

    /**
     * The routes whose pattern matches some path of a set.
     *
     * @param host a host; routes for hosts that do not include it are left out
     * @param paths the paths
     * @return more specific ones first; perhaps some that do not match, where that takes too many steps to tell
     */
    List<Route> overlapping(Optional<HostPattern> host, PathSet paths) {
        int size = paths.segments().size();
        List<Integer> found = new ArrayList<>();
        Deque<Place> todo = start(host);
        while (!todo.isEmpty()) {
            Place place = todo.pop();
            place.node.tails().forEach(found::add);
            if (place.depth >= size) {
                place.node.exact().forEach(found::add);
            }
            if (place.depth >= size
                    || (place.depth == size - 1
                            && paths.segments().get(size - 1).takesEmpty())) {
                place.node.optional().forEach(found::add);
            }
            for (IndexNode next : next(place, paths)) {
                boolean inTail = place.depth == size && paths.end() == PathSet.End.TAIL;
                todo.push(new Place(next, inTail ? size : place.depth + 1));
            }
        }
        return inOrder(found);
    }

    private static List<IndexNode> next(Place place, PathSet paths) {
        if (place.depth < paths.segments().size()) {
            return place.node.overlapping(paths.segments().get(place.depth));
        }
        if (place.depth > paths.segments().size() || paths.end() == PathSet.End.NOTHING) {
            return List.of();
        }
        return paths.end() == PathSet.End.TAIL ? place.node.all() : place.node.matching("");
    }

    private List<Route> inOrder(List<Integer> found) {
        return found.stream().sorted().map(routes::get).toList();
    }
}
