package dev.detour.model.proof;

import dev.detour.model.language.Language;
import dev.detour.model.language.ValueType;
import dev.detour.model.pattern.Segment;
import dev.detour.model.pattern.SegmentBounds;
import java.util.List;
import java.util.Optional;

/**
 * A factor of the requests of a route: a segment of the path, or the value of a key of the query.
 *
 * @param segment the segment without the names of its variables; empty where anything will do
 * @param caseSensitive whether literals match in their own case only
 * @param bounds the texts
 */
record Factor(Optional<Segment> segment, boolean caseSensitive, SegmentBounds bounds) {

    /** Whether both take the same texts, whatever the factories of their types do. */
    boolean same(Factor other) {
        return (segment.equals(other.segment) && caseSensitive == other.caseSensitive)
                || (sameType(other) && bounds.lexical().equals(other.bounds.lexical()))
                || (bounds.exact() && other.bounds.exact() && bounds.surely().equals(other.bounds.surely()));
    }

    /** Texts that this factor takes for sure if another one takes them. */
    Language covering(Optional<Factor> other) {
        return other.filter(factor -> sameShape(factor) || sameType(factor)).isPresent()
                ? bounds.lexical()
                : bounds.surely();
    }

    /**
     * Texts that this factor takes beside others. Where a factory decides that, it is taken to accept any text that the others
     * take too, but not one that another factory accepts.
     */
    Language takenBeside(List<Factor> others) {
        if (!hasFactory()) {
            return bounds.surely();
        }
        boolean independent = others.stream()
                .allMatch(other ->
                        sameShape(other) || sameType(other) || bounds.lexical().subsetOf(other.bounds.surely()));
        return independent ? bounds.lexical() : bounds.surely();
    }

    /** Texts that this factor takes if its factory, where it has one, accepts them. */
    Language takenIfAccepted() {
        return hasFactory() ? bounds.lexical() : bounds.surely();
    }

    private boolean hasFactory() {
        return segment.flatMap(SegmentBounds::opaqueType).isPresent();
    }

    private boolean sameShape(Factor other) {
        return segment.equals(other.segment) && caseSensitive == other.caseSensitive;
    }

    /** Whether both are a variable of one type, so that a text converts for both or for none. */
    private boolean sameType(Factor other) {
        return type().isPresent() && type().equals(other.type());
    }

    private Optional<ValueType> type() {
        return segment.filter(Segment.Single.class::isInstance)
                .map(single -> ((Segment.Single) single).variable().type());
    }
}
