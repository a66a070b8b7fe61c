package dev.detour.model.check;

import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;

/** Finds the name that was probably meant. */
final class Suggestion {

    private Suggestion() {}

    /** The nearest of some names, if it is near enough to be a slip: at most a third of its characters, one at least. */
    static Optional<String> nearest(String name, Collection<String> names) {
        return names.stream()
                .filter(candidate -> distance(name, candidate) <= Math.max(1, candidate.length() / 3))
                .min(Comparator.<String>comparingInt(candidate -> distance(name, candidate))
                        .thenComparing(Comparator.naturalOrder()));
    }

    /** The edit distance, two neighbours that changed places counted once, letters compared in either case. */
    private static int distance(String left, String right) {
        int[][] distances = new int[left.length() + 1][right.length() + 1];
        for (int i = 0; i <= left.length(); i++) {
            for (int j = 0; j <= right.length(); j++) {
                distances[i][j] = i == 0 || j == 0 ? i + j : step(distances, left, i, right, j);
            }
        }
        return distances[left.length()][right.length()];
    }

    private static int step(int[][] distances, String left, int i, String right, int j) {
        int replaced = distances[i - 1][j - 1] + (same(left, i - 1, right, j - 1) ? 0 : 1);
        int added = Math.min(distances[i - 1][j], distances[i][j - 1]) + 1;
        boolean swapped = i > 1 && j > 1 && same(left, i - 1, right, j - 2) && same(left, i - 2, right, j - 1);
        return Math.min(Math.min(replaced, added), swapped ? distances[i - 2][j - 2] + 1 : Integer.MAX_VALUE);
    }

    private static boolean same(String left, int i, String right, int j) {
        return Character.toLowerCase(left.charAt(i)) == Character.toLowerCase(right.charAt(j));
    }
}
