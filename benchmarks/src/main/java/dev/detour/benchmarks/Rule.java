package dev.detour.benchmarks;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A redirect of a benchmark.
 *
 * @param method the method that it answers
 * @param pattern its path; variables in braces are whole segments
 * @param target its target, with the same variables
 */
record Rule(String method, String pattern, String target) {

    /** The status of all redirects here. */
    static final int STATUS = 308;

    private static final Pattern VARIABLE = Pattern.compile("\\{(\\w+)}");

    boolean isLiteral() {
        return pattern.indexOf('{') < 0;
    }

    /** The names of the pattern's variables, in order. */
    List<String> variables() {
        List<String> names = new ArrayList<>();
        Matcher matcher = VARIABLE.matcher(pattern);
        while (matcher.find()) {
            names.add(matcher.group(1));
        }
        return names;
    }

    /** The pattern with its variables rewritten, as another router spells them. */
    String patternWith(String variable) {
        return VARIABLE.matcher(pattern).replaceAll(variable);
    }

    /** A path that matches. */
    String path(List<String> values) {
        return expand(pattern, values);
    }

    /** Where the redirect leads from there. */
    String location(List<String> values) {
        return expand(target, values);
    }

    private String expand(String template, List<String> values) {
        String expanded = template;
        List<String> names = variables();
        for (int i = 0; i < names.size(); i++) {
            expanded = expanded.replace("{" + names.get(i) + "}", values.get(i));
        }
        return expanded;
    }
}
