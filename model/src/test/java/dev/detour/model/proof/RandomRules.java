package dev.detour.model.proof;

import dev.detour.model.Rule;
import dev.detour.model.check.RuleChecker;
import dev.detour.model.diagnostic.Severity;
import dev.detour.model.interpret.Request;
import dev.detour.model.language.BuiltinType;
import dev.detour.model.language.EnumType;
import dev.detour.model.language.OpaqueType;
import dev.detour.model.language.ValueType;
import dev.detour.model.testing.Declarations;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;

/** Makes up rules over a small alphabet, so that they overlap in every way, and requests for them. */
final class RandomRules {

    private static final List<String> LITERALS = List.of("a", "b", "1", "ab", "A");
    private static final List<String> REGEXES =
            List.of("[ab]+", "a|b|ab", "a|1", "[0-9]+", "-?[0-9]+", "a.*", "[^a]+", ".+");
    private static final List<ValueType> TYPES = List.of(
            BuiltinType.INT,
            BuiltinType.BYTE,
            BuiltinType.CHAR,
            BuiltinType.DOUBLE,
            new EnumType("Size", List.of("a", "b")),
            new OpaqueType("Money"),
            new OpaqueType("Isbn"));
    private static final List<String> TEXTS =
            List.of("a", "b", "1", "ab", "A", "", "a-b", "ba", "200", "-1", "-a", "a-", "1.5", "%2F", "99999999999");
    private static final List<String> HOSTS =
            List.of("", "a.example", "x.a.example", "y.example", "a.example:81", "x.a.example:81", "other.test");

    private final Random random;

    private boolean narrow;

    RandomRules(Random random) {
        this.random = random;
    }

    /** Every other time patterns are of a few texts each, so that some take what others answer. */
    List<Rule> rules(int size) {
        narrow = chance(2);
        List<Rule> rules = new ArrayList<>();
        while (rules.size() < size) {
            rule("r" + rules.size()).ifPresent(rules::add);
        }
        return rules;
    }

    private Optional<Rule> rule(String id) {
        TreeMap<String, ValueType> types = new TreeMap<>();
        List<String> from = new ArrayList<>(List.of(pattern(types)));
        if (chance(6)) {
            from.add(pattern(types));
        }
        boolean optional = chance(narrow ? 3 : 5);
        Declarations declaration = Declarations.redirect(from, "/t").status(pick(List.of(301, 303, 307, 307)));
        types.forEach(declaration::parameter);
        List<List<String>> hosts = List.of(
                List.of("a.example"),
                List.of("*.example"),
                List.of("*.a.example"),
                List.of("a.example:81"),
                List.of("a.example", "*.example"));
        if (chance(narrow ? 6 : 3)) {
            declaration.hosts(pick(hosts).toArray(String[]::new));
        }
        if (chance(5)) {
            declaration.scheme(pick(List.of("http", "https")));
        }
        if (optional) {
            declaration.optionalSlash();
        }
        if (chance(6)) {
            declaration.anyCase();
        }
        boolean[] failed = {false};
        Optional<Rule> rule = RuleChecker.check(
                declaration.declaration(), finding -> failed[0] |= finding.severity() == Severity.ERROR);
        return rule.filter(one -> !failed[0]).map(one -> Declarations.named(one, id, id));
    }

    private String pattern(TreeMap<String, ValueType> types) {
        StringBuilder pattern = new StringBuilder();
        int segments = narrow ? 1 : random.nextInt(3);
        int[] count = {0};
        for (int i = 0; i < segments; i++) {
            pattern.append('/').append(segment(types, count));
        }
        if (chance(5)) {
            pattern.append("/{*t}");
        } else if (segments == 0 || chance(6)) {
            pattern.append('/');
        }
        if (chance(6)) {
            pattern.append(pick(List.of("?k=1", "?k=a", "?k", "?l=a&k=1")));
        } else if (chance(8)) {
            pattern.append("?k=").append(variable(types, count).replaceFirst(":.*}", "}"));
        }
        return pattern.toString();
    }

    private String segment(TreeMap<String, ValueType> types, int[] count) {
        if (narrow && !chance(4)) {
            return pick(List.of("a", "b", "a", "b", "1", "{v0:a|b}", "{v0:a|1}", "{v0:a|b|1}", "a{v0:b?a}", "{v0:.*}a"))
                    .replace("v0", "v" + count[0]++);
        }
        return switch (random.nextInt(7)) {
            case 0, 1, 2 -> pick(LITERALS);
            case 3 -> variable(types, count) + pick(List.of("-", "a", ".")) + (chance(2) ? variable(types, count) : "");
            case 4 -> "a" + variable(types, count);
            default -> variable(types, count);
        };
    }

    private String variable(TreeMap<String, ValueType> types, int[] count) {
        String name = "v" + count[0]++;
        int kind = random.nextInt(3);
        if (kind == 1 && !types.containsKey(name)) {
            types.put(name, pick(TYPES));
        }
        return kind == 2 ? "{" + name + ":" + pick(REGEXES) + "}" : "{" + name + "}";
    }

    Request request() {
        StringBuilder path = new StringBuilder();
        int segments = 1 + random.nextInt(3);
        for (int i = 0; i < segments; i++) {
            path.append('/').append(pick(TEXTS));
        }
        Optional<String> query = chance(2)
                ? Optional.empty()
                : Optional.of(pick(
                        List.of("k=1", "k=a", "k=", "k", "l=a&k=1", "k=1&l=a", "k=1&k=1", "k=200", "k=b&z=1", "")));
        String host = pick(HOSTS);
        return new Request(
                pick(List.of("GET", "GET", "HEAD", "POST", "OPTIONS", "PROPFIND")),
                pick(List.of(Optional.<String>empty(), Optional.of("http"), Optional.of("https"))),
                host.isEmpty() ? Optional.empty() : Optional.of(host),
                path.toString(),
                query);
    }

    private boolean chance(int oneIn) {
        return random.nextInt(oneIn) == 0;
    }

    private <T> T pick(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }
}
