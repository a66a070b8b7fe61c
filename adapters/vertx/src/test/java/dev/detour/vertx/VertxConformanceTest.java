package dev.detour.vertx;

import dev.detour.conformance.ConformanceSuite;
import dev.detour.conformance.Mode;
import dev.detour.conformance.RunningServer;
import dev.detour.runtime.RedirectRouter;
import java.util.EnumSet;
import java.util.Set;

class VertxConformanceTest extends ConformanceSuite {

    @Override
    protected Set<Mode> modes() {
        return EnumSet.allOf(Mode.class);
    }

    @Override
    protected RunningServer start(RedirectRouter router, Mode mode) throws Exception {
        return TestServer.start(router, mode);
    }
}
