package dev.detour.model.proof;

import dev.detour.model.TrailingSlash;
import dev.detour.model.pattern.PathPattern;
import java.util.List;

/**
 * A set of paths: the product of the sets of their segments, and how they end.
 *
 * @param segments the segments; a final slash is an empty one
 * @param end what may follow them
 */
record PathSet(List<SegmentSet> segments, End end) {

    /** What may follow the segments. */
    enum End {
        NOTHING,
        /** Nothing, or a slash. */
        OPTIONAL_SLASH,
        /** Nothing, or a slash and any text. */
        TAIL
    }

    PathSet {
        segments = List.copyOf(segments);
    }

    static PathSet of(PathPattern pattern) {
        List<SegmentSet> segments = pattern.segments().stream()
                .map(segment -> SegmentSet.of(segment, pattern.caseSensitive()))
                .toList();
        return new PathSet(segments, end(pattern));
    }

    static End end(PathPattern pattern) {
        if (pattern.tail().isPresent()) {
            return End.TAIL;
        }
        return pattern.trailingSlash() == TrailingSlash.OPTIONAL ? End.OPTIONAL_SLASH : End.NOTHING;
    }
}
