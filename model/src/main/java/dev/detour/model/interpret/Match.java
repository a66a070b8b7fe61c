package dev.detour.model.interpret;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a pattern binds in a request.
 *
 * @param captures the atoms of each variable, in canonical form
 * @param leftQuery the pairs of the query that no condition consumed, as sent; empty where there is no query or nothing is left
 */
record Match(Map<String, List<String>> captures, Optional<String> leftQuery) {
    Match {
        captures = Map.copyOf(captures);
    }

    /** What a variable is bound to, which the checks have made sure of. */
    List<String> capture(String variable) {
        return captures.getOrDefault(variable, List.of());
    }
}
