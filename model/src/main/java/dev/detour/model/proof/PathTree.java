package dev.detour.model.proof;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Sets of paths of which some segments are not known: tells which paths may be in one of them. Never in doubt where it says no. */
final class PathTree {

    private final Node root = new Node();
    private boolean empty = true;

    private static final class Node {
        private final Map<String, Node> literals = new HashMap<>();
        private Optional<Node> any = Optional.empty();
        private boolean ends;
        private boolean open;

        Node child(Optional<String> segment) {
            if (segment.isPresent()) {
                return literals.computeIfAbsent(segment.get(), text -> new Node());
            }
            Node child = any.orElseGet(Node::new);
            any = Optional.of(child);
            return child;
        }
    }

    private record Place(Node node, int offset) {}

    /**
     * Adds paths.
     *
     * @param segments the segments as {@link PathKey} has them; empty for one that may be any text
     * @param open whether anything may follow them
     */
    void add(List<Optional<String>> segments, boolean open) {
        Node node = root;
        for (Optional<String> segment : segments) {
            node = node.child(segment);
        }
        node.open |= open;
        node.ends = true;
        empty = false;
    }

    /**
     * Tells whether a path may be among those that were added.
     *
     * @param key the key of a path
     * @return false only where it is not
     */
    boolean mayHold(String key) {
        Deque<Place> todo = new ArrayDeque<>();
        if (!empty) {
            todo.push(new Place(root, 0));
        }
        while (!todo.isEmpty()) {
            Place place = todo.pop();
            Node node = place.node;
            boolean atEnd = place.offset == key.length();
            if (node.open || (atEnd && node.ends)) {
                return true;
            }
            if (!atEnd) {
                int slash = key.indexOf('/', place.offset + 1);
                int end = slash < 0 ? key.length() : slash;
                Optional.ofNullable(node.literals.get(key.substring(place.offset + 1, end)))
                        .ifPresent(next -> todo.push(new Place(next, end)));
                node.any.ifPresent(next -> todo.push(new Place(next, end)));
            }
        }
        return false;
    }
}
