package dev.detour.processor.reference;

import dev.detour.model.Declaration;
import dev.detour.model.HttpMethod;
import dev.detour.model.Located;
import dev.detour.model.Origin;
import dev.detour.model.Parameter;
import dev.detour.model.QueryPolicy;
import dev.detour.model.TrailingSlash;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * A redirect that was made up: as a declaration for the model, and as source for the compiler, so that the two share nothing
 * but their meaning.
 */
record RandomRule(
        String name,
        List<String> from,
        String to,
        int status,
        List<HttpMethod> methods,
        List<String> hosts,
        String scheme,
        QueryPolicy query,
        TrailingSlash trailingSlash,
        boolean caseSensitive,
        List<Parameter> parameters) {

    static final Origin NOWHERE = () -> "nowhere";

    /** The type of the enum parameters, which the source of a site declares. */
    static final String ENUM = "enum Color { red, green, a }";

    Declaration declaration(String owner) {
        return new Declaration(
                owner + "#" + name
                        + parameters.stream()
                                .map(parameter -> simpleName(parameter))
                                .collect(Collectors.joining(",", "(", ")")),
                NOWHERE,
                located(from),
                new Located<>(to, NOWHERE),
                new Located<>(status, NOWHERE),
                located(methods),
                located(hosts),
                new Located<>(scheme, NOWHERE),
                new Located<>("", NOWHERE),
                query,
                trailingSlash,
                caseSensitive,
                List.of(),
                new Located<>(-1L, NOWHERE),
                parameters);
    }

    String source() {
        String arguments = parameters.stream()
                .map(parameter -> simpleName(parameter) + " " + parameter.name())
                .collect(Collectors.joining(", "));
        return "    @Redirect(from = " + strings(from) + ", to = " + string(to) + ", status = " + status
                + Optional.of(methods)
                        .filter(list -> !list.isEmpty())
                        .map(list -> ", methods = "
                                + list.stream().map(m -> "HttpMethod." + m).collect(Collectors.joining(", ", "{", "}")))
                        .orElse("")
                + ", host = " + strings(hosts) + ", scheme = " + string(scheme) + ", query = QueryPolicy." + query
                + ", trailingSlash = TrailingSlash." + trailingSlash + ", caseSensitive = " + caseSensitive + ")\n"
                + "    void " + name + "(" + arguments + ");\n";
    }

    private static String simpleName(Parameter parameter) {
        String name = parameter.type().javaName();
        return name.substring(name.lastIndexOf('.') + 1);
    }

    private static <T> List<Located<T>> located(List<T> values) {
        return values.stream().map(value -> new Located<>(value, NOWHERE)).toList();
    }

    private static String strings(List<String> values) {
        return values.stream().map(RandomRule::string).collect(Collectors.joining(", ", "{", "}"));
    }

    private static String string(String value) {
        return '"' + value.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }
}
