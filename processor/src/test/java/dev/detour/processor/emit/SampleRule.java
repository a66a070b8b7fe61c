package dev.detour.processor.emit;

import dev.detour.model.MethodSet;
import dev.detour.model.Origin;
import dev.detour.model.QueryPolicy;
import dev.detour.model.Rule;
import dev.detour.model.Scheme;
import dev.detour.model.host.HostPattern;
import dev.detour.model.template.Template;
import dev.detour.model.template.TemplatePart;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What a rule needs of which code is emitted. Its patterns are left out: they stand in the table. */
record SampleRule(
        int status,
        Optional<Template> target,
        QueryPolicy query,
        List<HostPattern> allowedHosts,
        long maxAge,
        String id) {

    private static final Pattern VARIABLE = Pattern.compile("\\{(\\*?)([^}:]+)[^}]*}");
    private static final Pattern TARGET =
            Pattern.compile("(?s)(?:(https?)://([^/]*))?([^?#]*)(?:\\?([^#]*))?(?:#(.*))?");

    static SampleRule to(String template) {
        return new SampleRule(307, Optional.of(template(template)), QueryPolicy.PRESERVE, List.of(), -1, "");
    }

    static SampleRule computed() {
        return new SampleRule(302, Optional.empty(), QueryPolicy.PRESERVE, List.of(), -1, "");
    }

    SampleRule status(int code) {
        return new SampleRule(code, target, query, allowedHosts, maxAge, id);
    }

    SampleRule dropQuery() {
        return new SampleRule(status, target, QueryPolicy.DROP, allowedHosts, maxAge, id);
    }

    SampleRule maxAge(long seconds) {
        return new SampleRule(status, target, query, allowedHosts, seconds, id);
    }

    /** With hosts; {@code *.} before one stands for labels. */
    SampleRule allowing(String... hosts) {
        List<HostPattern> patterns = Stream.of(hosts)
                .map(host ->
                        new HostPattern(host.startsWith("*."), host.replaceFirst("^\\*\\.", ""), OptionalInt.empty()))
                .toList();
        return new SampleRule(status, target, query, patterns, maxAge, id);
    }

    /** With an id of its own instead of the method's. */
    SampleRule id(String other) {
        return new SampleRule(status, target, query, allowedHosts, maxAge, other);
    }

    Rule build(String methodId) {
        Origin origin = () -> methodId;
        return new Rule(
                id.isEmpty() ? methodId : id,
                origin,
                List.of(),
                List.of(),
                Optional.empty(),
                MethodSet.allButOptions(),
                status,
                target,
                query,
                allowedHosts,
                maxAge,
                List.of());
    }

    static Stream<String> references(Rule rule) {
        return rule.target().stream()
                .flatMap(template -> template.references().stream())
                .map(TemplatePart.Reference::name);
    }

    /** The names of the variables in a pattern, without repetition. */
    static List<String> variables(String pattern) {
        return VARIABLE.matcher(pattern)
                .results()
                .map(result -> result.group(2))
                .distinct()
                .toList();
    }

    private static Template template(String text) {
        Matcher matcher = TARGET.matcher(text);
        if (!matcher.matches()) {
            throw new IllegalArgumentException(text);
        }
        Optional<Template.Authority> authority = Optional.ofNullable(matcher.group(1))
                .map(scheme -> new Template.Authority(
                        scheme.equals("http") ? Scheme.HTTP : Scheme.HTTPS, parts(matcher.group(2))));
        return new Template(text, authority, parts(matcher.group(3)), parts(matcher.group(4)), parts(matcher.group(5)));
    }

    private static List<TemplatePart> parts(String text) {
        List<TemplatePart> parts = new ArrayList<>();
        if (text != null) {
            int start = 0;
            for (MatchResult variable : VARIABLE.matcher(text).results().toList()) {
                addLiteral(parts, text.substring(start, variable.start()));
                parts.add(new TemplatePart.Reference(
                        variable.group(2), !variable.group(1).isEmpty(), 0));
                start = variable.end();
            }
            addLiteral(parts, text.substring(start));
        }
        return parts;
    }

    private static void addLiteral(List<TemplatePart> parts, String text) {
        if (!text.isEmpty()) {
            parts.add(new TemplatePart.Literal(text));
        }
    }
}
