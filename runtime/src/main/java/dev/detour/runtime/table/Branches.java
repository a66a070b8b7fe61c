package dev.detour.runtime.table;

import dev.detour.runtime.Nullable;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Finds the literal with which a path goes on, by a decision tree over single characters: each decision reads one, at the
 * distance that tells most of the literals apart which are left. The one that remains is then compared as a whole. No
 * distance is read twice, so that nobody gains anything by the choice of paths.
 */
final class Branches {

    private final Step[] steps;

    /**
     * Decisions: the distance of a character, the least character, how many there are from that one on, and for each of
     * them the place of the next decision, 0 where there is none, or the complement of the step that remains.
     */
    private int[] decisions = new int[16];

    private final int first;

    /** How much of {@link #decisions} is used; no decision stands at 0. */
    private int size = 1;

    /** Takes the steps that a literal leads to, no two of which begin with the same segment. */
    Branches(List<Step> steps) {
        this.steps = steps.toArray(Step[]::new);
        this.first = decide(IntStream.range(0, steps.size()).toArray());
        this.decisions = Arrays.copyOf(decisions, size);
    }

    /** The step whose literal stands in a path from a slash on, up to another slash or the end; {@code null}: none. */
    @Nullable
    Step find(String path, int slash) {
        int at = first;
        while (at > 0) {
            int next = character(path, slash + decisions[at]) - decisions[at + 1];
            if (next < 0 || next >= decisions[at + 2]) {
                return null;
            }
            at = decisions[at + 3 + next];
        }
        return at == 0 || !steps[~at].follows(path, slash) ? null : steps[~at];
    }

    /** Literals are read with what follows them: a slash, for which the end of the path is taken too, and then nothing. */
    private static int character(String text, int i) {
        return i < text.length() ? text.charAt(i) : i == text.length() ? '/' : 0;
    }

    private int character(int step, int distance) {
        return character(steps[step].literal(), distance);
    }

    /** Appends the decisions between some of the steps; returns the place of the first. */
    private int decide(int[] group) {
        if (group.length == 1) {
            return ~group[0];
        }
        int distance = distance(group);
        int[] sorted = IntStream.of(group)
                .map(step -> character(step, distance))
                .sorted()
                .toArray();
        int least = sorted[0];
        int count = sorted[sorted.length - 1] - least + 1;
        int at = size;
        size += 3 + count;
        decisions = size > decisions.length ? Arrays.copyOf(decisions, 2 * size) : decisions;
        decisions[at] = distance;
        decisions[at + 1] = least;
        decisions[at + 2] = count;
        for (int c : IntStream.of(sorted).distinct().toArray()) {
            int next = decide(IntStream.of(group)
                    .filter(step -> character(step, distance) == c)
                    .toArray());
            decisions[at + 3 + c - least] = next;
        }
        return at;
    }

    /** The distance that tells most of the steps apart. There is one: no literal begins with another and its slash. */
    private int distance(int[] group) {
        int reach = IntStream.of(group)
                .map(step -> steps[step].literal().length())
                .min()
                .orElse(0);
        int best = 0;
        int most = 0;
        for (int distance = 1; distance <= reach; distance++) {
            BitSet characters = new BitSet();
            for (int step : group) {
                characters.set(character(step, distance));
            }
            if (characters.cardinality() > most) {
                most = characters.cardinality();
                best = distance;
            }
        }
        return best;
    }
}
