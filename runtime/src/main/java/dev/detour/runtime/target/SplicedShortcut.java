package dev.detour.runtime.target;

import dev.detour.runtime.Nullable;
import dev.detour.runtime.RedirectResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** To a target that takes the pattern's variables in their order, each at most once: they are copied as they are read. */
final class SplicedShortcut extends Shortcut {

    /**
     * What to do with a variable of the pattern.
     *
     * @param skipped how many characters of the path stand between it and the variable before
     * @param literal what stands before it in the target
     * @param place where it stands there, as a bit of {@link SafeText}
     * @param tail whether it is the rest of the path
     */
    record Step(int skipped, byte[] literal, int place, boolean tail) {}

    private final Step[] steps;
    private final byte[] end;

    /** How much longer the literals of the target are than those of the pattern. */
    private final int growth;

    SplicedShortcut(Answer answer, List<Step> steps, byte[] end, int growth) {
        super(answer);
        this.steps = steps.toArray(Step[]::new);
        this.end = end;
        this.growth = growth;
    }

    @Override
    @Nullable
    RedirectResponse redirect(String path, boolean head) {
        if (path.length() > Target.MAX_LENGTH - growth) {
            return null;
        }
        byte[] location = new byte[path.length() + growth];
        int from = 0;
        int length = 0;
        for (Step step : steps) {
            length = append(location, length, step.literal);
            from += step.skipped;
            int to = copy(path, from, step, location, length);
            if (to == from) {
                return null;
            }
            length += step.place == SafeText.NOWHERE ? 0 : to - from;
            from = to;
        }
        length = append(location, length, end);
        return to(new String(location, 0, length, StandardCharsets.ISO_8859_1), head);
    }

    private static int append(byte[] location, int length, byte[] literal) {
        System.arraycopy(literal, 0, location, length, literal.length);
        return length + literal.length;
    }

    /** Copies a capture; tells where it ends, or, where it is not safe, that it is empty. */
    private static int copy(String path, int from, Step step, byte[] location, int length) {
        if (step.tail ? !SafeText.isPath(path, from) : path.charAt(from) == '.') {
            return from;
        }
        int at = length;
        for (int i = from; i < path.length(); i++) {
            char c = path.charAt(i);
            if (c == '/' && !step.tail) {
                return i;
            }
            if (c != '/' && !SafeText.isSafe(c, step.place)) {
                return from;
            }
            location[at++] = (byte) c;
        }
        return path.length();
    }
}
