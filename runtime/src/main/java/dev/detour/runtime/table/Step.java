package dev.detour.runtime.table;

import dev.detour.runtime.Nullable;
import dev.detour.runtime.internal.Found;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/**
 * A {@link Node} for paths in canonical form: literals in a row are one step, and are compared as they stand. Where there
 * is more to do than to compare literals and to pass over variables, the node itself does it.
 */
final class Step {

    /** Each segment after a slash; empty where the step is not one over literals. */
    private final String literal;

    /** The literal without its last character. */
    private final String almost;

    private final Node node;

    /** Whether the node has nothing to do but what steps do. */
    private final boolean simple;

    private final int lowest;
    private final int highest;
    private final @Nullable Terminal tail;
    private final @Nullable Terminal end;

    /** Rank and traits of the only route that ends here; -1: there are several, or none. */
    private final int onlyRank;

    private final int onlyTraits;

    private @Nullable Branches literals;
    private @Nullable Step variable;

    private Step(String literal, Node node) {
        this.literal = literal;
        this.almost = literal.substring(0, Math.max(literal.length() - 1, 0));
        this.node = node;
        this.simple = node.isSimple();
        this.lowest = node.lowest();
        this.highest = node.highest();
        this.tail = node.tail();
        this.end = node.end();
        this.onlyRank = end == null ? -1 : end.onlyRank();
        this.onlyTraits = end == null ? 0 : end.firstTraits();
    }

    /** The steps from a node on. */
    static Step of(Node root) {
        Step first = new Step("", root);
        Deque<Step> left = new ArrayDeque<>();
        left.push(first);
        while (!left.isEmpty()) {
            left.pop().expand(left);
        }
        return first;
    }

    private void expand(Deque<Step> left) {
        if (!simple) {
            return;
        }
        if (!node.literals().isEmpty()) {
            List<Step> following = new ArrayList<>();
            node.literals().forEach(edge -> following.add(over(edge)));
            literals = new Branches(following);
            left.addAll(following);
        }
        if (node.plain() != null) {
            variable = new Step("", node.plain());
            left.push(variable);
        }
    }

    /** The step over a literal, and over all that follow where there is no other way. */
    private static Step over(Node.Edge first) {
        StringBuilder literal = new StringBuilder();
        Node.Edge edge = first;
        while (true) {
            literal.append('/').append(edge.literal());
            if (!edge.node().isPassage()) {
                return new Step(literal.toString(), edge.node());
            }
            edge = edge.node().literals().get(0);
        }
    }

    String literal() {
        return literal;
    }

    /** Whether the literal stands in a path from a slash on, up to another slash or the end. */
    boolean follows(String path, int slash) {
        int to = slash + literal.length();
        return (slash == 0 ? begins(path) : path.startsWith(literal, slash))
                && (to == path.length() || path.charAt(to) == '/');
    }

    /**
     * Whether a path begins with the literal. Comparing whole texts is much faster than comparing parts, and as good: if all
     * is equal it tells how much longer the one is, otherwise the difference of two characters; that they happen to be the
     * same for the literal is ruled out by its being different for another length.
     */
    private boolean begins(String path) {
        int more = path.length() - literal.length();
        return more >= 0
                && path.compareTo(literal) == more
                && path.compareTo(almost) == more + 1
                && path.charAt(literal.length() - 1) == literal.charAt(literal.length() - 1);
    }

    /**
     * The lowest rank above {@code floor} of a route that matches, or {@code best} if that is lower, and where its captures
     * end. This recurs only where patterns fork.
     *
     * @param start the slash, or the end, after the segments that lead here
     * @param before where the captures in these end
     */
    long search(String path, @Nullable String query, int traits, int start, int floor, long best, int before) {
        long least = best;
        Step step = this;
        int slash = start;
        int ends = before;
        while (step != null && step.lowest < Found.rank(least) && step.highest > floor) {
            if (!step.simple) {
                return step.ask(path, query, traits, slash, floor, least);
            }
            least = arrive(step.tail, query, traits, floor, least, Found.NOT_SIMPLE);
            if (slash == path.length()) {
                return step.arrive(query, traits, floor, least, ends);
            }
            Step next = step.literals == null ? null : step.literals.find(path, slash);
            if (step.variable == null) {
                slash += next == null ? 0 : next.literal.length();
                step = next;
            } else {
                if (next != null) {
                    least = next.search(path, query, traits, slash + next.literal.length(), floor, least, ends);
                }
                int end = Found.read(path, slash + 1);
                int to = end < 0 ? ~end : end;
                ends = Found.add(ends, end);
                step = to == slash + 1 ? null : step.variable;
                slash = to;
            }
        }
        return least;
    }

    private long ask(String path, @Nullable String query, int traits, int slash, int floor, long best) {
        int least = Found.rank(best);
        int found = node.search(path, query, traits, slash, floor, least);
        return found < least ? Found.of(found, Found.NOT_SIMPLE) : best;
    }

    private long arrive(@Nullable String query, int traits, int floor, long best, int ends) {
        if (onlyRank < 0) {
            return arrive(end, query, traits, floor, best, ends);
        }
        int least = Found.rank(best);
        int found = Rank.lower(onlyRank, onlyTraits, traits, floor, least);
        return found < least ? Found.of(found, ends) : best;
    }

    private static long arrive(
            @Nullable Terminal terminal, @Nullable String query, int traits, int floor, long best, int ends) {
        if (terminal == null) {
            return best;
        }
        int least = Found.rank(best);
        int found = terminal.search(query, traits, floor, least);
        return found < least ? Found.of(found, ends) : best;
    }
}
