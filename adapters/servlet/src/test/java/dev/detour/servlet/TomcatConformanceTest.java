package dev.detour.servlet;

import dev.detour.conformance.ConformanceSuite;
import dev.detour.conformance.Mode;
import dev.detour.conformance.RunningServer;
import dev.detour.runtime.RedirectRouter;
import java.util.EnumSet;
import java.util.Set;

class TomcatConformanceTest extends ConformanceSuite {

    @Override
    protected Set<Mode> modes() {
        return EnumSet.allOf(Mode.class);
    }

    @Override
    protected RunningServer start(RedirectRouter router, Mode mode) throws Exception {
        return TomcatServer.start(router, mode);
    }

    @Override
    protected String refusals() {
        return "tomcat-refusals.tsv";
    }

    /** The container takes the character encoding out, and puts it back in its own way. */
    @Override
    protected String contentType(String declared) {
        return declared.replace("; ", ";");
    }

    /** The scheme and the user of an absolute form are dropped, and the number of a port is read. */
    @Override
    protected String readings() {
        return "tomcat-readings.tsv";
    }
}
