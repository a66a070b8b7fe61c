package dev.detour.benchmarks;

import java.util.ArrayList;
import java.util.List;
import org.jboss.resteasy.reactive.server.mapping.RequestMapper;
import org.jboss.resteasy.reactive.server.mapping.URITemplate;

/** The request mapper of RESTEasy Reactive. */
final class ResteasyContender implements Contender {

    private final RequestMapper<Building> mapper;

    ResteasyContender(List<Rule> rules) {
        ArrayList<RequestMapper.RequestPath<Building>> paths = new ArrayList<>();
        for (Rule rule : rules) {
            paths.add(
                    new RequestMapper.RequestPath<>(false, new URITemplate(rule.pattern(), false), new Building(rule)));
        }
        mapper = new RequestMapper<>(paths);
    }

    @Override
    public void answer(String method, String path, Answer answer) {
        RequestMapper.RequestMatch<Building> match = mapper.map(path);
        if (match == null) {
            answer.nothing();
        } else {
            answer.redirect(Rule.STATUS, match.value.build(match.pathParamValues));
        }
    }
}
