package dev.detour.benchmarks;

import java.util.List;
import org.eclipse.jetty.http.pathmap.MatchedResource;
import org.eclipse.jetty.http.pathmap.PathMappings;
import org.eclipse.jetty.http.pathmap.ServletPathSpec;
import org.eclipse.jetty.http.pathmap.UriTemplatePathSpec;

/** Jetty's path mappings: servlet specifications, which it finds in a trie, for literals, URI templates for the rest. */
final class JettyContender implements Contender {

    private final PathMappings<Building> mappings = new PathMappings<>();

    JettyContender(List<Rule> rules) {
        for (Rule rule : rules) {
            mappings.put(
                    rule.isLiteral() ? new ServletPathSpec(rule.pattern()) : new UriTemplatePathSpec(rule.pattern()),
                    new Building(rule));
        }
    }

    @Override
    public void answer(String method, String path, Answer answer) {
        MatchedResource<Building> match = mappings.getMatched(path);
        if (match == null) {
            answer.nothing();
        } else if (match.getPathSpec() instanceof UriTemplatePathSpec template) {
            answer.redirect(Rule.STATUS, match.getResource().buildByName(template.getPathParams(path)::get));
        } else {
            answer.redirect(Rule.STATUS, match.getResource().build(List.of()));
        }
    }
}
