package dev.detour.runtime.target;

import dev.detour.runtime.Nullable;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Reads a template from the left to the right, to find out whether captures of a pattern can be copied right into it. */
final class ShortcutParser {

    private final PathVariables variables;
    private final List<String> names;
    private final List<SplicedShortcut.Copy> copies = new ArrayList<>();
    private final Set<Integer> copied = new HashSet<>();
    private final List<String> literals = new ArrayList<>();
    private final StringBuilder literal = new StringBuilder();
    private boolean possible = true;

    /** Begins with the path of a pattern and the names of the handler's variables. */
    ShortcutParser(String pattern, List<String> names) {
        this.variables = new PathVariables(pattern);
        this.names = names;
    }

    /** Takes what stands next in the template. */
    ShortcutParser add(String text) {
        literal.append(text);
        return this;
    }

    /** Takes the next component of the template. */
    ShortcutParser add(List<Piece> pieces, Component component) {
        for (Piece piece : pieces) {
            if (piece.isVariable()) {
                int variable = variables.indexOf(names.get(piece.variable()));
                boolean fits = variable >= 0 && variables.isTail(variable) == piece.tail() && copied.add(variable);
                int place = piece.tail() ? SafeText.IN_PATH : SafeText.in(component);
                copies.add(new SplicedShortcut.Copy(variable, place));
                endLiteral();
                possible &= fits;
            } else {
                literal.append(piece.literal());
            }
        }
        return this;
    }

    /** The short way; {@code null} where there is none. */
    @Nullable
    Shortcut shortcut(Answer answer) {
        endLiteral();
        return possible ? new SplicedShortcut(answer, variables, copies, literals) : null;
    }

    private void endLiteral() {
        literals.add(literal.toString());
        literal.setLength(0);
    }
}
