package dev.detour.runtime.internal;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/**
 * A segment of several variables, or of variables and literals, such as <code>{a}-{b}.html</code>. Which of several ways to
 * split a text is meant is settled: the leftmost variable is the shortest such that the whole segment matches, then the
 * next one.
 */
public final class MixedSegment implements Segment {

    private final Automaton match;
    private final List<String> variables;

    /** The literal before the first variable, those between variables, and the one after the last. */
    private final List<String> literals;

    /** What each variable but the last may be, and, reversed, what may follow it. */
    private final List<Automaton> values;

    private final List<Automaton> rests;

    private MixedSegment(
            Automaton match,
            List<String> variables,
            List<String> literals,
            List<Automaton> values,
            List<Automaton> rests) {
        this.match = match;
        this.variables = List.copyOf(variables);
        this.literals = List.copyOf(literals);
        this.values = List.copyOf(values);
        this.rests = List.copyOf(rests);
    }

    /**
     * A mixed segment.
     *
     * @param source the segment's text, such as <code>{a}-{b:1}.html</code>; literals in canonical form
     * @param automata that of the whole segment, then for each variable but the last that of its values and that of all
     *     that follows it, reversed
     * @return the segment
     * @throws IllegalArgumentException if {@code source} is malformed or {@code automata} are not that many
     */
    public static MixedSegment of(String source, List<Automaton> automata) {
        List<String> variables = new ArrayList<>();
        List<String> literals = new ArrayList<>();
        int from = 0;
        for (int open = source.indexOf('{'); open >= 0; open = source.indexOf('{', from)) {
            int close = source.indexOf('}', open);
            if (close < 0) {
                throw new IllegalArgumentException("malformed segment \"" + source + "\"");
            }
            literals.add(source.substring(from, open));
            String variable = source.substring(open + 1, close);
            int colon = variable.indexOf(':');
            variables.add(colon < 0 ? variable : variable.substring(0, colon));
            from = close + 1;
        }
        literals.add(source.substring(from));
        if (variables.isEmpty() || automata.size() != 2 * variables.size() - 1) {
            throw new IllegalArgumentException("segment \"" + source + "\" has " + automata.size() + " automata");
        }
        List<Automaton> values = new ArrayList<>();
        List<Automaton> rests = new ArrayList<>();
        for (int i = 1; i < automata.size(); i += 2) {
            values.add(automata.get(i));
            rests.add(automata.get(i + 1));
        }
        return new MixedSegment(automata.get(0), variables, literals, values, rests);
    }

    /**
     * The automaton of the whole segment.
     *
     * @return the automaton
     */
    public Automaton match() {
        return match;
    }

    /**
     * The literals, of which there is one more than variables; any may be empty.
     *
     * @return the one before the first variable, those between variables, and the one after the last
     */
    public List<String> literals() {
        return literals;
    }

    @Override
    public List<String> variables() {
        return variables;
    }

    @Override
    public int bind(String path, int from, int to, int[] regions, int next) {
        int at = skip(path, from, to, literals.get(0));
        int last = variables.size() - 1;
        int free = next;
        for (int i = 0; i < last; i++) {
            regions[free++] = at;
            at = shortest(path, at, to, values.get(i), rests.get(i));
            regions[free++] = at;
            at = skip(path, at, to, literals.get(i + 1));
        }
        regions[free++] = at;
        regions[free++] = Math.max(at, skipBack(path, at, to, literals.get(last + 1)));
        return free;
    }

    /** The first end at which {@code value} accepts what goes before and {@code rest} what follows. */
    private static int shortest(String path, int from, int to, Automaton value, Automaton rest) {
        BitSet ends = new BitSet(to - from);
        int state = 0;
        for (int i = to; i > from && state != Automaton.DEAD; ) {
            ends.set(i - from, rest.accepts(state));
            int before = Symbols.before(path, from, i);
            state = rest.step(state, Symbols.at(path, before, i));
            i = before;
        }
        state = 0;
        for (int i = from; i < to && state != Automaton.DEAD; ) {
            state = value.step(state, Symbols.at(path, i, to));
            i = Symbols.after(path, i, to);
            if (value.accepts(state) && ends.get(i - from)) {
                return i;
            }
        }
        return from;
    }

    /** Passes over as many symbols as a literal has: its case may differ, and a triplet may stand for a character. */
    private static int skip(String path, int from, int to, String literal) {
        int at = from;
        for (int i = 0; i < literal.length() && at < to; i = Symbols.after(literal, i, literal.length())) {
            at = Symbols.after(path, at, to);
        }
        return at;
    }

    private static int skipBack(String path, int from, int to, String literal) {
        int at = to;
        for (int i = 0; i < literal.length() && at > from; i = Symbols.after(literal, i, literal.length())) {
            at = Symbols.before(path, from, at);
        }
        return at;
    }
}
