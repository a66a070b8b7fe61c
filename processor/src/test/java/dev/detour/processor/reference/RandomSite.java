package dev.detour.processor.reference;

import dev.detour.model.HttpMethod;
import dev.detour.model.Parameter;
import dev.detour.model.QueryPolicy;
import dev.detour.model.Rule;
import dev.detour.model.TrailingSlash;
import dev.detour.model.check.RuleChecker;
import dev.detour.model.diagnostic.Severity;
import dev.detour.model.language.BuiltinType;
import dev.detour.model.language.EnumType;
import dev.detour.model.language.ValueType;
import dev.detour.model.proof.SiteChecker;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;

/** Makes up rules over a small alphabet, so that they overlap in every way. */
final class RandomSite {

    private static final List<String> LITERALS = List.of("a", "b", "ab", "a.b", "%3B", ";", "A", "a%20b", "1");
    private static final List<String> REGEXES = List.of("[ab]+", "a|b|ab", "[0-9]{1,2}", "a.*", "[^a]+", "(ab)*b?");
    private static final List<ValueType> TYPES = List.of(
            ValueType.STRING,
            BuiltinType.INT,
            BuiltinType.BYTE,
            BuiltinType.BOOLEAN,
            BuiltinType.CHAR,
            BuiltinType.YEAR,
            new EnumType("Color", List.of("red", "green", "a")));
    private static final List<List<String>> HOSTS = List.of(
            List.of(),
            List.of("a.example"),
            List.of("*.example"),
            List.of("*.b.example", "b.example"),
            List.of("a.example:8080"),
            List.of("a.example:443", "*.example:80"));

    private final Random random;
    private final List<String> variables = new ArrayList<>();
    private final List<String> tails = new ArrayList<>();
    private final List<Parameter> parameters = new ArrayList<>();

    RandomSite(Random random) {
        this.random = random;
    }

    /** A rule that the checks accept. */
    RandomRule rule(String name) {
        while (true) {
            RandomRule candidate = candidate(name);
            if (compile(candidate).isPresent()) {
                return candidate;
            }
        }
    }

    static Optional<Rule> compile(RandomRule rule) {
        boolean[] silent = {true};
        Optional<Rule> compiled = RuleChecker.check(
                rule.declaration("Site"), finding -> silent[0] &= finding.severity() != Severity.ERROR);
        return compiled.filter(accepted -> silent[0]);
    }

    /** Those of some rules that are right together: what has an error beside others is left out. */
    static List<RandomRule> right(List<RandomRule> rules) {
        List<Rule> compiled =
                rules.stream().map(rule -> compile(rule).orElseThrow()).toList();
        Set<String> wrong = wrong(compiled);
        List<RandomRule> rest = IntStream.range(0, rules.size())
                .filter(i -> !wrong.contains(compiled.get(i).id()))
                .mapToObj(rules::get)
                .toList();
        return wrong.isEmpty() ? rest : right(rest);
    }

    /** The ids of rules that have an error beside others. */
    static Set<String> wrong(List<Rule> rules) {
        Set<String> wrong = new HashSet<>();
        SiteChecker.check(rules, finding -> {
            if (finding.diagnostic().severity() == Severity.ERROR) {
                wrong.add(finding.at());
            }
        });
        return wrong;
    }

    private RandomRule candidate(String name) {
        variables.clear();
        tails.clear();
        parameters.clear();
        List<String> from = new ArrayList<>(List.of(pattern()));
        if (chance(4)) {
            from.add("/c" + from.get(0));
        }
        int status = pick(List.of(301, 302, 303, 307, 308));
        return new RandomRule(
                name,
                from,
                target(),
                status,
                methods(status),
                pick(HOSTS),
                pick(List.of("", "", "", "http", "https")),
                chance(3) ? QueryPolicy.DROP : QueryPolicy.PRESERVE,
                chance(3) ? TrailingSlash.OPTIONAL : TrailingSlash.EXACT,
                !chance(4),
                List.copyOf(parameters));
    }

    private List<HttpMethod> methods(int status) {
        return chance(2)
                ? List.of()
                : status <= 302
                        ? List.of(HttpMethod.HEAD)
                        : pick(List.of(
                                List.of(HttpMethod.POST),
                                List.of(HttpMethod.PUT, HttpMethod.DELETE),
                                List.of(HttpMethod.GET)));
    }

    private String pattern() {
        StringBuilder pattern = new StringBuilder();
        int segments = random.nextInt(4);
        for (int i = 0; i < segments; i++) {
            pattern.append('/').append(segment());
        }
        if (chance(4)) {
            tails.add("r");
            pattern.append("/{*r}");
        } else if (segments == 0 || chance(5)) {
            pattern.append('/');
        }
        return pattern + (chance(4) ? query() : "");
    }

    private String segment() {
        return switch (random.nextInt(8)) {
            case 0, 1, 2 -> pick(LITERALS);
            case 3 -> variable() + pick(List.of("-", ".", "ab", "%3B")) + variable();
            case 4 -> "a" + variable();
            case 5 -> variable() + pick(List.of("-", "b")) + variable() + pick(List.of("-", ".b"));
            default -> variable();
        };
    }

    private String variable() {
        String name = "v" + variables.size();
        variables.add(name);
        if (chance(2)) {
            parameters.add(new Parameter(name, pick(TYPES), RandomRule.NOWHERE));
        }
        return chance(3) ? "{" + name + ":" + pick(REGEXES) + "}" : "{" + name + "}";
    }

    private String query() {
        String fixed = pick(List.of("?k=1", "?k", "?k=a%20b", "?l=%C3%A9"));
        if (chance(2)) {
            variables.add("q");
            return fixed + "&q={q}";
        }
        return fixed;
    }

    private String target() {
        StringBuilder target =
                new StringBuilder(pick(List.of("", "", "/t", "https://t.example", "https://t.example/t")));
        if (!variables.isEmpty() && chance(2)) {
            target.append('/')
                    .append(chance(3) ? "x" : "")
                    .append('{')
                    .append(pick(variables))
                    .append('}');
        }
        target.append(tails.isEmpty() || chance(3) ? (target.length() == 0 || chance(2) ? "/e" : "") : "/{*r}");
        if (chance(3)) {
            target.append("?o=")
                    .append(variables.isEmpty() ? tails.isEmpty() ? "1" : "{*r}" : "{" + pick(variables) + "}");
        }
        if (chance(6)) {
            target.append('#').append(variables.isEmpty() ? "f" : "{" + pick(variables) + "}");
        }
        return target.toString();
    }

    private boolean chance(int oneIn) {
        return random.nextInt(oneIn) == 0;
    }

    private <T> T pick(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }
}
