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
     * @param literal what stands before it in the target, from the variable before on
     * @param variable its position among those of the pattern
     * @param place where it stands, as a bit of {@link SafeText}
     */
    record Copy(byte[] literal, int variable, int place) {}

    private final PathVariables variables;
    private final Copy[] copies;
    private final byte[] end;

    /** How much longer the literals of the target are than those of the pattern. */
    private final int growth;

    SplicedShortcut(Answer answer, PathVariables variables, List<Copy> copies, byte[] end) {
        super(answer);
        this.variables = variables;
        this.copies = copies.toArray(Copy[]::new);
        this.end = end;
        int literals = copies.stream().mapToInt(copy -> copy.literal.length).sum();
        this.growth = literals + end.length - variables.literals();
    }

    @Override
    @Nullable
    RedirectResponse redirect(String path, boolean head) {
        if (path.length() > Target.MAX_LENGTH - growth) {
            return null;
        }
        byte[] location = new byte[path.length() + growth];
        int length = 0;
        int variable = -1;
        int from = 0;
        int to = 0;
        for (Copy copy : copies) {
            length = append(location, length, copy.literal);
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
            length += to - from;
        }
        length = append(location, length, end);
        return to(new String(location, 0, length, StandardCharsets.ISO_8859_1), head);
    }

    private static int append(byte[] location, int length, byte[] literal) {
        System.arraycopy(literal, 0, location, length, literal.length);
        return length + literal.length;
    }
}
