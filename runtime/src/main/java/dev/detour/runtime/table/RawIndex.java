package dev.detour.runtime.table;

import java.util.List;

/**
 * Finds texts by their characters as they stand, in an open hash table that is built once. It is made of few arrays: what a
 * search waits for is memory.
 */
final class RawIndex {

    /** How far from its place a text may be. */
    private static final int FAR = 8;

    private static final int MAX_BITS = 28;

    private final String[] texts;

    /** As {@link Positions#offsets}. */
    private final int[] offsets;

    private final boolean whole;

    /** Pairs of a hash and the number of its text, counted from 1; 0: the place is free. */
    private final int[] places;

    private final int shift;

    private RawIndex(String[] texts, Positions positions, int bits) {
        this.texts = texts;
        this.offsets = positions.offsets();
        this.whole = positions.areAll();
        this.places = new int[2 << bits];
        this.shift = Integer.SIZE - bits;
    }

    /** Makes the index of different texts. */
    static RawIndex of(List<String> texts) {
        String[] array = texts.toArray(String[]::new);
        Positions positions = Positions.of(texts);
        int bits = Integer.SIZE - Integer.numberOfLeadingZeros(Math.max(1, 2 * array.length - 1));
        while (true) {
            RawIndex index = new RawIndex(array, positions, bits);
            if (index.fill() <= FAR || bits == MAX_BITS || 1 << bits > 64 * array.length) {
                return index;
            }
            bits++;
        }
    }

    /** Places all texts and tells how far the farthest is from its place. */
    private int fill() {
        int far = 0;
        for (int number = 0; number < texts.length; number++) {
            int hash = hash(texts[number], 0, texts[number].length());
            int place = hash >>> shift;
            int steps = 0;
            while (places[2 * place + 1] != 0) {
                place = next(place);
                steps++;
            }
            places[2 * place] = hash;
            places[2 * place + 1] = number + 1;
            far = Math.max(far, steps);
        }
        return far;
    }

    private int hash(String text, int from, int to) {
        return whole ? Positions.hashAll(text, from, to) : Positions.hash(offsets, text, from, to);
    }

    private int next(int place) {
        return place + 1 & (places.length >> 1) - 1;
    }

    /** The number of the text that a part of another is equal to, or {@link HashIndex#NONE}. */
    int find(String text, int from, int to) {
        int hash = hash(text, from, to);
        int place = hash >>> shift;
        for (int number = places[2 * place + 1]; number != 0; number = places[2 * place + 1]) {
            if (places[2 * place] == hash && same(texts[number - 1], text, from, to)) {
                return number - 1;
            }
            place = next(place);
        }
        return HashIndex.NONE;
    }

    /** A whole text is compared faster than a part. */
    private static boolean same(String one, String text, int from, int to) {
        if (one.length() != to - from) {
            return false;
        }
        return one.length() == text.length() ? one.equals(text) : text.startsWith(one, from);
    }
}
