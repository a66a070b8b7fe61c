package dev.detour.spring;

import dev.detour.conformance.ConformanceSuite;
import dev.detour.conformance.Mode;
import dev.detour.conformance.RunningServer;
import dev.detour.runtime.RedirectRouter;
import java.util.EnumSet;
import java.util.Set;
import org.springframework.boot.WebApplicationType;

/** Spring MVC's server, Tomcat as Spring Boot configures it. */
class MvcConformanceTest extends ConformanceSuite {

    @Override
    protected Set<Mode> modes() {
        return EnumSet.of(Mode.FILTER);
    }

    @Override
    protected RunningServer start(RedirectRouter router, Mode mode) {
        return TestApplication.start(WebApplicationType.SERVLET, router);
    }

    @Override
    protected String refusals() {
        return "mvc-refusals.tsv";
    }

    @Override
    protected String readings() {
        return "mvc-readings.tsv";
    }

    /** The container takes the character encoding out, and puts it back in its own way. */
    @Override
    protected String contentType(String declared) {
        return declared.replace("; ", ";");
    }
}
