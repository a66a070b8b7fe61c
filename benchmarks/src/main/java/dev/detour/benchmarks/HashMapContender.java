package dev.detour.benchmarks;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The floor for literals: a {@link HashMap} from path to location, one for each method. */
final class HashMapContender implements Contender {

    private final Map<String, Map<String, String>> locations = new HashMap<>();

    HashMapContender(List<Rule> rules) {
        for (Rule rule : rules) {
            locations.computeIfAbsent(rule.method(), method -> new HashMap<>()).put(rule.pattern(), rule.target());
        }
    }

    /** For GET. */
    HashMapContender(Map<String, String> rows) {
        locations.put("GET", rows);
    }

    @Override
    public void answer(String method, String path, Answer answer) {
        Map<String, String> ofMethod = locations.get(method);
        String location = ofMethod == null ? null : ofMethod.get(path);
        if (location == null) {
            answer.nothing();
        } else {
            answer.redirect(Rule.STATUS, location);
        }
    }
}
