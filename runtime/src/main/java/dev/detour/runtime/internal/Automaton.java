package dev.detour.runtime.internal;

/** A deterministic finite automaton over {@link Symbols}; state 0 is the initial one. */
public final class Automaton {

    /** The state from which nothing is accepted. */
    public static final int DEAD = -1;

    /** The transitions of state s are those from {@code first[s]} to before {@code first[s + 1]}, sorted by symbol. */
    private final int[] first;

    private final boolean[] accepting;
    private final short[] low;
    private final short[] high;
    private final int[] target;

    private Automaton(int[] first, boolean[] accepting, short[] low, short[] high, int[] target) {
        this.first = first;
        this.accepting = accepting;
        this.low = low;
        this.high = high;
        this.target = target;
    }

    /**
     * Reads the text form: states parted by {@code ;}, each an optional {@code !} (accepting) and transitions
     * {@code LOW-HIGH>STATE} or {@code SYMBOL>STATE} parted by {@code ,}, symbols in hexadecimal.
     *
     * @param text for example {@code 30-39>1;!30-39>1}
     * @return the automaton
     * @throws IllegalArgumentException if {@code text} has another form, or is not deterministic
     */
    public static Automaton parse(String text) {
        String[] states = text.split(";", -1);
        int[] first = new int[states.length + 1];
        boolean[] accepting = new boolean[states.length];
        int capacity = (int) text.chars().filter(c -> c == '>').count();
        Automaton automaton =
                new Automaton(first, accepting, new short[capacity], new short[capacity], new int[capacity]);
        for (int state = 0; state < states.length; state++) {
            accepting[state] = states[state].startsWith("!");
            first[state + 1] = automaton.readState(states[state].substring(accepting[state] ? 1 : 0), first[state]);
        }
        return automaton;
    }

    private int readState(String text, int start) {
        if (text.isEmpty()) {
            return start;
        }
        int next = start;
        for (String transition : text.split(",", -1)) {
            readTransition(transition, next);
            if (low[next] > high[next] || next > start && low[next] <= high[next - 1]) {
                throw malformed(transition);
            }
            next++;
        }
        return next;
    }

    private void readTransition(String text, int index) {
        int arrow = text.indexOf('>');
        int dash = text.indexOf('-');
        if (arrow < 0) {
            throw malformed(text);
        }
        try {
            low[index] = symbol(text.substring(0, dash < 0 ? arrow : dash));
            high[index] = dash < 0 ? low[index] : symbol(text.substring(dash + 1, arrow));
            target[index] = Integer.parseInt(text.substring(arrow + 1));
        } catch (NumberFormatException | StringIndexOutOfBoundsException e) {
            throw malformed(text);
        }
        if (target[index] < 0 || target[index] >= accepting.length) {
            throw malformed(text);
        }
    }

    private static short symbol(String hex) {
        int symbol = Integer.parseInt(hex, 16);
        if (symbol < 0 || symbol > Symbols.ILLEGAL) {
            throw new NumberFormatException();
        }
        return (short) symbol;
    }

    private static IllegalArgumentException malformed(String transition) {
        return new IllegalArgumentException("malformed automaton at the transition \"" + transition + "\"");
    }

    /**
     * Follows one transition.
     *
     * @param state a state, {@link #DEAD} included
     * @param symbol the symbol
     * @return the next state, or {@link #DEAD}
     */
    public int step(int state, int symbol) {
        if (state == DEAD) {
            return DEAD;
        }
        int from = first[state];
        int to = first[state + 1];
        while (from < to) {
            int middle = from + to >>> 1;
            if (symbol < low[middle]) {
                to = middle;
            } else if (symbol > high[middle]) {
                from = middle + 1;
            } else {
                return target[middle];
            }
        }
        return DEAD;
    }

    /**
     * Whether what led to a state is accepted.
     *
     * @param state a state, {@link #DEAD} included
     * @return whether it is
     */
    public boolean accepts(int state) {
        return state != DEAD && accepting[state];
    }

    /**
     * Whether a part of a text is accepted.
     *
     * @param text the text
     * @param from where the part begins
     * @param to where it ends
     * @return whether it is
     */
    public boolean matches(String text, int from, int to) {
        int state = 0;
        for (int i = from; i < to && state != DEAD; i = Symbols.after(text, i, to)) {
            state = step(state, Symbols.at(text, i, to));
        }
        return accepts(state);
    }

    /**
     * The hash of what every accepted text begins with, read {@linkplain Reading#IGNORE_CASE without regard to case}.
     *
     * @return the hash before {@link Reading#finish}; {@link Reading#START} where there is no such beginning
     */
    public int prefixHash() {
        int hash = Reading.START;
        int state = 0;
        for (int length = 0; length < accepting.length && !accepting[state] && isForced(state); length++) {
            hash = Reading.mix(hash, Symbols.fold(low[first[state]]));
            state = target[first[state]];
        }
        return hash;
    }

    /** Whether only one symbol, in either case, leads anywhere. */
    private boolean isForced(int state) {
        int one = first[state];
        int last = first[state + 1] - 1;
        return last - one <= 1
                && last >= one
                && low[one] == high[one]
                && low[last] == high[last]
                && Symbols.fold(low[one]) == Symbols.fold(low[last])
                && target[one] == target[last];
    }
}
