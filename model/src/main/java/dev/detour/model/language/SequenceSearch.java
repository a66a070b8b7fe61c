package dev.detour.model.language;

import java.nio.IntBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Looks for a text that some sequences have in common and some others lack, in a number of steps that is bounded. */
public final class SequenceSearch {

    /** Symbols from the most readable to the least; malformed ones last. */
    private static final String READABLE = "abcdefghijklmnopqrstuvwxyz0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ-_~.";

    private static final int[] RANKS = ranks();

    private final List<Sequence> sequences = new ArrayList<>();
    private final int wanted;
    private final long limit;

    private final Set<IntBuffer> seen = new HashSet<>();
    private final List<Node> queue = new ArrayList<>();
    private boolean malformed;
    private long steps;

    /** Some states, and how a text came to them. */
    private record Node(IntBuffer states, int before, int symbol) {}

    /**
     * A search.
     *
     * @param wanted the sequences that the text is in, one or more
     * @param unwanted the sequences that it is not in
     * @param limit the number of steps after which the search fails
     */
    public SequenceSearch(List<Sequence> wanted, List<Sequence> unwanted, long limit) {
        this.sequences.addAll(wanted);
        this.sequences.addAll(unwanted);
        this.wanted = wanted.size();
        this.limit = limit;
    }

    /**
     * Searches.
     *
     * @return a text as short as possible, in canonical form, and readable where there is a choice; the one with malformed
     *     symbols only where there is no other. Empty where there is none
     * @throws StateLimitException where the search takes more steps than it may
     */
    public Optional<Found> find() {
        Optional<Found> readable = walk();
        if (readable.isPresent()) {
            return readable;
        }
        malformed = true;
        seen.clear();
        queue.clear();
        return walk();
    }

    private Optional<Found> walk() {
        add(new int[sequences.size()], -1, -1);
        for (int i = 0; i < queue.size(); i++) {
            if (accepted(queue.get(i).states.array())) {
                return Optional.of(found(i));
            }
            expand(i);
        }
        return Optional.empty();
    }

    /**
     * What was found.
     *
     * @param text the text; empty where it is malformed
     * @param malformed whether it holds symbols that stand for no character
     */
    public record Found(String text, boolean malformed) {}

    /**
     * How much work was done.
     *
     * @return the number of steps so far
     */
    public long steps() {
        return steps;
    }

    private boolean accepted(int[] states) {
        for (int i = 0; i < states.length; i++) {
            boolean accepts = states[i] != Sequence.DEAD && sequences.get(i).accepting(states[i]);
            if (accepts != i < wanted) {
                return false;
            }
        }
        return true;
    }

    private void expand(int node) {
        int[] states = queue.get(node).states.array();
        int[] bounds = bounds(states);
        int[] bests = new int[bounds.length - 1];
        Integer[] order = new Integer[bests.length];
        for (int i = 0; i < bests.length; i++) {
            bests[i] = best(bounds[i], bounds[i + 1] - 1);
            order[i] = i;
        }
        Arrays.sort(order, (a, b) -> Integer.compare(rank(bests[a]), rank(bests[b])));
        for (int i : order) {
            if (bests[i] >= 0) {
                step(states, node, bests[i]);
            }
        }
    }

    private int rank(int symbol) {
        return symbol < 0 ? Integer.MAX_VALUE : RANKS[symbol];
    }

    private void step(int[] states, int node, int symbol) {
        count(states.length);
        int[] next = new int[states.length];
        for (int i = 0; i < states.length; i++) {
            next[i] = states[i] == Sequence.DEAD
                    ? Sequence.DEAD
                    : sequences.get(i).next(states[i], symbol);
            if (i < wanted ? next[i] == Sequence.DEAD : next[i] == Sequence.ANYTHING) {
                return;
            }
        }
        add(next, node, symbol);
    }

    private void add(int[] states, int before, int symbol) {
        IntBuffer key = IntBuffer.wrap(states);
        if (seen.add(key)) {
            queue.add(new Node(key, before, symbol));
        }
    }

    /** Where some component goes elsewhere: between two bounds all symbols lead to the same states. */
    private int[] bounds(int[] states) {
        TreeSet<Integer> bounds = new TreeSet<>(List.of((int) '/', '/' + 1));
        for (int i = 0; i < states.length; i++) {
            if (states[i] != Sequence.DEAD) {
                for (Dfa.Edge edge : sequences.get(i).edges(states[i])) {
                    bounds.add(edge.first());
                    bounds.add(edge.last() + 1);
                }
            }
        }
        count(bounds.size());
        return bounds.stream().mapToInt(Integer::intValue).toArray();
    }

    /** The most readable symbol of a range, or -1. */
    private int best(int first, int last) {
        int best = -1;
        int end = malformed ? last : Math.min(last, Symbols.MALFORMED - 1);
        for (int symbol = first; symbol <= end; symbol++) {
            if (rank(symbol) < rank(best) && Symbols.exists(symbol)) {
                best = symbol;
            }
        }
        return best;
    }

    private static int[] ranks() {
        int[] ranks = new int[Symbols.ILLEGAL + 1];
        for (int symbol = 0; symbol < ranks.length; symbol++) {
            int readable = symbol < Symbols.ENCODED ? READABLE.indexOf(symbol) : -1;
            ranks[symbol] = readable >= 0 ? readable : READABLE.length() + symbol;
        }
        return ranks;
    }

    private void count(long work) {
        steps += work;
        if (steps > limit) {
            throw new StateLimitException();
        }
    }

    private Found found(int last) {
        List<Integer> symbols = new ArrayList<>();
        for (int i = last; i > 0; i = queue.get(i).before) {
            symbols.add(0, queue.get(i).symbol);
        }
        StringBuilder text = new StringBuilder();
        if (!malformed) {
            symbols.forEach(symbol -> text.append(Symbols.text(symbol)));
        }
        return new Found(text.toString(), malformed);
    }
}
