package dev.detour.runtime.target;

import dev.detour.runtime.Nullable;
import dev.detour.runtime.RedirectResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** To a target that takes captures, each at most once: they are copied out of the path right to where they belong. */
final class SplicedShortcut extends Shortcut {

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

    SplicedShortcut(Answer answer, PathVariables variables, List<Copy> copies, List<String> literals) {
        super(answer);
        this.variables = variables;
        this.copies = copies.toArray(Copy[]::new);
        this.literals = literals.stream()
                .map(literal -> literal.getBytes(StandardCharsets.ISO_8859_1))
                .toArray(byte[][]::new);
        this.growth = literals.stream().mapToInt(String::length).sum() - variables.literals();
    }

    @Override
    @Nullable
    RedirectResponse redirect(String path, boolean head) {
        if (path.length() > Target.MAX_LENGTH - growth) {
            return null;
        }
        byte[] location = new byte[path.length() + growth];
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
                return null;
            }
            length = append(location, length + to - from, literals[i + 1]);
        }
        return to(new String(location, 0, length, StandardCharsets.ISO_8859_1), head);
    }

    private static int append(byte[] location, int length, byte[] literal) {
        System.arraycopy(literal, 0, location, length, literal.length);
        return length + literal.length;
    }
}
