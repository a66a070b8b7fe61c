package dev.detour.model.manifest;

import dev.detour.model.HttpMethod;
import dev.detour.model.Route;
import dev.detour.model.Rule;
import dev.detour.model.Scheme;
import dev.detour.model.host.HostPattern;
import dev.detour.model.map.RowOrigin;
import dev.detour.model.pattern.PathPattern;
import dev.detour.model.pattern.PatternText;
import dev.detour.model.template.TemplateText;
import java.util.Collection;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Writes routes of rows whose source is a single path, each on a line of its own: they are many, and say the same but for source and target,
 * so that what they have in common is written once and copied.
 */
final class RowText {

    private Optional<Route> last = Optional.empty();
    private String beforeFrom = "";
    private String beforeStatus = "";
    private String afterTo = "";

    /** Whether a route is one of a row whose source is a single path. */
    static boolean fits(Route route) {
        Rule rule = route.rule();
        return rule.origin() instanceof RowOrigin
                && rule.target().isPresent()
                && route.pattern().query().isEmpty()
                && route.pattern().literal();
    }

    /** The JSON of a route that fits, in ASCII. */
    String of(Route route) {
        Rule rule = route.rule();
        if (last.filter(before -> alike(before, route)).isEmpty()) {
            last = Optional.of(route);
            begin(route);
        }
        StringBuilder json = new StringBuilder(500);
        quote(json.append("{ \"id\": "), rule.id());
        quote(json.append(beforeFrom), route.pattern().text());
        quote(json.append(", \"pattern\": "), PatternText.of(route.pattern()));
        json.append(beforeStatus).append(rule.status());
        quote(json.append(", \"to\": "), TemplateText.of(rule.target().orElseThrow()));
        return json.append(afterTo).toString();
    }

    private static boolean alike(Route left, Route right) {
        Rule one = left.rule();
        Rule other = right.rule();
        return left.host().equals(right.host())
                && left.pattern().caseSensitive() == right.pattern().caseSensitive()
                && left.pattern().trailingSlash() == right.pattern().trailingSlash()
                && one.methods().equals(other.methods())
                && one.scheme().equals(other.scheme())
                && one.query() == other.query()
                && one.allowedHosts().equals(other.allowedHosts())
                && one.maxAge() == other.maxAge();
    }

    private void begin(Route route) {
        Rule rule = route.rule();
        PathPattern pattern = route.pattern();
        beforeFrom = ", \"methods\": "
                + list(rule.methods().named().stream().map(HttpMethod::name).toList())
                + ", \"extensionMethods\": " + rule.methods().extensions()
                + optional("scheme", rule.scheme().map(Scheme::text))
                + optional("host", route.host().map(HostPattern::toString))
                + ", \"from\": ";
        beforeStatus = ", \"caseSensitive\": " + pattern.caseSensitive()
                + ", \"trailingSlash\": " + quoted(pattern.trailingSlash().name())
                + ", \"variables\": [], \"status\": ";
        afterTo = ", \"query\": " + quoted(rule.query().name())
                + ", \"allowedHosts\": "
                + list(rule.allowedHosts().stream().map(HostPattern::toString).toList())
                + (rule.maxAge() < 0 ? "" : ", \"maxAge\": " + rule.maxAge())
                + " }";
    }

    private static String optional(String name, Optional<String> value) {
        return value.map(text -> ", \"" + name + "\": " + quoted(text)).orElse("");
    }

    private static String list(Collection<String> values) {
        return values.isEmpty()
                ? "[]"
                : values.stream().map(RowText::quoted).collect(Collectors.joining(", ", "[ ", " ]"));
    }

    private static String quoted(String text) {
        StringBuilder json = new StringBuilder();
        quote(json, text);
        return json.toString();
    }

    /** A string (RFC 8259, section 7). */
    private static void quote(StringBuilder json, String text) {
        json.append('"');
        int copied = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < ' ' || c > '~' || c == '"' || c == '\\') {
                json.append(text, copied, i).append(String.format("\\u%04X", (int) c));
                copied = i + 1;
            }
        }
        json.append(text, copied, text.length()).append('"');
    }
}
