package dev.detour.benchmarks;

import com.linecorp.armeria.common.HttpMethod;
import com.linecorp.armeria.server.OpenRouter;
import com.linecorp.armeria.server.Route;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Armeria's routing trie, which knows methods. */
final class ArmeriaContender implements Contender {

    private final Map<Route, Building> buildings = new HashMap<>();
    private final OpenRouter router;

    ArmeriaContender(List<Rule> rules) {
        for (Rule rule : rules) {
            Route route = Route.builder()
                    .path(rule.pattern())
                    .methods(HttpMethod.valueOf(rule.method()))
                    .build();
            buildings.put(route, new Building(rule));
        }
        router = new OpenRouter(List.copyOf(buildings.keySet()));
    }

    @Override
    public void answer(String method, String path, Answer answer) {
        OpenRouter.Match match = router.find(HttpMethod.tryParse(method), path);
        Building building = match == null ? null : buildings.get(match.route());
        if (building == null) {
            answer.nothing();
        } else {
            answer.redirect(Rule.STATUS, building.buildByName(match.values()::get));
        }
    }
}
