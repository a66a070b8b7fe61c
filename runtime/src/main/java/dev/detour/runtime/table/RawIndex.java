package dev.detour.runtime.table;

import java.util.List;

/**
 * Finds texts by their characters as they stand, in an open hash table that is built once. What a search waits for is memory:
 * so there are few arrays, and they are read side by side.
 */
final class RawIndex {

    /** How far from its place a text may be. */
    private static final int FAR = 16;

    private static final int MAX_BITS = 28;

    /** As {@link Positions#offsets}. */
    private final int[] offsets;

    private final boolean whole;

    /** By place: the low bits of the hash, then in {@link #bits} bits the number of the text from 1; 0: the place is free. */
    private final int[] marks;

    /** By place. */
    private final String[] texts;

    private final int bits;

    private RawIndex(Positions positions, int bits) {
        this.offsets = positions.offsets();
        this.whole = positions.areAll();
        this.marks = new int[1 << bits];
        this.texts = new String[1 << bits];
        this.bits = bits;
    }

    /** Makes the index of different texts. */
    static RawIndex of(List<String> texts) {
        Positions positions = Positions.of(texts);
        int bits = Integer.SIZE - Integer.numberOfLeadingZeros(texts.size() + texts.size() / 3 + 1);
        RawIndex index = new RawIndex(positions, bits);
        while (index.fill(texts) > FAR && bits < MAX_BITS && 1 << bits < 64 * texts.size()) {
            bits++;
            index = new RawIndex(positions, bits);
        }
        return index;
    }

    /** Places all texts and tells how far the farthest is from its place. */
    private int fill(List<String> all) {
        int far = 0;
        for (int number = 0; number < all.size(); number++) {
            String text = all.get(number);
            int hash = hash(text);
            int place = hash >>> -bits;
            int steps = 0;
            while (marks[place] != 0) {
                place = place + 1 & marks.length - 1;
                steps++;
            }
            marks[place] = hash << bits | number + 1;
            texts[place] = text;
            far = Math.max(far, steps);
        }
        return far;
    }

    private int hash(String text) {
        return whole ? Positions.hashAll(text) : Positions.hash(offsets, text);
    }

    /** The number of a text, or {@link HashIndex#NONE}. */
    int find(String text) {
        int hash = hash(text);
        int place = hash >>> -bits;
        int tag = hash << bits;
        for (int mark = marks[place]; mark != 0; mark = marks[place]) {
            int number = mark - tag;
            if (number >>> bits == 0 && texts[place].equals(text)) {
                return number - 1;
            }
            place = place + 1 & marks.length - 1;
        }
        return HashIndex.NONE;
    }
}
