package dev.detour.benchmarks;

import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;

/** Rules as servers write them that try one regular expression after the other. */
final class RewriteRules {

    private static final Pattern VARIABLE = Pattern.compile("\\{(\\w+)}");

    private RewriteRules() {}

    /** In an order in which the first that matches is the most specific: literals come before variables, from the left. */
    static List<Rule> ordered(List<Rule> rules) {
        return rules.stream().sorted(Comparator.comparing(RewriteRules::rank)).toList();
    }

    /** {@code '!' < '/' < '~'}. */
    private static String rank(Rule rule) {
        return VARIABLE.matcher(rule.pattern()).replaceAll("~").replaceAll("[^/~]+", "!");
    }

    /** The expression of the whole path. */
    static String expression(Rule rule) {
        return "^" + VARIABLE.matcher(rule.pattern().replace(".", "\\.")).replaceAll("([^/]+)") + "$";
    }

    /** The target, where {@code $1} is the first variable. */
    static String substitution(Rule rule) {
        String target = rule.target();
        List<String> names = rule.variables();
        for (int i = 0; i < names.size(); i++) {
            target = target.replace("{" + names.get(i) + "}", "$" + (i + 1));
        }
        return target;
    }
}
