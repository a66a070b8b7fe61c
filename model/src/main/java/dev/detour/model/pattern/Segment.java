package dev.detour.model.pattern;

import java.util.List;

/** What stands between two slashes of a pattern; the order of the kinds is the order of precedence. */
public sealed interface Segment {

    /**
     * A fixed text.
     *
     * @param text in canonical form; empty for what follows a final slash
     */
    record Literal(String text) implements Segment, Part {

        /** What follows a final slash, or stands between two. */
        public static final Literal EMPTY = new Literal("");
    }

    /**
     * Literals and variables, at least one of each, no two variables side by side.
     *
     * @param parts the parts from the left
     */
    record Mixed(List<Part> parts) implements Segment {
        public Mixed {
            parts = List.copyOf(parts);
        }
    }

    /**
     * A variable that is the whole segment.
     *
     * @param variable the variable
     */
    record Single(Variable variable) implements Segment, Part {}

    /** A part of a mixed segment: a {@link Literal} or a variable. */
    sealed interface Part permits Literal, Single {}
}
