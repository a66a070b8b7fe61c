package dev.detour.runtime.internal;

import dev.detour.runtime.Nullable;
import java.util.List;

/** What a pattern says of one segment of a path, or of all that is left of it. */
public sealed interface Segment permits Segment.Literal, Segment.Variable, Segment.Tail, MixedSegment {

    /**
     * The names of the variables.
     *
     * @return the names, in order
     */
    List<String> variables();

    /**
     * Notes where the variables stand, in a segment that matches.
     *
     * @param path the path
     * @param from where the segment begins, after its slash
     * @param to where it ends
     * @param regions where to note begin and end of each variable
     * @param next the first free position in {@code regions}
     * @return the first free position after it
     */
    int bind(String path, int from, int to, int[] regions, int next);

    /**
     * A text.
     *
     * @param text the text in canonical form; empty after a final slash
     */
    record Literal(String text) implements Segment {

        @Override
        public List<String> variables() {
            return List.of();
        }

        @Override
        public int bind(String path, int from, int to, int[] regions, int next) {
            return next;
        }
    }

    /**
     * A whole segment.
     *
     * @param name the name of the variable
     * @param constraint what it must be; {@code null}: anything but empty
     */
    record Variable(String name, @Nullable Automaton constraint) implements Segment {

        @Override
        public List<String> variables() {
            return List.of(name);
        }

        @Override
        public int bind(String path, int from, int to, int[] regions, int next) {
            regions[next] = from;
            regions[next + 1] = to;
            return next + 2;
        }
    }

    /**
     * All that is left of the path, with its leading slash.
     *
     * @param name the name of the variable
     */
    record Tail(String name) implements Segment {

        @Override
        public List<String> variables() {
            return List.of(name);
        }

        @Override
        public int bind(String path, int from, int to, int[] regions, int next) {
            // From its slash on; where the path ended before, there is none, and the tail is empty.
            regions[next] = from - 1;
            regions[next + 1] = path.length();
            return next + 2;
        }
    }
}
