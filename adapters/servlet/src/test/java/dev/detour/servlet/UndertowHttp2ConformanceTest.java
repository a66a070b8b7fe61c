package dev.detour.servlet;

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
    protected RunningServer start(RedirectRouter router, Mode mode) throws Exception {
        return UndertowServer.start(router, mode);
    }

    @Override
    protected String refusals() {
        return "undertow-refusals-h2.tsv";
    }

    /** The container takes the character encoding out, and puts it back in its own way. */
    @Override
    protected String contentType(String declared) {
        return declared.replace("; ", ";");
    }

    /** No query is the same as an empty one. */
    @Override
    protected String readings() {
        return "undertow-readings.tsv";
    }
}
