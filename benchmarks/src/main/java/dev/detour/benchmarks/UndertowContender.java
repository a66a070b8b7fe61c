package dev.detour.benchmarks;

import io.undertow.util.PathTemplateMatcher;
import java.util.List;

/** Undertow's path templates. */
final class UndertowContender implements Contender {

    private final PathTemplateMatcher<Building> matcher = new PathTemplateMatcher<>();

    UndertowContender(List<Rule> rules) {
        rules.forEach(rule -> matcher.add(rule.pattern(), new Building(rule)));
    }

    @Override
    public void answer(String method, String path, Answer answer) {
        PathTemplateMatcher.PathMatchResult<Building> match = matcher.match(path);
        if (match == null) {
            answer.nothing();
        } else {
            answer.redirect(Rule.STATUS, match.getValue().buildByName(match.getParameters()::get));
        }
    }
}
