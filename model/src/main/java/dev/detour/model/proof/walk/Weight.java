package dev.detour.model.proof.walk;

import dev.detour.model.language.CanonicalText;
import dev.detour.model.language.Symbols;
import dev.detour.model.pattern.PathPattern;
import dev.detour.model.pattern.QueryCondition;
import dev.detour.model.pattern.Segment;
import dev.detour.model.pattern.Variable;
import dev.detour.model.proof.rewrite.Source;
import dev.detour.model.proof.rewrite.TargetPattern;
import dev.detour.model.template.TemplatePart;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToIntFunction;

/**
 * How much longer a redirect makes a part of requests, at most, counted in symbols: a walk on which nothing grows and something
 * shrinks ends.
 */
final class Weight {

    /** Where there is no such number. */
    static final int UNBOUNDED = Integer.MAX_VALUE / 2;

    private static final int MOST_SEGMENTS = 6;

    private Weight() {}

    /** The measures for the path, path and query together, and each of the first segments. */
    static List<ToIntFunction<Source>> measures(int depth) {
        List<ToIntFunction<Source>> measures = new ArrayList<>(List.of(Weight::path, Weight::all));
        for (int i = 0; i < Math.min(depth, MOST_SEGMENTS); i++) {
            int index = i;
            measures.add(source -> segment(source, index));
        }
        return measures;
    }

    private static int path(Source source) {
        TargetPattern target = target(source);
        return pathBefore(source).growth(pathAfter(target), emptyTail(target));
    }

    private static TargetPattern target(Source source) {
        return source.target().orElseThrow();
    }

    private static Count pathBefore(Source source) {
        Count before = new Count();
        PathPattern pattern = source.route().pattern();
        pattern.segments().forEach(before::add);
        pattern.tail().ifPresent(tail -> before.variable(tail.name(), 0));
        return before;
    }

    private static Count pathAfter(TargetPattern target) {
        Count after = new Count();
        target.segments().forEach(parts -> {
            after.fixed++;
            after.add(parts);
        });
        target.tail().ifPresent(tail -> after.variable(tail, 0));
        return after;
    }

    private static int all(Source source) {
        TargetPattern target = target(source);
        Count before = pathBefore(source);
        Count after = pathAfter(target);
        for (QueryCondition condition : source.query()) {
            before.fixed += length(condition.key());
            if (condition instanceof QueryCondition.Fixed fixed) {
                before.fixed += length(fixed.value());
            } else {
                before.variable(((QueryCondition.Bound) condition).variable().name(), 1);
            }
        }
        for (TargetPattern.Pair pair : target.query()) {
            after.fixed += 2 + pair.key().map(Weight::length).orElse(UNBOUNDED / 1_000);
            after.add(pair.value());
        }
        return before.growth(after, emptyTail(target));
    }

    /** Of one segment, which is none where the path is shorter. A segment of a tail is a variable of its own. */
    private static int segment(Source source, int index) {
        TargetPattern target = target(source);
        PathPattern pattern = source.route().pattern();
        if (target.tail().isPresent() && target.segments().isEmpty()) {
            // Empty segments that the tail begins with may be dropped.
            return UNBOUNDED;
        }
        Count before = new Count();
        if (index < pattern.segments().size()) {
            before.add(pattern.segments().get(index));
        } else {
            before.fixed++;
            pattern.tail()
                    .ifPresent(tail ->
                            before.variable("/" + (index - pattern.segments().size()), 0));
        }
        Count after = new Count();
        after.fixed++;
        if (index < target.segments().size()) {
            after.add(target.segments().get(index));
        } else {
            target.tail()
                    .ifPresent(tail ->
                            after.variable("/" + (index - target.segments().size()), 0));
        }
        return before.growth(after, 0);
    }

    private static int emptyTail(TargetPattern target) {
        return target.tail().isPresent() && target.segments().isEmpty() ? 1 : 0;
    }

    private static int length(String decoded) {
        return (int) Symbols.of(CanonicalText.encode(decoded)).count();
    }

    /** A number of symbols, and how often each variable adds its own. */
    private static final class Count {
        private final Map<String, Integer> variables = new HashMap<>();
        private final Map<String, Integer> least = new HashMap<>();
        private int fixed;

        void add(Segment segment) {
            fixed++;
            List<Segment.Part> parts =
                    segment instanceof Segment.Mixed mixed ? mixed.parts() : List.of((Segment.Part) segment);
            for (Segment.Part part : parts) {
                if (part instanceof Segment.Literal literal) {
                    fixed += (int) Symbols.of(literal.text()).count();
                } else {
                    Variable variable = ((Segment.Single) part).variable();
                    variable(variable.name(), 1);
                }
            }
        }

        void add(List<TemplatePart> parts) {
            for (TemplatePart part : parts) {
                if (part instanceof TemplatePart.Literal literal) {
                    fixed += (int) Symbols.of(literal.text()).count();
                } else {
                    variable(((TemplatePart.Reference) part).name(), 1);
                }
            }
        }

        void variable(String name, int shortest) {
            variables.merge(name, 1, Integer::sum);
            least.put(name, shortest);
        }

        /** The most that another count can be more than this one, where a variable that is empty may add something there. */
        int growth(Count after, int whereEmpty) {
            int growth = after.fixed - fixed + whereEmpty;
            for (Map.Entry<String, Integer> each : after.variables.entrySet()) {
                if (each.getValue() > variables.getOrDefault(each.getKey(), 0)) {
                    return UNBOUNDED;
                }
            }
            for (Map.Entry<String, Integer> each : variables.entrySet()) {
                int dropped = each.getValue() - after.variables.getOrDefault(each.getKey(), 0);
                growth -= dropped * least.getOrDefault(each.getKey(), 0);
            }
            return growth;
        }
    }
}
