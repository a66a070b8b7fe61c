package dev.detour.benchmarks;

import io.jooby.Context;
import io.jooby.Route;
import io.jooby.Router;
import io.jooby.internal.RadixTree;
import java.util.List;

/** Jooby's radix tree, which knows methods. */
final class JoobyContender implements Contender {

    private record Target(Building building) implements Route.Handler {
        @Override
        public Object apply(Context context) {
            return this;
        }
    }

    private final RadixTree tree = new RadixTree();

    JoobyContender(List<Rule> rules) {
        for (Rule rule : rules) {
            Route route = new Route(rule.method(), rule.pattern(), new Target(new Building(rule)));
            route.setPathKeys(rule.variables());
            tree.insert(route);
        }
    }

    @Override
    public void answer(String method, String path, Answer answer) {
        Router.Match match = tree.find(method, path);
        if (match.matches() && match.route().getHandler() instanceof Target target) {
            answer.redirect(Rule.STATUS, target.building().buildByName(match.pathMap()::get));
        } else {
            answer.nothing();
        }
    }
}
