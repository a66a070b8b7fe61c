package dev.detour.model.map.order;

import dev.detour.model.map.order.RowTrie.Row;
import dev.detour.model.pattern.Segment;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Finds the first row of a file that has requests in common with a later one, and could be less specific. Their paths begin
 * with segments of the same kinds, up to one that is a literal in the later row and not in the earlier one; behind it they only
 * have to have a path in common.
 */
final class Earlier {

    private final Row later;
    private final List<Segment> segments;
    private final Predicate<Row> accept;
    private Optional<Row> found = Optional.empty();

    private Earlier(Row later, Predicate<Row> accept) {
        this.later = later;
        this.segments = later.pattern().segments();
        this.accept = accept;
    }

    /**
     * Finds a row.
     *
     * @param root the rows of the file
     * @param later a row
     * @param accept tells whether a row that is found will do
     * @return the first of those rows
     */
    static Optional<Row> find(RowTrie root, Row later, Predicate<Row> accept) {
        Earlier search = new Earlier(later, accept);
        search.search(root, 0, false);
        return search.found;
    }

    private void search(RowTrie node, int depth, boolean parted) {
        if (node.first() >= limit()) {
            return;
        }
        if (depth < segments.size()) {
            offer(node.tails());
            descend(node, segments.get(depth), depth, parted);
        } else if (later.pattern().tail().isEmpty()) {
            offer(node.tails());
            offer(node.ends());
        } else if (parted) {
            offerAll(node);
        } else {
            offer(node.tails());
        }
    }

    private void descend(RowTrie node, Segment segment, int depth, boolean parted) {
        if (segment instanceof Segment.Literal literal) {
            node.literal(RowTrie.key(literal, later.pattern())).forEach(child -> search(child, depth + 1, parted));
            // What follows a final slash is empty, and no variable is.
            if (!literal.equals(Segment.Literal.EMPTY)) {
                node.variable().forEach(child -> search(child, depth + 1, true));
            }
            return;
        }
        node.variable().forEach(child -> search(child, depth + 1, parted));
        if (parted) {
            for (RowTrie child : node.literals()) {
                if (child.first() >= limit()) {
                    return;
                }
                search(child, depth + 1, true);
            }
        }
    }

    private void offerAll(RowTrie node) {
        if (node.first() < limit()) {
            offer(node.tails());
            offer(node.ends());
            node.variable().forEach(this::offerAll);
            for (RowTrie child : node.literals()) {
                if (child.first() >= limit()) {
                    return;
                }
                offerAll(child);
            }
        }
    }

    private void offer(List<Row> rows) {
        for (Row row : rows) {
            if (row.number() >= limit()) {
                return;
            }
            if (accept.test(row)) {
                found = Optional.of(row);
            }
        }
    }

    /** The first row that would not be better than what is found. */
    private int limit() {
        return found.map(Row::number).orElse(later.number());
    }
}
