package dev.detour.benchmarks;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.regex.MatchResult;

/** Builds a location from captures, as anybody would: nothing is escaped, nothing is checked. */
final class Building {

    private final List<String> names;

    /** One more than variables. */
    private final String[] literals;

    private final int[] variables;

    Building(Rule rule) {
        names = rule.variables();
        List<String> parts = new ArrayList<>();
        List<Integer> order = new ArrayList<>();
        int from = 0;
        for (int open = rule.target().indexOf('{');
                open >= 0;
                open = rule.target().indexOf('{', from)) {
            int close = rule.target().indexOf('}', open);
            parts.add(rule.target().substring(from, open));
            order.add(names.indexOf(rule.target().substring(open + 1, close)));
            from = close + 1;
        }
        parts.add(rule.target().substring(from));
        literals = parts.toArray(String[]::new);
        variables = order.stream().mapToInt(Integer::intValue).toArray();
    }

    /** The location where captures come as begin and end of each in the path. */
    String build(String path, int[] regions) {
        if (variables.length == 0) {
            return literals[0];
        }
        StringBuilder location = new StringBuilder(64).append(literals[0]);
        for (int i = 0; i < variables.length; i++) {
            int region = 2 * variables[i];
            location.append(path, regions[region], regions[region + 1]).append(literals[i + 1]);
        }
        return location.toString();
    }

    /** The location where captures come in order. */
    String build(List<String> captures) {
        return build(captures::get);
    }

    /** The location where captures come in order. */
    String build(String[] captures) {
        return build(variable -> captures[variable]);
    }

    /** The location where captures are the groups of an expression, from 1 on. */
    String build(MatchResult captures) {
        return build(variable -> captures.group(variable + 1));
    }

    /** The location where captures come by name. */
    String buildByName(Function<String, String> captures) {
        return build(variable -> captures.apply(names.get(variable)));
    }

    private String build(IntCaptures captures) {
        if (variables.length == 0) {
            return literals[0];
        }
        StringBuilder location = new StringBuilder(64).append(literals[0]);
        for (int i = 0; i < variables.length; i++) {
            location.append(captures.get(variables[i])).append(literals[i + 1]);
        }
        return location.toString();
    }

    private interface IntCaptures {
        String get(int variable);
    }
}
