package dev.detour.runtime.target;

import dev.detour.runtime.Nullable;
import dev.detour.runtime.RedirectResponse;
import dev.detour.runtime.internal.Found;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** To a target that takes captures, each at most once: they are copied out of the path right to where they belong. */
final class SplicedShortcut extends Shortcut {

    private static final int STRIDE = 4;

    /**
     * A variable of the target.
     *
     * @param variable its position among those of the pattern
     * @param place where it stands, as a bit of {@link SafeText}
     */
    record Copy(int variable, int place) {}

    private final PathVariables variables;
    private final Copy[] copies;

    /** What stands before each variable in the target, and after the last. */
    private final byte[][] literals;

    /** How much longer the literals of the target are than those of the pattern. */
    private final int growth;

    /**
     * The length of the first literal, and for each variable how many characters stand before it, how many captures come
     * after the end of the one before (negative: there is none) and after its own, and the length of the literal after it:
     * all that is needed where captures are known, in one place of the memory.
     */
    private final int[] plan;

    /** All literals of the target. */
    private final byte[] texts;

    SplicedShortcut(Answer answer, PathVariables variables, List<Copy> copies, List<String> literals) {
        super(answer);
        this.variables = variables;
        this.copies = copies.toArray(Copy[]::new);
        this.literals = literals.stream()
                .map(literal -> literal.getBytes(StandardCharsets.ISO_8859_1))
                .toArray(byte[][]::new);
        this.texts = String.join("", literals).getBytes(StandardCharsets.ISO_8859_1);
        this.plan = plan();
        this.growth = literals.stream().mapToInt(String::length).sum() - variables.literals();
    }

    private int[] plan() {
        int[] numbers = new int[1 + STRIDE * copies.length];
        numbers[0] = literals[0].length;
        for (int i = 0; i < copies.length; i++) {
            int variable = copies[i].variable;
            int after = variables.count() - 1 - variable;
            numbers[STRIDE * i + 1] = variables.begin(variable, 0);
            numbers[STRIDE * i + 2] = variable == 0 ? -1 : after + 1;
            numbers[STRIDE * i + 3] = after;
            numbers[STRIDE * i + 4] = literals[i + 1].length;
        }
        return numbers;
    }

    @Override
    @Nullable
    RedirectResponse redirect(String path, int ends, boolean head) {
        if (path.length() > Target.MAX_LENGTH - growth) {
            return null;
        }
        byte[] location = new byte[path.length() + growth];
        int length = ends == Found.NOT_SIMPLE ? read(path, location) : splice(path, ends, location);
        return length < 0 ? null : to(new String(location, 0, length, StandardCharsets.ISO_8859_1), head);
    }

    /** Copies captures whose ends are known and which may stand in any place. */
    @SuppressWarnings("deprecation") // All characters that are copied are ASCII.
    private int splice(String path, int ends, byte[] location) {
        int text = plan[0];
        int length = text;
        System.arraycopy(texts, 0, location, 0, text);
        for (int i = 1; i < plan.length; i += STRIDE) {
            int from = plan[i] + (plan[i + 1] < 0 ? 0 : Found.end(ends, plan[i + 1]));
            int to = Found.end(ends, plan[i + 2]);
            int next = plan[i + 3];
            path.getBytes(from, to, location, length);
            length += to - from;
            System.arraycopy(texts, text, location, length, next);
            length += next;
            text += next;
        }
        return length;
    }

    /** Copies captures while it reads them; tells -1 where one is not safe. */
    private int read(String path, byte[] location) {
        int length = append(location, 0, literals[0]);
        int variable = -1;
        int from = 0;
        int to = 0;
        for (int i = 0; i < copies.length; i++) {
            Copy copy = copies[i];
            if (copy.variable < variable) {
                variable = -1;
                to = 0;
            }
            while (variable < copy.variable) {
                from = variables.begin(++variable, to);
                to = variables.end(variable, path, from);
            }
            if (!SafeText.copy(path, from, to, copy.place, location, length)) {
                return -1;
            }
            length = append(location, length + to - from, literals[i + 1]);
        }
        return length;
    }

    private static int append(byte[] location, int length, byte[] literal) {
        System.arraycopy(literal, 0, location, length, literal.length);
        return length + literal.length;
    }
}
