package dev.detour.model.order;

import dev.detour.model.Route;
import dev.detour.model.TrailingSlash;
import dev.detour.model.language.CanonicalText;
import dev.detour.model.language.Language;
import dev.detour.model.language.Sequence;
import dev.detour.model.language.SequenceSearch;
import dev.detour.model.language.StateLimitException;
import dev.detour.model.language.ValueType;
import dev.detour.model.pattern.Affixes;
import dev.detour.model.pattern.PathPattern;
import dev.detour.model.pattern.QueryCondition;
import dev.detour.model.pattern.Segment;
import dev.detour.model.pattern.SegmentBounds;
import dev.detour.model.pattern.Variable;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Whether the requests of one route are requests of another: the sets are products (method, scheme, host, path, query), and
 * paths of equal specificity are products of segments, so that each factor is compared by itself.
 */
final class Inclusion {

    private static final long STEPS_OF_ONE = 2_000_000;

    /** About ten seconds: what is beyond has no order, and is said to be unproven. */
    private static final long STEPS = 30_000_000;

    private record Key(Segment segment, boolean caseSensitive) {}

    private final Map<Key, SegmentBounds> known = new HashMap<>();
    private long steps;

    /** How much work was done. */
    long steps() {
        return steps;
    }

    /** Whether there are no steps left to tell anything. */
    boolean exhausted() {
        return steps >= STEPS;
    }

    /**
     * Whether each request of {@code left} is one of {@code right}, and not the other way round.
     *
     * @throws StateLimitException where that takes too many steps to tell
     */
    boolean strictSubset(Route left, Route right) {
        return subset(left, right) && !subset(right, left);
    }

    /** For routes of the same specificity. */
    private boolean subset(Route left, Route right) {
        return left.rule().methods().subsetOf(right.rule().methods())
                && (right.rule().scheme().isEmpty()
                        || right.rule().scheme().equals(left.rule().scheme()))
                && hostSubset(left, right)
                && pathSubset(left.pattern(), right.pattern())
                && right.pattern().query().stream()
                        .allMatch(condition -> implied(condition, left.pattern().query()));
    }

    private static boolean hostSubset(Route left, Route right) {
        if (right.host().isEmpty() || left.host().isEmpty()) {
            return right.host().isEmpty();
        }
        return left.host().get().name().equals(right.host().get().name())
                && (right.host().get().port().isEmpty()
                        || right.host().get().port().equals(left.host().get().port()));
    }

    private boolean pathSubset(PathPattern left, PathPattern right) {
        List<Segment> segments = left.segments();
        if (segments.size() != right.segments().size()
                || left.tail().isPresent() != right.tail().isPresent()
                || (left.trailingSlash() == TrailingSlash.OPTIONAL && right.trailingSlash() == TrailingSlash.EXACT)) {
            return false;
        }
        for (int i = 0; i < segments.size(); i++) {
            if (!segmentSubset(segments.get(i), left, right.segments().get(i), right)) {
                return false;
            }
        }
        return true;
    }

    private boolean segmentSubset(Segment left, PathPattern of, Segment right, PathPattern in) {
        if (left instanceof Segment.Literal && of.caseSensitive() && in.caseSensitive()) {
            return left.equals(right);
        }
        return !Affixes.of(left, of.caseSensitive()).disjoint(Affixes.of(right, in.caseSensitive()))
                && shapeSubset(
                        new Key(SegmentBounds.withoutNames(left), of.caseSensitive()), right, in.caseSensitive());
    }

    private boolean shapeSubset(Key left, Segment segment, boolean caseSensitive) {
        Key right = new Key(SegmentBounds.withoutNames(segment), caseSensitive);
        return left.equals(right)
                || subset(
                        bounds(left).possibly(),
                        oneType(left.segment, right.segment)
                                ? bounds(right).lexical()
                                : taken(right.segment, bounds(right)));
    }

    /** Texts that a segment takes. What a factory takes is known to nobody here: any text may match. */
    private static Language taken(Segment segment, SegmentBounds bounds) {
        return SegmentBounds.opaqueType(segment).isPresent() ? bounds.lexical() : bounds.surely();
    }

    private boolean subset(Language part, Language whole) {
        SequenceSearch search = new SequenceSearch(
                List.of(sequence(part)), List.of(sequence(whole)), Math.max(0, Math.min(STEPS_OF_ONE, STEPS - steps)));
        try {
            return search.find().isEmpty();
        } finally {
            steps += search.steps();
        }
    }

    private static Sequence sequence(Language language) {
        return Sequence.of(List.of(language), Sequence.End.NOTHING);
    }

    private SegmentBounds bounds(Key key) {
        return known.computeIfAbsent(key, each -> {
            SegmentBounds bounds = SegmentBounds.of(each.segment, each.caseSensitive);
            steps += bounds.lexical().states();
            return bounds;
        });
    }

    /** Whether both are a variable of the same type: what converts for one of them does for the other. */
    private static boolean oneType(Segment left, Segment right) {
        return left instanceof Segment.Single one
                && right instanceof Segment.Single other
                && one.variable().type().equals(other.variable().type());
    }

    /** Whether one of some conditions asks at least as much as the given one. */
    private boolean implied(QueryCondition condition, List<QueryCondition> by) {
        return by.stream()
                .filter(other -> other.key().equals(condition.key()))
                .anyMatch(other -> implies(other, condition));
    }

    private boolean implies(QueryCondition left, QueryCondition right) {
        if (right instanceof QueryCondition.Fixed) {
            return left.equals(right);
        }
        Variable wider = ((QueryCondition.Bound) right).variable();
        if (left instanceof QueryCondition.Fixed fixed) {
            return !fixed.value().isEmpty()
                    && (wider.type().equals(ValueType.STRING)
                            || taken(new Segment.Single(wider), SegmentBounds.of(wider))
                                    .accepts(CanonicalText.encode(fixed.value())));
        }
        Variable narrower = ((QueryCondition.Bound) left).variable();
        return shapeSubset(new Key(withoutName(narrower), true), new Segment.Single(wider), true);
    }

    private static Segment withoutName(Variable variable) {
        return SegmentBounds.withoutNames(new Segment.Single(variable));
    }
}
