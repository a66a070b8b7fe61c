package dev.detour.benchmarks;

import dev.detour.runtime.Nullable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;

/** Requests for a table, by name. They are the same in every run; none is there twice, but for hits of small tables. */
final class Traffic {

    static final int SIZE = 2_048;
    private static final int SPREAD_SIZE = 65_536;

    private static final List<String> VALUES = List.of(
            "octocat",
            "hello-world",
            "42",
            "1347",
            "spoon-knife",
            "main",
            "a3f5c9d",
            "2026",
            "readme",
            "v1.2.0",
            "linux",
            "torvalds",
            "release-notes",
            "bug",
            "good-first-issue",
            "6dcb09b5b57875f334f61aebed695e2e4193db5e");

    private static final String CHARACTERS = "abcdefghijklmnopqrstuvwxyz0123456789-_.~";
    static final String RANDOM = "random-";
    private static final int LONG = 8_192;

    private final List<Rule> rules;
    private final List<Rule> patterns;
    private final Set<String> methods = new TreeSet<>();
    private final Map<String, Rule> literals = new HashMap<>();
    private final Random random = new Random(4_711);

    private Traffic(List<Rule> rules) {
        this.rules = rules;
        rules.forEach(rule -> methods.add(rule.method()));
        patterns = rules.stream().filter(rule -> !rule.isLiteral()).toList();
        rules.stream()
                .filter(Rule::isLiteral)
                .forEach(rule -> literals.put(rule.method() + " " + rule.pattern(), rule));
    }

    static List<Request> of(String name, List<Rule> rules) {
        Traffic traffic = new Traffic(rules);
        if (name.startsWith(RANDOM)) {
            return traffic.randomised(of(name.substring(RANDOM.length()), rules));
        }
        return switch (name) {
            case Case.HITS -> traffic.mixed(SIZE, 0);
            case Case.SPREAD -> traffic.mixed(SPREAD_SIZE, 0);
            case Case.FIFTH -> traffic.mixed(SIZE, 20);
            case Case.MISSES -> traffic.mixed(SIZE, 100);
            case "near-misses" -> traffic.nearMisses();
            case "collisions" -> traffic.collisions();
            case "long-slashes" -> traffic.repeated("a/");
            case "long-segment" -> traffic.repeated("a");
            case "long-encoded" -> traffic.repeated("%61");
            default -> throw new IllegalArgumentException("no traffic " + name);
        };
    }

    private List<Request> mixed(int size, int percent) {
        List<Request> requests = new ArrayList<>();
        while (requests.size() < size) {
            Request hit = hit(rules.get(random.nextInt(rules.size())));
            requests.add(random.nextInt(100) < percent ? miss(hit.path(), hit.method()) : hit);
        }
        return requests;
    }

    private Request hit(Rule rule) {
        List<String> values = new ArrayList<>();
        for (int i = 0; i < rule.variables().size(); i++) {
            String value = VALUES.get(random.nextInt(VALUES.size()));
            values.add(random.nextInt(3) == 0 ? value + random.nextInt(1_000) : value);
        }
        String path = rule.path(values);
        Rule first = match(rule.method(), path);
        // A value may be the literal of another rule: then that rule is the one that matches.
        return rule.equals(first) ? Request.of(rule.method(), path, rule, rule.location(values)) : hit(rule);
    }

    /** What no rule matches, with whatever method: an answer that names the methods which do match is no miss. */
    private Request miss(String path, String method) {
        String changed = switch (random.nextInt(3)) {
            case 0 -> "/absent" + path;
            case 1 -> path + "/more/of/it";
            default -> change(path, random.nextInt(path.length() - 1) + 1);
        };
        boolean missed = methods.stream().allMatch(each -> match(each, changed) == null);
        return missed ? Request.of(method, changed, null, null) : miss(path, method);
    }

    private static String change(String path, int at) {
        char other = path.charAt(at) == 'q' ? 'k' : 'q';
        return path.substring(0, at) + other + path.substring(at + 1);
    }

    /** Paths that differ from one that matches in the last character of a literal. */
    private List<Request> nearMisses() {
        List<Request> requests = new ArrayList<>();
        while (requests.size() < SIZE) {
            Rule rule = rules.get(random.nextInt(rules.size()));
            int variable = rule.pattern().indexOf("/{");
            int last = (variable < 0 ? rule.pattern().length() : variable) - 1;
            String path = change(rule.path(List.of("1", "2", "3", "4")), last);
            if (match(rule.method(), path) == null) {
                requests.add(Request.of(rule.method(), path, null, null));
            }
        }
        return requests;
    }

    /** Paths with the hash code of those of the table, which has every other one of them. */
    private List<Request> collisions() {
        Set<String> known = new HashSet<>();
        rules.forEach(rule -> known.add(rule.pattern()));
        List<Request> requests = new ArrayList<>();
        while (requests.size() < SIZE) {
            String path = Tables.colliding(random.nextInt(1 << Tables.PAIRS));
            if (!known.contains(path)) {
                requests.add(Request.of("GET", path, null, null));
            }
        }
        return requests;
    }

    private List<Request> repeated(String part) {
        List<Request> requests = new ArrayList<>();
        for (int i = 0; i < 32; i++) {
            String path = "/" + part.repeat((LONG - i) / part.length());
            requests.add(Request.of("GET", path, null, null));
        }
        return requests;
    }

    private List<Request> randomised(List<Request> others) {
        List<Request> requests = new ArrayList<>();
        for (Request other : others) {
            StringBuilder path = new StringBuilder("/");
            while (path.length() < other.octets().length) {
                boolean slash = random.nextInt(10) == 0;
                path.append(slash ? '/' : CHARACTERS.charAt(random.nextInt(CHARACTERS.length())));
            }
            requests.add(Request.of(other.method(), path.toString(), null, null));
        }
        return requests;
    }

    /** The first rule that matches, literals before variables; {@code null}: none. */
    private @Nullable Rule match(String method, String path) {
        Rule best = literals.get(method + " " + path);
        for (Rule rule : best == null ? patterns : List.<Rule>of()) {
            if (rule.method().equals(method) && matches(rule.pattern(), path)) {
                boolean better = best == null || rank(rule).compareTo(rank(best)) < 0;
                best = better ? rule : best;
            }
        }
        return best;
    }

    private static String rank(Rule rule) {
        return rule.pattern().replaceAll("\\{\\w+}", "~").replaceAll("[^/~]+", "!");
    }

    /** Segment by segment, from the left. */
    private static boolean matches(String pattern, String path) {
        int i = 0;
        int j = 0;
        while (i < pattern.length() && j < path.length()) {
            if (pattern.charAt(i) == '{') {
                int end = path.indexOf('/', j);
                int to = end < 0 ? path.length() : end;
                if (to == j) {
                    return false;
                }
                i = pattern.indexOf('}', i) + 1;
                j = to;
            } else if (pattern.charAt(i++) != path.charAt(j++)) {
                return false;
            }
        }
        return i == pattern.length() && j == path.length();
    }
}
