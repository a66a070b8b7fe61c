package dev.detour.model.proof.walk;

import dev.detour.model.proof.rewrite.Source;
import dev.detour.model.proof.rewrite.Step;
import dev.detour.model.proof.term.Context;
import dev.detour.model.proof.term.RequestTerm;
import dev.detour.model.proof.term.Substitution;
import java.util.ArrayList;
import java.util.List;

/** Follows families over a cycle of routes, several times around. */
final class Composition {

    private static final int MOST_ROUNDS = 12;
    private static final int MOST_FAMILIES = 64;

    private final Engine engine;
    private final List<Source> routes;

    Composition(Engine engine, List<Source> routes) {
        this.engine = engine;
        this.routes = routes;
    }

    private record Trace(RequestTerm start, RequestTerm at, boolean narrowed) {

        Trace follow(Step step) {
            Substitution narrowing = step.narrowing();
            return new Trace(narrowing.apply(start), step.next(), narrowed || !narrowing.nothing());
        }
    }

    /**
     * The families of which each request is followed by another of it after one round. A request that goes round more often
     * than there is something to find out about it is in one of them.
     *
     * @param context the context of the requests
     * @return none where no request goes round for ever
     */
    List<RequestTerm> recurring(Context context) {
        List<RequestTerm> recurring = new ArrayList<>();
        List<Trace> traces = new ArrayList<>();
        engine.unifier().all(routes.get(0), context).forEach(all -> traces.add(new Trace(all, all, false)));
        for (int round = 0; round < MOST_ROUNDS && !traces.isEmpty(); round++) {
            List<Trace> next = around(traces);
            traces.clear();
            for (Trace trace : next) {
                if (!trace.narrowed() && round > 0) {
                    recurring.add(trace.start());
                } else {
                    traces.add(new Trace(trace.start(), trace.at(), false));
                }
            }
        }
        return recurring;
    }

    private List<Trace> around(List<Trace> traces) {
        List<Trace> at = new ArrayList<>(traces);
        for (Source route : routes) {
            List<Trace> next = new ArrayList<>();
            for (Trace trace : at) {
                for (Step step : engine.rewriting().steps(trace.at(), route)) {
                    if (next.size() < MOST_FAMILIES) {
                        next.add(trace.follow(step));
                    }
                }
            }
            at = next;
        }
        return at;
    }
}
