package dev.detour.runtime.internal;

/**
 * When two symbols are the same, and the hash that goes with it. The hash runs over symbols, not characters, and mixes after
 * each one, so that texts with equal {@link String#hashCode()} do not collide here.
 */
public enum Reading {
    /** As they are: for literals of a path. */
    EXACT,
    /** Without regard to ASCII case: for hosts, and for literals of patterns that ask for it. */
    IGNORE_CASE,
    /** As in forms: decoded, and {@code +} is a space. For keys and values of a query. */
    FORM;

    /** The hash of no symbols, before {@link #finish}. */
    public static final int START = 0x2545F491;

    /**
     * The symbol that begins at {@code i}; {@link Symbols#after} tells where the next one begins.
     *
     * @param text the text
     * @param i where it begins
     * @param end where the text to read ends
     * @return the symbol by which two texts compare
     */
    public int at(String text, int i, int end) {
        int symbol = Symbols.at(text, i, end);
        return switch (this) {
            case EXACT -> symbol;
            case IGNORE_CASE -> Symbols.fold(symbol);
            case FORM -> formSymbol(symbol, text.charAt(i));
        };
    }

    /**
     * Takes one more symbol into a hash.
     *
     * @param hash the hash of the symbols before
     * @param symbol the symbol
     * @return the hash with it
     */
    public static int mix(int hash, int symbol) {
        int mixed = (hash ^ symbol) * 0x9E3779B1;
        return mixed ^ mixed >>> 15;
    }

    /**
     * Ends a hash.
     *
     * @param hash the hash of all symbols
     * @return a hash whose low bits depend on all of them
     */
    public static int finish(int hash) {
        int mixed = hash * 0x85EBCA6B;
        return mixed ^ mixed >>> 13;
    }

    /**
     * The hash of a text.
     *
     * @param text the text
     * @param from where it begins
     * @param to where it ends
     * @return the hash
     */
    public int hash(String text, int from, int to) {
        int hash = START;
        for (int i = from; i < to; i = Symbols.after(text, i, to)) {
            hash = mix(hash, at(text, i, to));
        }
        return finish(hash);
    }

    /**
     * Whether a part of a text is the same as another text.
     *
     * @param text the text
     * @param from where the part begins
     * @param to where it ends
     * @param other the other text
     * @return whether their symbols are the same
     */
    public boolean same(String text, int from, int to, String other) {
        int end = other.length();
        int j = 0;
        for (int i = from; i < to; i = Symbols.after(text, i, to)) {
            if (j == end || at(text, i, to) != at(other, j, end)) {
                return false;
            }
            j = Symbols.after(other, j, end);
        }
        return j == end;
    }

    /** Any reserved character stands for itself in a form, raw or encoded, but for {@code +}. */
    private static int formSymbol(int symbol, char raw) {
        if (raw == '+') {
            return Symbols.ENCODED + ' ';
        }
        if (raw == '?') {
            return Symbols.ENCODED + raw;
        }
        return symbol < Symbols.ENCODED && !Symbols.isUnreserved(symbol) ? Symbols.ENCODED + symbol : symbol;
    }
}
