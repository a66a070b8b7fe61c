package dev.detour.processor.source;

import dev.detour.model.Declaration;
import dev.detour.model.HttpMethod;
import dev.detour.model.Located;
import dev.detour.model.Parameter;
import dev.detour.model.QueryPolicy;
import dev.detour.model.TrailingSlash;
import dev.detour.model.check.RuleChecker;
import dev.detour.model.diagnostic.Diagnostic;
import dev.detour.processor.element.Attributes;
import dev.detour.processor.element.ElementOrigin;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** Reads what annotations say: a value of {@code @Redirect}, else that of {@code @RedirectDefaults}, else the usual one. */
final class DeclarationReader {

    private static final int USUAL_STATUS = 307;

    private final Attributes redirect;
    private final Optional<Attributes> defaults;

    /**
     * A reader of one redirect.
     *
     * @param redirect its annotation
     * @param defaults the defaults of the interface that declares it
     */
    DeclarationReader(Attributes redirect, Optional<Attributes> defaults) {
        this.redirect = redirect;
        this.defaults = defaults;
    }

    /**
     * Checks defaults that perhaps no redirect inherits.
     *
     * @param defaults the annotation
     * @return what is wrong with its values
     */
    static List<Diagnostic> check(Attributes defaults) {
        return check(defaults, Optional.of(defaults));
    }

    /**
     * Checks the values that a table gives for rows which perhaps all have their own.
     *
     * @param map the annotation
     * @param defaults the defaults of the interface
     * @return what is wrong with its values
     */
    static List<Diagnostic> check(Attributes map, Optional<Attributes> defaults) {
        List<Diagnostic> found = new ArrayList<>();
        new DeclarationReader(map, defaults)
                .read("", List.of())
                .ifPresent(declaration -> RuleChecker.check(declaration, found::add));
        found.removeIf(finding -> ((ElementOrigin) finding.origin()).value().isEmpty());
        return found;
    }

    /**
     * Tells whether the redirect has a target template.
     *
     * @return false if the method computes the target
     */
    boolean hasTarget() {
        return !target().value().isEmpty();
    }

    /**
     * Reads the declaration.
     *
     * @param id names the redirect
     * @param parameters the parameters of the method
     * @return the declaration; empty where the compiler does not know a value of it
     */
    Optional<Declaration> read(String id, List<Parameter> parameters) {
        if (!redirect.resolved() || !defaults.map(Attributes::resolved).orElse(true)) {
            return Optional.empty();
        }
        return Optional.of(new Declaration(
                id,
                redirect.origin(),
                redirect.all("from", String.class).orElse(List.of()),
                target(),
                value("status", Integer.class, USUAL_STATUS),
                redirect.constants("methods", HttpMethod.class).orElse(List.of()),
                texts("host"),
                value("scheme", String.class, ""),
                basePath(),
                pick(from -> from.constant("query", QueryPolicy.class)).orElse(QueryPolicy.PRESERVE),
                pick(from -> from.constant("trailingSlash", TrailingSlash.class))
                        .orElse(TrailingSlash.EXACT),
                value("caseSensitive", Boolean.class, true).value(),
                texts("allowedHosts"),
                value("maxAge", Long.class, -1L),
                parameters));
    }

    private Located<String> target() {
        return redirect.one("to", String.class).orElseGet(() -> unset(""));
    }

    private Located<String> basePath() {
        return defaults.flatMap(from -> from.one("basePath", String.class)).orElseGet(() -> unset(""));
    }

    private <T> Located<T> value(String name, Class<T> type, T usual) {
        return pick(from -> from.one(name, type)).orElseGet(() -> unset(usual));
    }

    private List<Located<String>> texts(String name) {
        return pick(from -> from.all(name, String.class)).orElse(List.of());
    }

    private <T> Optional<T> pick(Function<Attributes, Optional<T>> read) {
        return Stream.concat(Stream.of(redirect), defaults.stream())
                .flatMap(from -> read.apply(from).stream())
                .findFirst();
    }

    private <T> Located<T> unset(T usual) {
        return new Located<>(usual, redirect.origin());
    }
}
