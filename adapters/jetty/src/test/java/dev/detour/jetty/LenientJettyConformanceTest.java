package dev.detour.jetty;

import dev.detour.conformance.ConformanceSuite;
import dev.detour.conformance.Mode;
import dev.detour.conformance.RunningServer;
import dev.detour.runtime.RedirectRouter;
import java.util.EnumSet;
import java.util.Set;
import org.eclipse.jetty.http.UriCompliance;
import org.eclipse.jetty.server.HttpConfiguration;

/** Told to let pass whatever it can, Jetty shows its handlers much more of what is hostile. */
class LenientJettyConformanceTest extends ConformanceSuite {

    @Override
    protected Set<Mode> modes() {
        return EnumSet.allOf(Mode.class);
    }

    @Override
    protected RunningServer start(RedirectRouter router, Mode mode) throws Exception {
        HttpConfiguration configuration = new HttpConfiguration();
        configuration.setUriCompliance(UriCompliance.UNSAFE);
        return TestServer.start(TestServer.handler(router, mode), configuration);
    }

    @Override
    protected String refusals() {
        return "refusals-lenient.tsv";
    }

    /** The number of a port is read. */
    @Override
    protected String readings() {
        return "readings.tsv";
    }
}
