package dev.detour.benchmarks;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.http.server.PathContainer;
import org.springframework.web.util.pattern.PathPattern;
import org.springframework.web.util.pattern.PathPatternParser;

/** Spring's path patterns, looked up as its handler mappings do: literals in a map, the others one after the other. */
final class SpringContender implements Contender {

    private record Mapping(PathPattern pattern, Building building) {}

    private final Map<String, Building> literals = new HashMap<>();
    private final List<Mapping> patterns = new ArrayList<>();

    SpringContender(List<Rule> rules) {
        PathPatternParser parser = new PathPatternParser();
        for (Rule rule : rules) {
            if (rule.isLiteral()) {
                literals.put(rule.pattern(), new Building(rule));
            } else {
                patterns.add(new Mapping(parser.parse(rule.pattern()), new Building(rule)));
            }
        }
        patterns.sort((one, other) -> PathPattern.SPECIFICITY_COMPARATOR.compare(one.pattern(), other.pattern()));
    }

    @Override
    public void answer(String method, String path, Answer answer) {
        Building literal = literals.get(path);
        if (literal != null) {
            answer.redirect(Rule.STATUS, literal.build(List.of()));
            return;
        }
        PathContainer parsed = PathContainer.parsePath(path);
        for (Mapping mapping : patterns) {
            PathPattern.PathMatchInfo match = mapping.pattern().matchAndExtract(parsed);
            if (match != null) {
                answer.redirect(Rule.STATUS, mapping.building().buildByName(match.getUriVariables()::get));
                return;
            }
        }
        answer.nothing();
    }
}
