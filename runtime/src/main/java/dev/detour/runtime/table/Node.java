package dev.detour.runtime.table;

import dev.detour.runtime.Nullable;
import dev.detour.runtime.internal.Pattern;
import dev.detour.runtime.internal.Reading;
import dev.detour.runtime.internal.Segment;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/**
 * A place in the trie of patterns: the segments that lead to it, and what may follow. One thread builds it; once a table
 * holds it, it is never changed again.
 */
final class Node {

    /** A literal segment, and where it leads to. */
    record Edge(String literal, Node node) {}

    private @Nullable Literals<Node> literals;
    private @Nullable Literals<Node> foldedLiterals;

    private @Nullable Edges constrained;
    private @Nullable Node plain;
    private @Nullable Terminal end;
    private @Nullable Terminal tail;

    /** The lowest and the highest rank of the routes that pass here: where to look no further. */
    private int lowest = Rank.NONE;

    private int highest = -1;

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

    private void pass(Entry entry) {
        lowest = Math.min(lowest, entry.rank());
        highest = Math.max(highest, entry.rank());
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
            plain = plain == null ? new Node() : plain;
            return plain;
        }
        constrained = constrained == null ? new Edges() : constrained;
        return constrained.child(segment);
    }

    private Node literalChild(String text, boolean ignoreCase) {
        if (ignoreCase) {
            foldedLiterals = foldedLiterals == null ? new Literals<>(Reading.IGNORE_CASE) : foldedLiterals;
            return foldedLiterals.findOrAdd(text, Node::new);
        }
        literals = literals == null ? new Literals<>(Reading.EXACT) : literals;
        return literals.findOrAdd(text, Node::new);
    }

    /** Ends the building of the trie of which this is the root; tells whether a literal holds a triplet. */
    boolean complete() {
        boolean triplets = false;
        Deque<Node> left = new ArrayDeque<>();
        left.push(this);
        while (!left.isEmpty()) {
            Node node = left.pop();
            if (node.literals != null) {
                triplets |= node.literals.holdTriplets();
                left.addAll(node.literals.elements());
            }
            if (node.foldedLiterals != null) {
                node.foldedLiterals.elements().forEach(left::push);
            }
            if (node.constrained != null) {
                node.constrained.nodes().forEach(left::push);
            }
            if (node.plain != null) {
                left.push(node.plain);
            }
        }
        return triplets;
    }

    int lowest() {
        return lowest;
    }

    int highest() {
        return highest;
    }

    @Nullable
    Terminal tail() {
        return tail;
    }

    @Nullable
    Terminal end() {
        return end;
    }

    @Nullable
    Node plain() {
        return plain;
    }

    /** The literal segments that may follow in one case only. */
    List<Edge> literals() {
        return literals == null ? List.of() : literals.map(Edge::new);
    }

    /** Whether only literals in one case, and variables that may be anything, may follow. */
    boolean isSimple() {
        return foldedLiterals == null && constrained == null;
    }

    /** Whether all that may follow is one literal. */
    boolean isPassage() {
        return isSimple()
                && tail == null
                && end == null
                && plain == null
                && literals().size() == 1;
    }

    /**
     * The lowest rank above {@code floor} of a route that matches and passes here, or {@code best} if that is lower. This
     * recurs only where patterns fork, never as deep as a request or a pattern is long.
     *
     * @param slash the position in the path after the segments that lead here: of a slash, or the end
     */
    int search(String path, @Nullable String query, int traits, int slash, int floor, int best) {
        int least = best;
        int from = slash + 1;
        Node node = this;
        while (node != null && node.mayHold(floor, least)) {
            least = arrive(node.tail, query, traits, floor, least);
            if (from > path.length()) {
                return arrive(node.end, query, traits, floor, least);
            }
            int to = Pattern.segmentEnd(path, from);
            if (node.forks()) {
                return node.searchFork(path, query, traits, from, to, floor, least);
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
        return literals != null ? literal(path, from, to) : folded(path, from, to);
    }

    private int searchFork(String path, @Nullable String query, int traits, int from, int to, int floor, int best) {
        int least = descend(literal(path, from, to), path, query, traits, to, floor, best);
        least = descend(folded(path, from, to), path, query, traits, to, floor, least);
        if (constrained != null) {
            least = constrained.search(path, query, traits, from, to, floor, least);
        }
        return from < to ? descend(plain, path, query, traits, to, floor, least) : least;
    }

    private @Nullable Node literal(String path, int from, int to) {
        return literals == null ? null : literals.find(path, from, to);
    }

    private @Nullable Node folded(String path, int from, int to) {
        return foldedLiterals == null ? null : foldedLiterals.find(path, from, to);
    }

    private static int descend(
            @Nullable Node node, String path, @Nullable String query, int traits, int slash, int floor, int best) {
        return node == null ? best : node.search(path, query, traits, slash, floor, best);
    }

    private static int arrive(@Nullable Terminal terminal, @Nullable String query, int traits, int floor, int best) {
        return terminal == null ? best : terminal.search(query, traits, floor, best);
    }
}
