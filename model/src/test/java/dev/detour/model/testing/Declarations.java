package dev.detour.model.testing;

import dev.detour.model.Declaration;
import dev.detour.model.HttpMethod;
import dev.detour.model.Located;
import dev.detour.model.Origin;
import dev.detour.model.Parameter;
import dev.detour.model.QueryPolicy;
import dev.detour.model.Rule;
import dev.detour.model.TrailingSlash;
import dev.detour.model.check.RuleChecker;
import dev.detour.model.language.ValueType;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Makes declarations for tests, each value with an origin that tells which it is. */
public final class Declarations {

    private final String id;
    private final List<Located<String>> from;
    private Located<String> to;
    private Located<Integer> status = new Located<>(307, at("status"));
    private List<Located<HttpMethod>> methods = List.of();
    private List<Located<String>> hosts = List.of();
    private Located<String> scheme = new Located<>("", at("scheme"));
    private Located<String> basePath = new Located<>("", at("basePath"));
    private QueryPolicy query = QueryPolicy.PRESERVE;
    private TrailingSlash trailingSlash = TrailingSlash.EXACT;
    private boolean caseSensitive = true;
    private List<Located<String>> allowedHosts = List.of();
    private Located<Long> maxAge = new Located<>(-1L, at("maxAge"));
    private final List<Parameter> parameters = new ArrayList<>();

    private Declarations(String id, List<String> from, String to) {
        this.id = id;
        this.from = located("from", from.toArray(String[]::new));
        this.to = new Located<>(to, at("to"));
    }

    /** A redirect of one pattern, named after it. */
    public static Declarations redirect(String from, String to) {
        return new Declarations(from, List.of(from), to);
    }

    /** A redirect of several patterns. */
    public static Declarations redirect(List<String> from, String to) {
        return new Declarations(String.join(" ", from), from, to);
    }

    public Declarations status(int code) {
        status = new Located<>(code, at("status"));
        return this;
    }

    public Declarations methods(HttpMethod... named) {
        methods = located("methods", named);
        return this;
    }

    public Declarations hosts(String... names) {
        hosts = located("host", names);
        return this;
    }

    public Declarations scheme(String name) {
        scheme = new Located<>(name, at("scheme"));
        return this;
    }

    public Declarations basePath(String path) {
        basePath = new Located<>(path, at("basePath"));
        return this;
    }

    public Declarations dropQuery() {
        query = QueryPolicy.DROP;
        return this;
    }

    public Declarations optionalSlash() {
        trailingSlash = TrailingSlash.OPTIONAL;
        return this;
    }

    public Declarations anyCase() {
        caseSensitive = false;
        return this;
    }

    public Declarations allowedHosts(String... names) {
        allowedHosts = located("allowedHosts", names);
        return this;
    }

    public Declarations maxAge(long seconds) {
        maxAge = new Located<>(seconds, at("maxAge"));
        return this;
    }

    public Declarations parameter(String name, ValueType type) {
        parameters.add(new Parameter(name, type, at("parameter " + name)));
        return this;
    }

    public Declaration declaration() {
        return new Declaration(
                id,
                at("redirect"),
                from,
                to,
                status,
                methods,
                hosts,
                scheme,
                basePath,
                query,
                trailingSlash,
                caseSensitive,
                allowedHosts,
                maxAge,
                parameters);
    }

    /** The rule, which must not have an error. */
    public Rule rule() {
        return RuleChecker.check(declaration(), finding -> {}).orElseThrow();
    }

    /** A rule under another id, declared at a place that is called so. */
    public static Rule named(Rule rule, String id, String place) {
        return new Rule(
                id,
                () -> place,
                rule.patterns(),
                rule.hosts(),
                rule.scheme(),
                rule.methods(),
                rule.status(),
                rule.target(),
                rule.query(),
                rule.allowedHosts(),
                rule.maxAge(),
                rule.parameters());
    }

    /** As {@link #named}, with a number: {@code Site#r7}, declared at {@code Site.r7()}. */
    public static Rule numbered(Rule rule, int number) {
        return named(rule, "Site#r" + number, "Site.r" + number + "()");
    }

    @SafeVarargs
    private static <T> List<Located<T>> located(String what, T... values) {
        return Stream.iterate(0, i -> i < values.length, i -> i + 1)
                .map(i -> new Located<>(values[i], at(what + "[" + i + "]")))
                .toList();
    }

    private static Origin at(String what) {
        return () -> what;
    }
}
