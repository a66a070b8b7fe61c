package dev.detour.runtime.target;

import dev.detour.runtime.Nullable;
import dev.detour.runtime.RedirectResponse;
import dev.detour.runtime.internal.Found;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** To a target that takes captures, each at most once: they are copied out of the path right to where they belong. */
final class SplicedShortcut extends TemplateShortcut {

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

    /** All literals of the target, one after the other. */
    private final byte[] literals;

    /**
     * The length of the literal at the beginning, and for each variable: how many characters stand before it, how many
     * captures come after the end of the one before (negative: there is none), how many after its own, and the length of
     * the literal after it. It is all that is needed where captures are known, in one place of the memory.
     */
    private final int[] plan;

    /** How much longer the literals of the target are than those of the pattern. */
    private final int growth;

    SplicedShortcut(Answer answer, PathVariables variables, List<Copy> copies, List<String> literals) {
        super(answer);
        this.variables = variables;
        this.copies = copies.toArray(Copy[]::new);
        this.literals = String.join("", literals).getBytes(StandardCharsets.ISO_8859_1);
        this.plan = plan(variables, copies, literals);
        this.growth = this.literals.length - variables.literals();
    }

    private static int[] plan(PathVariables variables, List<Copy> copies, List<String> literals) {
        int[] plan = new int[1 + STRIDE * copies.size()];
        plan[0] = literals.get(0).length();
        for (int i = 0; i < copies.size(); i++) {
            int variable = copies.get(i).variable;
            int after = variables.count() - 1 - variable;
            plan[STRIDE * i + 1] = variables.begin(variable, 0);
            plan[STRIDE * i + 2] = variable == 0 ? -1 : after + 1;
            plan[STRIDE * i + 3] = after;
            plan[STRIDE * i + STRIDE] = literals.get(i + 1).length();
        }
        return plan;
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
    @SuppressWarnings("deprecation") // It is right for ASCII, which all that is copied is, and makes no other copy.
    private int splice(String path, int ends, byte[] location) {
        int taken = plan[0];
        int length = taken;
        System.arraycopy(literals, 0, location, 0, taken);
        for (int i = 1; i < plan.length; i += STRIDE) {
            int from = plan[i] + (plan[i + 1] < 0 ? 0 : Found.end(ends, plan[i + 1]));
            int to = Found.end(ends, plan[i + 2]);
            path.getBytes(from, to, location, length);
            length += to - from;
            int next = plan[i + STRIDE - 1];
            System.arraycopy(literals, taken, location, length, next);
            length += next;
            taken += next;
        }
        return length;
    }

    /** Copies captures while it reads them; -1 where one is not safe. */
    private int read(String path, byte[] location) {
        int taken = plan[0];
        int length = taken;
        System.arraycopy(literals, 0, location, 0, taken);
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
            length += to - from;
            int next = plan[STRIDE * (i + 1)];
            System.arraycopy(literals, taken, location, length, next);
            length += next;
            taken += next;
        }
        return length;
    }
}
