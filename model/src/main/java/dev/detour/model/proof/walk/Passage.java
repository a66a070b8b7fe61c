package dev.detour.model.proof.walk;

import dev.detour.model.host.HostPattern;
import dev.detour.model.proof.rewrite.Source;
import dev.detour.model.proof.rewrite.Step;
import dev.detour.model.proof.term.Binding;
import dev.detour.model.proof.term.Context;
import dev.detour.model.proof.term.RequestTerm;
import java.util.List;
import java.util.Set;

/** Tells whether some request that one route answers is led to one that another route answers. */
final class Passage {

    private final Engine engine;
    private final Certainty certainty;
    private final Set<HostPattern> hosts;

    /**
     * Looks at passages between some routes.
     *
     * @param hosts the hosts of these routes
     */
    Passage(Engine engine, Set<HostPattern> hosts) {
        this.engine = engine;
        this.certainty = new Certainty(engine);
        this.hosts = hosts;
    }

    /** False only where there is none: where each such request is answered by more specific routes, for example. */
    boolean exists(Source from, Source to) {
        for (Context context : engine.contexts().of(from, hosts)) {
            for (RequestTerm all : engine.unifier().all(from, context)) {
                for (Step step : engine.rewriting().steps(all, from)) {
                    if (exists(all, step, to)) {
                        return true;
                    }
                }
            }
        }
        return false;
    }

    private boolean exists(RequestTerm all, Step step, Source to) {
        List<Binding> bindings = engine.unifier().match(step.next(), to);
        for (Binding binding : bindings) {
            RequestTerm first = step.narrowing().then(binding.narrowing()).apply(all);
            RequestTerm second = binding.narrowing().apply(step.next());
            if (!certainty.covered(first, step.source().position()) && !certainty.covered(second, to.position())) {
                return true;
            }
        }
        return false;
    }
}
