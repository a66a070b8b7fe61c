package dev.detour.helidon;

import dev.detour.conformance.ConformanceSuite;
import dev.detour.conformance.Mode;
import dev.detour.conformance.RunningServer;
import dev.detour.runtime.RedirectRouter;
import java.util.EnumSet;
import java.util.Set;

class HelidonConformanceTest extends ConformanceSuite {

    @Override
    protected Set<Mode> modes() {
        return EnumSet.allOf(Mode.class);
    }

    @Override
    protected RunningServer start(RedirectRouter router, Mode mode) {
        TestServer server = mode == Mode.FILTER ? TestServer.filtering(router) : TestServer.handling(router);
        return new RunningServer(server.port(), server);
    }
}
