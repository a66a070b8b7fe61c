package dev.detour.runtime.target;

import dev.detour.runtime.internal.Pattern;
import java.util.ArrayList;
import java.util.List;

/** Where the variables of a pattern stand in a path in which its literals stand as they do in the pattern. */
final class PathVariables {

    private final List<String> names = new ArrayList<>();

    /** How many characters stand between each variable and the one before. */
    private final int[] gaps;

    private final boolean tail;
    private final int literals;

    /** Reads the path of a pattern that has no mixed segments. */
    PathVariables(String pattern) {
        String[] segments = pattern.substring(1).split("/", -1);
        gaps = new int[segments.length];
        int total = 0;
        int gap = 0;
        for (String segment : segments) {
            if (segment.startsWith("{")) {
                // A tail brings its slash along.
                gaps[names.size()] = segment.startsWith("{*") ? gap : gap + 1;
                total += gaps[names.size()];
                names.add(name(segment));
                gap = 0;
            } else {
                gap += 1 + segment.length();
            }
        }
        literals = total + gap;
        tail = segments[segments.length - 1].startsWith("{*");
    }

    private static String name(String segment) {
        int colon = segment.indexOf(':');
        return segment.substring(segment.startsWith("{*") ? 2 : 1, colon < 0 ? segment.length() - 1 : colon);
    }

    int count() {
        return names.size();
    }

    /** The position of a variable, or -1. */
    int indexOf(String name) {
        return names.indexOf(name);
    }

    /** Whether a variable is the rest of the path. */
    boolean isTail(int variable) {
        return tail && variable == names.size() - 1;
    }

    /** How many characters the literals have, with all slashes but that of a tail. */
    int literals() {
        return literals;
    }

    /** Where a variable begins that follows one that ended there. */
    int begin(int variable, int end) {
        return end + gaps[variable];
    }

    /** Where a variable ends that begins there. */
    int end(int variable, String path, int from) {
        return isTail(variable) ? path.length() : Pattern.segmentEnd(path, from);
    }
}
