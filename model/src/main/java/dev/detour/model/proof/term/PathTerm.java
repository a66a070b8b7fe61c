package dev.detour.model.proof.term;

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
public record PathTerm(List<Word> segments, OptionalInt tail) {

    public PathTerm {
        segments = List.copyOf(segments);
    }

    /**
     * A path whose segments are all there are.
     *
     * @param segments the segments
     * @return without an unknown end
     */
    public static PathTerm of(List<Word> segments) {
        return new PathTerm(segments, OptionalInt.empty());
    }

    /**
     * The segments, and then another end of a path.
     *
     * @param segments the segments
     * @param end what follows them
     * @return the path
     */
    public static PathTerm join(List<Word> segments, PathTerm end) {
        List<Word> joined = new ArrayList<>(segments);
        joined.addAll(end.segments);
        return new PathTerm(joined, end.tail);
    }

    /**
     * What is left without the first segments.
     *
     * @param index how many are left out, at most as many as there are
     * @return the end of the path
     */
    public PathTerm from(int index) {
        return new PathTerm(segments.subList(index, segments.size()), tail);
    }
}
