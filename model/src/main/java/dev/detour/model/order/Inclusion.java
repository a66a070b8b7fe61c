package dev.detour.model.order;

import dev.detour.model.Route;
import dev.detour.model.TrailingSlash;
import dev.detour.model.language.OpaqueType;
import dev.detour.model.language.ValueType;
import dev.detour.model.pattern.PathPattern;
import dev.detour.model.pattern.PatternLanguage;
import dev.detour.model.pattern.QueryCondition;
import dev.detour.model.pattern.Segment;
import dev.detour.model.pattern.Variable;
import java.util.List;
import java.util.Optional;

/**
 * Whether the requests of one route are requests of another: the sets are products (method, scheme, host, path, query), and
 * paths of equal specificity are products of segments, so that each factor is compared by itself.
 */
final class Inclusion {

    private Inclusion() {}

    /** Whether each request of {@code left} is one of {@code right}, and not the other way round. */
    static boolean strictSubset(Route left, Route right) {
        return subset(left, right) && !subset(right, left);
    }

    /** For routes of the same specificity. */
    static boolean subset(Route left, Route right) {
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

    private static boolean pathSubset(PathPattern left, PathPattern right) {
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

    private static boolean segmentSubset(Segment left, PathPattern of, Segment right, PathPattern in) {
        Optional<OpaqueType> opaque = opaqueType(right);
        if (opaque.isPresent()) {
            return opaque.equals(opaqueType(left)) && left.equals(right);
        }
        return PatternLanguage.of(left, of.caseSensitive()).subsetOf(PatternLanguage.of(right, in.caseSensitive()));
    }

    /** A type with a factory of its own: which texts it takes is not known, only that the same type takes the same. */
    private static Optional<OpaqueType> opaqueType(Segment segment) {
        List<Segment.Part> parts =
                segment instanceof Segment.Mixed mixed ? mixed.parts() : List.of((Segment.Part) segment);
        return parts.stream()
                .filter(Segment.Single.class::isInstance)
                .map(part -> ((Segment.Single) part).variable().type())
                .filter(OpaqueType.class::isInstance)
                .map(OpaqueType.class::cast)
                .findFirst();
    }

    /** Whether one of some conditions asks at least as much as the given one. */
    private static boolean implied(QueryCondition condition, List<QueryCondition> by) {
        return by.stream()
                .filter(other -> other.key().equals(condition.key()))
                .anyMatch(other -> implies(other, condition));
    }

    private static boolean implies(QueryCondition left, QueryCondition right) {
        if (right instanceof QueryCondition.Fixed) {
            return left.equals(right);
        }
        Variable wider = ((QueryCondition.Bound) right).variable();
        if (left instanceof QueryCondition.Fixed fixed) {
            return !fixed.value().isEmpty() && wider.type().equals(ValueType.STRING);
        }
        Variable narrower = ((QueryCondition.Bound) left).variable();
        if (wider.type() instanceof OpaqueType) {
            return wider.type().equals(narrower.type());
        }
        return PatternLanguage.of(narrower).subsetOf(PatternLanguage.of(wider));
    }
}
