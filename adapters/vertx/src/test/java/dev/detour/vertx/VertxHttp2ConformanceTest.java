package dev.detour.vertx;

import dev.detour.conformance.Http2ConformanceSuite;
import dev.detour.conformance.Mode;
import dev.detour.conformance.RunningServer;
import dev.detour.runtime.RedirectRouter;
import java.util.EnumSet;
import java.util.Set;

class VertxHttp2ConformanceTest extends Http2ConformanceSuite {

    @Override
    protected Set<Mode> modes() {
        return EnumSet.allOf(Mode.class);
    }

    @Override
    protected RunningServer start(RedirectRouter router, Mode mode) throws Exception {
        return TestServer.start(router, mode);
    }

    /** The number of a port is read. */
    @Override
    protected String readings() {
        return "readings-h2.tsv";
    }
}
