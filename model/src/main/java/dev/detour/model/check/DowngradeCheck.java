package dev.detour.model.check;

import static dev.detour.model.diagnostic.DiagnosticId.INSECURE_DOWNGRADE;

import dev.detour.model.Declaration;
import dev.detour.model.Scheme;
import dev.detour.model.host.HostPattern;
import dev.detour.model.template.Template;
import dev.detour.model.template.TemplatePart;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Nobody who came over TLS is sent on without it. */
final class DowngradeCheck implements RuleCheck {

    @Override
    public void check(Declaration declaration, ParsedDeclaration parsed, Reporter reporter) {
        Optional<Template.Authority> target = parsed.template().flatMap(Template::authority);
        if (target.isEmpty()
                || target.get().scheme() != Scheme.HTTP
                || parsed.scheme().isEmpty()) {
            return;
        }
        Optional<Scheme> source = parsed.scheme().get();
        if (source.equals(Optional.of(Scheme.HTTPS))) {
            report(declaration, reporter, "the source is https and the target http");
        } else if (source.isEmpty() && sameHost(parsed.hosts().orElse(List.of()), target.get())) {
            report(declaration, reporter, "the target is http on a host that the redirect answers for over https too");
        }
    }

    private static void report(Declaration declaration, Reporter reporter, String what) {
        reporter.pointing(
                INSECURE_DOWNGRADE,
                declaration.to(),
                0,
                what + ": what follows travels in the clear, and whoever is on the way can read and change it"
                        + " (RFC 6797, section 2.3.1).",
                "Write https:// in the target.");
    }

    private static boolean sameHost(List<HostPattern> sources, Template.Authority target) {
        if (!target.fixed()) {
            return false;
        }
        String host = target.host().stream()
                .map(part -> ((TemplatePart.Literal) part).text())
                .collect(Collectors.joining())
                .replaceFirst(":[0-9]+$", "");
        return sources.stream()
                .anyMatch(
                        source -> source.wildcard() ? host.endsWith("." + source.name()) : host.equals(source.name()));
    }
}
