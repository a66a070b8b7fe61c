package dev.detour.model.interpret;

import dev.detour.model.pattern.QueryCondition;
import dev.detour.model.pattern.Variable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Matches the conditions of a pattern against a query, and tells what they leave. */
final class QueryMatcher {

    private QueryMatcher() {}

    /** The captures and what is left of the query, or empty where a condition does not hold. */
    static Optional<Match> match(List<QueryCondition> conditions, Optional<String> query) {
        if (conditions.isEmpty()) {
            return Optional.of(new Match(Map.of(), query));
        }
        List<String> pairs = query.map(text -> List.of(text.split("&", -1))).orElse(List.of());
        List<String> left = new ArrayList<>(pairs);
        Map<String, List<String>> captures = new HashMap<>();
        for (QueryCondition condition : conditions) {
            List<String> named = pairs.stream()
                    .filter(pair -> Units.decode(Units.ofForm(key(pair))).equals(Optional.of(condition.key())))
                    .toList();
            if (named.size() != 1 || !holds(condition, Units.ofForm(value(named.get(0))), captures)) {
                return Optional.empty();
            }
            left.remove(named.get(0));
        }
        // A query that was not empty leaves a question mark only if it leaves something.
        Optional<String> rest = Optional.of(String.join("&", left)).filter(text -> !text.isEmpty());
        return Optional.of(new Match(captures, rest));
    }

    private static boolean holds(QueryCondition condition, List<String> value, Map<String, List<String>> captures) {
        if (condition instanceof QueryCondition.Fixed fixed) {
            return Units.decode(value).equals(Optional.of(fixed.value()));
        }
        Variable variable = ((QueryCondition.Bound) condition).variable();
        captures.put(variable.name(), value);
        return Values.inLanguage(variable, value);
    }

    private static String key(String pair) {
        int equals = pair.indexOf('=');
        return equals < 0 ? pair : pair.substring(0, equals);
    }

    private static String value(String pair) {
        int equals = pair.indexOf('=');
        return equals < 0 ? "" : pair.substring(equals + 1);
    }
}
