package dev.detour.model.proof.walk;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;

/**
 * A path, or the end of one, of which parts are unknown.
 *
 * @param segments the segments from the left; a final slash is an empty one
 * @param tail the number of the unknown segments, perhaps none, that follow; empty where nothing does. A path of nothing but a
 *     tail has one segment or more
 */
record PathTerm(List<Word> segments, OptionalInt tail) {

    PathTerm {
        segments = List.copyOf(segments);
    }

    static PathTerm of(List<Word> segments) {
        return new PathTerm(segments, OptionalInt.empty());
    }

    /** The segments, and then another end of a path. */
    static PathTerm join(List<Word> segments, PathTerm end) {
        List<Word> joined = new ArrayList<>(segments);
        joined.addAll(end.segments);
        return new PathTerm(joined, end.tail);
    }

    /** What is left without the first segments. */
    PathTerm from(int index) {
        return new PathTerm(segments.subList(index, segments.size()), tail);
    }
}
