package dev.detour.spring;

import dev.detour.conformance.ConformanceSuite;
import dev.detour.conformance.Mode;
import dev.detour.conformance.RunningServer;
import dev.detour.runtime.RedirectRouter;
import java.util.EnumSet;
import java.util.Set;
import org.springframework.boot.WebApplicationType;

/** WebFlux on its usual server, Reactor Netty. */
class WebFluxConformanceTest extends ConformanceSuite {

    @Override
    protected Set<Mode> modes() {
        return EnumSet.of(Mode.FILTER);
    }

    @Override
    protected RunningServer start(RedirectRouter router, Mode mode) {
        return TestApplication.start(WebApplicationType.REACTIVE, router);
    }

    @Override
    protected String refusals() {
        return "webflux-refusals.tsv";
    }
}
