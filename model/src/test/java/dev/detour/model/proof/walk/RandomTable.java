package dev.detour.model.proof.walk;

import dev.detour.model.Declaration;
import dev.detour.model.HttpMethod;
import dev.detour.model.Rule;
import dev.detour.model.check.RuleChecker;
import dev.detour.model.language.BuiltinType;
import dev.detour.model.testing.Declarations;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Small tables over few texts, so that their rules get in one another's way; each has only some of the features. */
final class RandomTable {

    private static final String[] LITERALS = {"a", "b", "1", "ab"};

    private final Random random;
    private final boolean mixed;
    private final boolean queries;
    private final boolean hosts;
    private final boolean schemes;
    private final boolean methods;

    RandomTable(Random random, boolean mixed) {
        this.random = random;
        this.mixed = mixed;
        int feature = random.nextInt(8);
        this.queries = feature == 0 || feature == 4;
        this.hosts = feature == 1;
        this.schemes = feature == 2;
        this.methods = feature == 3 || feature == 4;
    }

    boolean queries() {
        return queries;
    }

    boolean hosts() {
        return hosts;
    }

    boolean schemes() {
        return schemes || hosts;
    }

    boolean methods() {
        return methods;
    }

    List<Rule> rules() {
        List<Rule> rules = new ArrayList<>();
        int size = 1 + random.nextInt(5);
        for (int i = 0; rules.size() < size && i < 50; i++) {
            try {
                rules.add(rule(i));
            } catch (java.util.NoSuchElementException e) {
                // Not a declaration that compiles: another one.
            }
        }
        return rules;
    }

    private Rule rule(int number) {
        List<String> variables = new ArrayList<>();
        List<BuiltinType> types = new ArrayList<>();
        StringBuilder from = new StringBuilder();
        int segments = random.nextInt(4);
        for (int i = 0; i < segments; i++) {
            from.append('/').append(segment(variables, types));
        }
        boolean tail = segments == 0 ? random.nextInt(2) == 0 : random.nextInt(4) == 0;
        from.append(tail ? "/{*r}" : segments == 0 || random.nextInt(12) == 0 ? "/" : "");
        if (queries && random.nextInt(2) == 0) {
            boolean bound = random.nextBoolean();
            from.append(bound ? "?k={q}" : "?k=" + literal());
            if (bound) {
                variables.add("q");
                types.add(null);
            }
        }
        Declarations declared = Declarations.redirect(from.toString(), to(variables, tail));
        for (int i = 0; i < variables.size(); i++) {
            if (types.get(i) != null) {
                declared.parameter(variables.get(i), types.get(i));
            }
        }
        decorate(declared);
        return RuleChecker.check(named("r" + number, declared.declaration()), finding -> {})
                .orElseThrow();
    }

    private static Declaration named(String id, Declaration declaration) {
        return new Declaration(
                id,
                declaration.origin(),
                declaration.from(),
                declaration.to(),
                declaration.status(),
                declaration.methods(),
                declaration.hosts(),
                declaration.scheme(),
                declaration.basePath(),
                declaration.query(),
                declaration.trailingSlash(),
                declaration.caseSensitive(),
                declaration.allowedHosts(),
                declaration.maxAge(),
                declaration.parameters());
    }

    private void decorate(Declarations declared) {
        if (hosts && random.nextInt(2) == 0) {
            declared.hosts(random.nextBoolean() ? "h.org" : "*.h.org");
        }
        if (schemes && random.nextInt(2) == 0) {
            declared.scheme(random.nextBoolean() ? "http" : "https");
        }
        if (methods && random.nextInt(2) == 0) {
            if (random.nextBoolean()) {
                declared.methods(random.nextBoolean() ? HttpMethod.GET : HttpMethod.POST);
            }
            declared.status(303);
        }
        if (random.nextInt(8) == 0) {
            declared.optionalSlash();
        }
        if (random.nextInt(10) == 0) {
            declared.anyCase();
        }
        if (random.nextInt(6) == 0) {
            declared.dropQuery();
        }
    }

    private String segment(List<String> variables, List<BuiltinType> types) {
        int kind = random.nextInt(mixed ? 8 : 6);
        if (kind < 3) {
            return literal();
        }
        String name = "v" + variables.size();
        variables.add(name);
        types.add(kind == 5 && random.nextInt(3) == 0 ? BuiltinType.INT : null);
        return switch (kind) {
            case 5 -> "{" + name + (types.get(types.size() - 1) == null ? ":" + constraint() : "") + "}";
            case 6 -> literal() + "{" + name + "}";
            case 7 -> "{" + name + "}" + literal();
            default -> "{" + name + "}";
        };
    }

    private String constraint() {
        String[] constraints = {"[a-z]+", "a|b", "[0-9]+", "[^a]", "a|1|ab"};
        return constraints[random.nextInt(constraints.length)];
    }

    private String literal() {
        return LITERALS[random.nextInt(LITERALS.length)];
    }

    private String to(List<String> variables, boolean tail) {
        StringBuilder to = new StringBuilder();
        if (hosts && random.nextInt(3) == 0) {
            String[] hostNames = {"h.org", "www.h.org", "x.org"};
            to.append(random.nextBoolean() ? "http" : "https").append("://").append(hostNames[random.nextInt(3)]);
        }
        int segments = random.nextInt(4);
        for (int i = 0; i < segments; i++) {
            to.append('/').append(target(variables));
        }
        to.append(tail && random.nextInt(5) > 0 ? "/{*r}" : segments == 0 || random.nextInt(12) == 0 ? "/" : "");
        if (queries && random.nextInt(3) == 0) {
            to.append("?k=").append(target(variables));
        }
        return to.toString();
    }

    private String target(List<String> variables) {
        if (variables.isEmpty() || random.nextInt(5) < 2) {
            return literal();
        }
        String variable = "{" + variables.get(random.nextInt(variables.size())) + "}";
        int kind = mixed ? random.nextInt(8) : 7;
        return kind == 0 ? literal() + variable : kind == 1 ? variable + literal() : variable;
    }
}
