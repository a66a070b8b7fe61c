package dev.detour.model.language;

import java.nio.charset.StandardCharsets;
import java.util.BitSet;

/**
 * Compiles regular expressions over decoded text into automata over symbols: a character that is not unreserved matches raw
 * and percent-encoded, one that is not ASCII the triplets of its UTF-8 bytes, and nothing a slash, raw or encoded.
 */
final class RegexCompiler {

    private final Nfa nfa = new Nfa();

    private RegexCompiler() {}

    /**
     * Compiles an expression.
     *
     * @param regex the expression
     * @return an automaton, not minimal
     * @throws StateLimitException where it would have too many states
     */
    static Dfa compile(Regex regex) {
        RegexCompiler compiler = new RegexCompiler();
        int start = compiler.nfa.state();
        int end = compiler.nfa.state();
        compiler.add(start, regex, end);
        return compiler.nfa.determinize(start, end);
    }

    private void add(int from, Regex regex, int to) {
        if (regex instanceof Regex.OneOf oneOf) {
            addClass(from, oneOf.characters(), to);
        } else if (regex instanceof Regex.Literal literal) {
            addCodePoint(from, literal.codePoint(), to);
        } else if (regex instanceof Regex.Sequence sequence) {
            int state = from;
            for (Regex part : sequence.parts()) {
                state = addFresh(state, part);
            }
            nfa.epsilon(state, to);
        } else if (regex instanceof Regex.Choice choice) {
            for (Regex option : choice.options()) {
                nfa.epsilon(addFresh(from, option), to);
            }
        } else if (regex instanceof Regex.Repeat repeat) {
            addRepeat(from, repeat, to);
        }
    }

    /** Adds an expression between a fresh state and another, which is returned. */
    private int addFresh(int from, Regex regex) {
        int start = nfa.state();
        int end = nfa.state();
        nfa.epsilon(from, start);
        add(start, regex, end);
        return end;
    }

    private void addRepeat(int from, Regex.Repeat repeat, int to) {
        int state = from;
        for (int i = 0; i < repeat.min(); i++) {
            state = addFresh(state, repeat.part());
        }
        if (repeat.max() == Regex.Repeat.UNBOUNDED) {
            int loop = nfa.state();
            nfa.epsilon(state, loop);
            nfa.epsilon(addFresh(loop, repeat.part()), loop);
            state = loop;
        } else {
            for (int i = repeat.min(); i < repeat.max(); i++) {
                nfa.epsilon(state, to);
                state = addFresh(state, repeat.part());
            }
        }
        nfa.epsilon(state, to);
    }

    private void addClass(int from, CharClass characters, int to) {
        BitSet symbols = new BitSet();
        for (int c = 0; c < 0x80; c++) {
            if (characters.contains(c)) {
                addAscii(c, symbols);
            }
        }
        addEdges(from, symbols, to);
        if (characters.beyondAscii()) {
            addUtf8(from, to);
        }
    }

    private void addCodePoint(int from, int c, int to) {
        if (c < 0x80) {
            BitSet symbols = new BitSet();
            addAscii(c, symbols);
            addEdges(from, symbols, to);
            return;
        }
        int state = from;
        for (byte octet : Character.toString(c).getBytes(StandardCharsets.UTF_8)) {
            int next = nfa.state();
            addOctets(state, octet & 0xFF, octet & 0xFF, next);
            state = next;
        }
        nfa.epsilon(state, to);
    }

    private void addAscii(int c, BitSet symbols) {
        if (c == '/') {
            return;
        }
        if (Symbols.isPathCharacter(c)) {
            symbols.set(c);
        }
        symbols.set(Symbols.ofByte(c));
    }

    private void addEdges(int from, BitSet symbols, int to) {
        int first = symbols.nextSetBit(0);
        while (first >= 0) {
            int end = symbols.nextClearBit(first);
            nfa.edge(from, first, end - 1, to);
            first = symbols.nextSetBit(end);
        }
    }

    /** All well-formed sequences of two to four bytes (RFC 3629, section 4). */
    private void addUtf8(int from, int to) {
        int one = nfa.state();
        int two = nfa.state();
        int three = nfa.state();
        addOctets(one, 0x80, 0xBF, to);
        addOctets(two, 0x80, 0xBF, one);
        addOctets(three, 0x80, 0xBF, two);
        addOctets(from, 0xC2, 0xDF, one);
        addOctets(from, 0xE1, 0xEC, two);
        addOctets(from, 0xEE, 0xEF, two);
        addOctets(from, 0xF1, 0xF3, three);
        addOctets(from, 0xE0, 0xE0, restricted(0xA0, 0xBF, one));
        addOctets(from, 0xED, 0xED, restricted(0x80, 0x9F, one));
        addOctets(from, 0xF0, 0xF0, restricted(0x90, 0xBF, two));
        addOctets(from, 0xF4, 0xF4, restricted(0x80, 0x8F, two));
    }

    private void addOctets(int from, int first, int last, int to) {
        nfa.edge(from, Symbols.ENCODED + first, Symbols.ENCODED + last, to);
    }

    private int restricted(int first, int last, int to) {
        int state = nfa.state();
        addOctets(state, first, last, to);
        return state;
    }
}
