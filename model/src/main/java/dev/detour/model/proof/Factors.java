package dev.detour.model.proof;

import dev.detour.model.Route;
import dev.detour.model.language.CanonicalText;
import dev.detour.model.language.Language;
import dev.detour.model.language.Sequence;
import dev.detour.model.pattern.QueryCondition;
import dev.detour.model.pattern.Segment;
import dev.detour.model.pattern.SegmentBounds;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Takes the requests of routes apart. Path and query together are a text: first a value for each of some keys, then the segments
 * of the path, a slash before each. Values are written in one way, all but unreserved characters percent-encoded, since they are
 * compared decoded.
 */
final class Factors {

    private static final String RAW_RESERVED = "!$&'()*+,;=:@";
    private static final Language ANY_TEXT = Language.union(List.of(Language.plain(), Language.emptyText()));
    private static final Language VALUES = values();
    private static final Factor ANY = exactly(ANY_TEXT);
    private static final Factor ANY_VALUE = exactly(VALUES);

    private record Key(Segment segment, boolean caseSensitive, boolean value) {}

    private final Map<Key, Factor> known = new HashMap<>();

    private static Factor exactly(Language language) {
        return new Factor(Optional.empty(), true, new SegmentBounds(language, language, language));
    }

    private static Language values() {
        List<Language> reserved = RAW_RESERVED
                .chars()
                .mapToObj(c -> Language.literal(Character.toString(c), true))
                .toList();
        return ANY_TEXT.minus(Language.concat(List.of(ANY_TEXT, Language.union(reserved), ANY_TEXT)));
    }

    /** The values of some keys and the segments of a route. A tail alone begins with a segment of any text. */
    List<Factor> of(Route route, List<String> keys) {
        List<Factor> factors = new ArrayList<>();
        for (String key : keys) {
            factors.add(route.pattern().query().stream()
                    .filter(condition -> condition.key().equals(key))
                    .findFirst()
                    .map(this::value)
                    .orElse(ANY_VALUE));
        }
        boolean caseSensitive = route.pattern().caseSensitive();
        route.pattern().segments().forEach(segment -> factors.add(factor(segment, caseSensitive, false)));
        if (route.pattern().segments().isEmpty()) {
            factors.add(ANY);
        }
        return factors;
    }

    Factor segment(Route route, int index) {
        return factor(route.pattern().segments().get(index), route.pattern().caseSensitive(), false);
    }

    Factor value(QueryCondition condition) {
        return condition instanceof QueryCondition.Fixed fixed
                ? factor(new Segment.Literal(CanonicalText.encode(fixed.value())), true, true)
                : factor(new Segment.Single(((QueryCondition.Bound) condition).variable()), true, true);
    }

    private Factor factor(Segment segment, boolean caseSensitive, boolean value) {
        Segment shape = SegmentBounds.withoutNames(segment);
        Key key = new Key(shape, caseSensitive, value);
        Factor factor = known.get(key);
        if (factor == null) {
            SegmentBounds bounds = SegmentBounds.of(shape, caseSensitive);
            factor = new Factor(Optional.of(shape), caseSensitive, value ? written(bounds) : bounds);
            known.put(key, factor);
        }
        return factor;
    }

    private static SegmentBounds written(SegmentBounds bounds) {
        return new SegmentBounds(
                bounds.surely().intersect(VALUES),
                bounds.possibly().intersect(VALUES),
                bounds.lexical().intersect(VALUES));
    }

    static Sequence.End end(Route route) {
        return switch (PathSet.end(route.pattern())) {
            case NOTHING -> Sequence.End.NOTHING;
            case OPTIONAL_SLASH -> Sequence.End.OPTIONAL_SLASH;
            case TAIL -> Sequence.End.TAIL;
        };
    }
}
