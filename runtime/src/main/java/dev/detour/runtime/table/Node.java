package dev.detour.runtime.table;

import dev.detour.runtime.Nullable;
import dev.detour.runtime.RedirectRequest;
import dev.detour.runtime.internal.Pattern;
import dev.detour.runtime.internal.Reading;
import dev.detour.runtime.internal.Segment;
import java.util.ArrayList;
import java.util.List;

/**
 * A place in the trie of all patterns: the segments that lead to it, and what may follow. One thread builds it; once a table
 * holds it, it is never changed again.
 */
final class Node {

    /** The literal, or at the root the host, that leads here; empty where something else does. */
    private final String label;

    private @Nullable HashIndex<Node> literals;
    private @Nullable HashIndex<Node> foldedLiterals;
    private @Nullable Edges constrained;
    private @Nullable Node plain;
    private @Nullable Terminal end;
    private @Nullable Terminal tail;

    /** At the root, rows that are found by the whole path. */
    private List<PackedRows> packed = List.of();

    /** The lowest and the highest rank of the routes that pass here: where to look no further. */
    private int lowest = Rank.NONE;

    private int highest = -1;

    Node(String label) {
        this.label = label;
    }

    /** Finds the node of a label, or {@code null}. */
    static @Nullable Node find(@Nullable HashIndex<Node> nodes, Reading reading, String text, int from, int to) {
        if (nodes == null || nodes.isEmpty()) {
            return null;
        }
        for (int i = nodes.first(reading.hash(text, from, to)); i != HashIndex.NONE; i = nodes.next(i)) {
            if (reading.same(text, from, to, nodes.get(i).label)) {
                return nodes.get(i);
            }
        }
        return null;
    }

    /** Finds the node of a label, and makes it where there is none. */
    static Node findOrAdd(HashIndex<Node> nodes, Reading reading, String label) {
        Node found = find(nodes, reading, label, 0, label.length());
        if (found != null) {
            return found;
        }
        Node added = new Node(label);
        nodes.add(reading.hash(label, 0, label.length()), added);
        return added;
    }

    /** Adds a route of which this is the root. */
    void add(Entry entry) {
        Node node = this;
        for (Segment segment : entry.pattern().segments()) {
            node.pass(entry);
            if (segment instanceof Segment.Tail) {
                node.tail = with(node.tail, entry);
                return;
            }
            node = node.child(segment, entry.line().ignoreCase());
        }
        node.addEnd(entry);
        if (entry.line().optionalSlash() && !entry.pattern().endsWithSlash()) {
            node.child(new Segment.Literal(""), false).addEnd(entry);
        }
    }

    private void addEnd(Entry entry) {
        pass(entry);
        end = with(end, entry);
    }

    /** Adds rows of which this is the root. */
    void add(PackedRows rows) {
        pass(rows.rank());
        List<PackedRows> all = new ArrayList<>(packed);
        all.add(rows);
        packed = List.copyOf(all);
    }

    private void pass(Entry entry) {
        pass(entry.rank());
    }

    private void pass(int rank) {
        lowest = Math.min(lowest, rank);
        highest = Math.max(highest, rank);
    }

    private static Terminal with(@Nullable Terminal terminal, Entry entry) {
        Terminal extended = terminal == null ? new Terminal() : terminal;
        extended.add(entry);
        return extended;
    }

    private Node child(Segment segment, boolean ignoreCase) {
        if (segment instanceof Segment.Literal literal) {
            return literalChild(literal.text(), ignoreCase);
        }
        if (segment instanceof Segment.Variable variable && variable.constraint() == null) {
            plain = plain == null ? new Node("") : plain;
            return plain;
        }
        constrained = constrained == null ? new Edges() : constrained;
        return constrained.child(segment);
    }

    private Node literalChild(String text, boolean ignoreCase) {
        if (ignoreCase) {
            foldedLiterals = foldedLiterals == null ? new HashIndex<>() : foldedLiterals;
            return findOrAdd(foldedLiterals, Reading.IGNORE_CASE, text);
        }
        literals = literals == null ? new HashIndex<>() : literals;
        return findOrAdd(literals, Reading.EXACT, text);
    }

    /**
     * The lowest rank above {@code floor} of a route that matches and passes here, or {@code best} if that is lower. This
     * recurs only where patterns fork, never as deep as a request or a pattern is long.
     *
     * @param slash the position in the path after the segments that lead here: of a slash, or the end
     */
    int search(RedirectRequest request, int traits, int slash, int floor, int best) {
        String path = request.path();
        int least = best;
        int from = slash + 1;
        Node node = this;
        for (int i = 0; i < packed.size(); i++) {
            least = packed.get(i).search(request, traits, floor, least);
        }
        while (node != null && node.mayHold(floor, least)) {
            least = arrive(node.tail, request, traits, floor, least);
            if (from > path.length()) {
                return arrive(node.end, request, traits, floor, least);
            }
            int to = Pattern.segmentEnd(path, from);
            if (node.forks()) {
                return node.searchFork(request, traits, from, to, floor, least);
            }
            node = node.onlyChild(path, from, to);
            from = to + 1;
        }
        return least;
    }

    /** Whether a route between two ranks may pass here. */
    boolean mayHold(int floor, int best) {
        return lowest < best && highest > floor;
    }

    private boolean forks() {
        return constrained != null
                || literals != null && foldedLiterals != null
                || plain != null && (literals != null || foldedLiterals != null);
    }

    /** The node to which a segment leads where {@link #forks} is {@code false}, or {@code null}. */
    private @Nullable Node onlyChild(String path, int from, int to) {
        if (plain != null) {
            return from < to ? plain : null;
        }
        return literals != null
                ? find(literals, Reading.EXACT, path, from, to)
                : find(foldedLiterals, Reading.IGNORE_CASE, path, from, to);
    }

    private int searchFork(RedirectRequest request, int traits, int from, int to, int floor, int best) {
        String path = request.path();
        int least = descend(find(literals, Reading.EXACT, path, from, to), request, traits, to, floor, best);
        Node folded = find(foldedLiterals, Reading.IGNORE_CASE, path, from, to);
        least = descend(folded, request, traits, to, floor, least);
        if (constrained != null) {
            least = constrained.search(request, traits, from, to, floor, least);
        }
        return from < to ? descend(plain, request, traits, to, floor, least) : least;
    }

    /** Searches a node, where there is one. */
    static int descend(@Nullable Node node, RedirectRequest request, int traits, int slash, int floor, int best) {
        return node == null ? best : node.search(request, traits, slash, floor, best);
    }

    private static int arrive(@Nullable Terminal terminal, RedirectRequest request, int traits, int floor, int best) {
        return terminal == null ? best : terminal.search(request, traits, floor, best);
    }
}
