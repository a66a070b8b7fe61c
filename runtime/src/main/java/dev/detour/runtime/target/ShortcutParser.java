package dev.detour.runtime.target;

import dev.detour.runtime.Nullable;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Finds out whether there is a {@link Shortcut} from a pattern to a template. */
final class ShortcutParser {

    /** A piece of the template, and the place where it stands. */
    private record Placed(Piece piece, Component component) {}

    private final Answer answer;
    private final List<String> names;
    private final List<Placed> pieces = new ArrayList<>();
    private int next;
    private int growth;

    ShortcutParser(Answer answer, List<String> names) {
        this.answer = answer;
        this.names = names;
    }

    /** Takes a component of the template. */
    void add(List<Piece> component, Component kind) {
        component.forEach(piece -> pieces.add(new Placed(piece, kind)));
    }

    /** Takes a character that parts components. */
    void add(String separator) {
        pieces.add(new Placed(new Piece(separator, -1, false), Component.PATH));
    }

    /** The steps through a pattern's path; {@code null} where the template does not take its variables in order. */
    @Nullable
    Shortcut splice(String pattern) {
        List<SplicedShortcut.Step> steps = new ArrayList<>();
        int skipped = 0;
        for (String segment : pattern.substring(1).split("/", -1)) {
            if (!segment.startsWith("{")) {
                skipped += 1 + segment.length();
                continue;
            }
            boolean tail = segment.startsWith("{*");
            SplicedShortcut.Step step = step(tail ? skipped : skipped + 1, name(segment), tail);
            if (step == null) {
                return null;
            }
            steps.add(step);
            skipped = 0;
        }
        growth -= skipped;
        byte[] end = literal();
        return next < pieces.size() ? null : new SplicedShortcut(answer, steps, end, growth);
    }

    private SplicedShortcut.@Nullable Step step(int skipped, String name, boolean tail) {
        growth -= skipped;
        int variable = names.indexOf(name);
        boolean used =
                pieces.stream().skip(next).anyMatch(placed -> variable >= 0 && placed.piece.variable() == variable);
        if (!used) {
            return new SplicedShortcut.Step(skipped, new byte[0], SafeText.NOWHERE, tail);
        }
        byte[] literal = literal();
        Placed placed = pieces.get(next++);
        boolean fits = placed.piece.variable() == variable && placed.piece.tail() == tail;
        return fits ? new SplicedShortcut.Step(skipped, literal, SafeText.in(placed.component), tail) : null;
    }

    /** All literals up to the next variable. */
    private byte[] literal() {
        StringBuilder literal = new StringBuilder();
        while (next < pieces.size() && !pieces.get(next).piece.isVariable()) {
            literal.append(pieces.get(next++).piece.literal());
        }
        growth += literal.length();
        return literal.toString().getBytes(StandardCharsets.ISO_8859_1);
    }

    private static String name(String segment) {
        int colon = segment.indexOf(':');
        return segment.substring(segment.startsWith("{*") ? 2 : 1, colon < 0 ? segment.length() - 1 : colon);
    }
}
