package dev.detour.runtime.table;

import dev.detour.runtime.internal.Reading;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The characters by which the texts of a set are told apart, chosen when the set is complete, as perfect hash functions do:
 * a text is found by its length and a few of its characters, and compared as a whole only then. Chosen so that no more than
 * {@value #SHARED} texts have all of them in common, they leave nothing to gain for who chooses the requests.
 */
final class Positions {

    /** How many texts may have the same hash. */
    private static final int SHARED = 2;

    /** How many characters are read at most; texts that need more are read as a whole. */
    private static final int MOST = 16;

    /** How far from either end of a text they are looked for. */
    private static final int REACH = 128;

    /** How many texts are looked at to choose the next one. */
    private static final int SAMPLE = 256;

    /** An odd number without a pattern in its bits: the hash is in the high bits. */
    private static final int MULTIPLIER = 0x9E3779B1;

    /** Counted from the beginning or, if negative, from the end. */
    private final int[] offsets;

    private final boolean whole;

    private Positions(int[] offsets, boolean whole) {
        this.offsets = offsets;
        this.whole = whole;
    }

    /** Chooses positions for different texts. */
    static Positions of(List<String> texts) {
        Positions chosen = new Positions(new int[0], false);
        List<String> crowded = chosen.crowded(texts);
        while (!crowded.isEmpty()) {
            Positions more = chosen.offsets.length < MOST ? chosen.oneMore(crowded) : chosen;
            if (more.distinct(crowded) == chosen.distinct(crowded)) {
                return new Positions(new int[0], true);
            }
            chosen = more;
            crowded = chosen.crowded(texts);
        }
        return chosen;
    }

    /** The offsets of the positions from the beginning or, if negative, the end; empty with {@link #areAll}. */
    int[] offsets() {
        return offsets;
    }

    /** Whether all characters are read. */
    boolean areAll() {
        return whole;
    }

    /** The hash of a text. */
    int hash(String text) {
        return whole ? hashAll(text) : hash(offsets, text);
    }

    /** The hash of a text by a few of its characters; its high bits are the best. */
    static int hash(int[] offsets, String text) {
        int length = text.length();
        int hash = length * MULTIPLIER;
        for (int offset : offsets) {
            int at = offset + (offset >> Integer.SIZE - 1 & length);
            hash = (hash ^ (at >= 0 && at < length ? text.charAt(at) : 0)) * MULTIPLIER;
        }
        return hash;
    }

    /** The hash of a text by all of its characters. */
    static int hashAll(String text) {
        int hash = text.length();
        for (int i = 0; i < text.length(); i++) {
            hash = Reading.mix(hash, text.charAt(i));
        }
        return hash * MULTIPLIER;
    }

    /** Some of the texts whose hash too many others have. */
    private List<String> crowded(List<String> texts) {
        int[] sorted = sortedHashes(texts);
        List<String> crowded = new ArrayList<>();
        for (int i = 0; i < texts.size() && crowded.size() < SAMPLE; i++) {
            if (isCrowded(sorted, hash(texts.get(i)))) {
                crowded.add(texts.get(i));
            }
        }
        return crowded;
    }

    private static boolean isCrowded(int[] sorted, int hash) {
        int found = Arrays.binarySearch(sorted, hash);
        int first = found;
        while (first > 0 && sorted[first - 1] == hash) {
            first--;
            if (found - first >= SHARED) {
                return true;
            }
        }
        return first + SHARED < sorted.length && sorted[first + SHARED] == hash;
    }

    /** These positions and the one that tells most of the texts apart. */
    private Positions oneMore(List<String> texts) {
        int reach =
                Math.min(REACH, texts.stream().mapToInt(String::length).max().orElse(0));
        Positions best = this;
        int most = 0;
        for (int offset = -reach; offset < reach; offset++) {
            int[] more = Arrays.copyOf(offsets, offsets.length + 1);
            more[offsets.length] = offset;
            Positions candidate = new Positions(more, false);
            int distinct = candidate.distinct(texts);
            if (distinct > most) {
                most = distinct;
                best = candidate;
            }
        }
        return best;
    }

    private int distinct(List<String> texts) {
        int[] sorted = sortedHashes(texts);
        int distinct = sorted.length == 0 ? 0 : 1;
        for (int i = 1; i < sorted.length; i++) {
            distinct += sorted[i] == sorted[i - 1] ? 0 : 1;
        }
        return distinct;
    }

    private int[] sortedHashes(List<String> texts) {
        return texts.stream().mapToInt(this::hash).sorted().toArray();
    }
}
