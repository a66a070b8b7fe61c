package dev.detour.benchmarks;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The floor for patterns: knows all hits beforehand, in a {@link HashMap} to their rule and to where the captures
 * stand. Only the location is left to build.
 */
final class OracleContender implements Contender {

    private record Known(Building building, int[] regions) {}

    private final Map<String, Map<String, Known>> requests = new HashMap<>();

    OracleContender(List<Rule> rules, List<Request> traffic) {
        Map<Rule, Building> buildings = new HashMap<>();
        for (Request request : traffic) {
            Rule rule = request.rule();
            if (rule != null) {
                Building building = buildings.computeIfAbsent(rule, Building::new);
                requests.computeIfAbsent(rule.method(), method -> new HashMap<>())
                        .put(request.path(), new Known(building, regions(rule.pattern(), request.path())));
            }
        }
    }

    private static int[] regions(String pattern, String path) {
        String[] segments = pattern.split("/", -1);
        int[] regions = new int[2 * segments.length];
        int next = 0;
        int from = 0;
        for (String segment : segments) {
            int slash = path.indexOf('/', from);
            int to = slash < 0 ? path.length() : slash;
            if (segment.startsWith("{")) {
                regions[next++] = from;
                regions[next++] = to;
            }
            from = to + 1;
        }
        return regions;
    }

    @Override
    public void answer(String method, String path, Answer answer) {
        Map<String, Known> ofMethod = requests.get(method);
        Known known = ofMethod == null ? null : ofMethod.get(path);
        if (known == null) {
            answer.nothing();
        } else {
            answer.redirect(Rule.STATUS, known.building().build(path, known.regions()));
        }
    }
}
