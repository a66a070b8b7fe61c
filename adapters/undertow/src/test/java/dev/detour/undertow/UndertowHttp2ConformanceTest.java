package dev.detour.undertow;

import dev.detour.conformance.Http2ConformanceSuite;
import dev.detour.conformance.Mode;
import dev.detour.conformance.RunningServer;
import dev.detour.runtime.RedirectRouter;
import java.util.EnumSet;
import java.util.Set;

class UndertowHttp2ConformanceTest extends Http2ConformanceSuite {

    @Override
    protected Set<Mode> modes() {
        return EnumSet.allOf(Mode.class);
    }

    @Override
    protected RunningServer start(RedirectRouter router, Mode mode) {
        return TestServer.start(router, mode);
    }

    /** No query is the same as an empty one. */
    @Override
    protected String readings() {
        return "readings.tsv";
    }
}
