package dev.detour.spring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.detour.spring.sites.Discovered;
import dev.detour.spring.sites.Sites;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.support.DefaultListableBeanFactory;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.test.context.runner.WebApplicationContextRunner;

/** What stops the start, and what is said then. */
class RouterFailureTest {

    private static final String PACKAGE = "dev.detour.spring.sites.";

    private final WebApplicationContextRunner mvc =
            new WebApplicationContextRunner().withConfiguration(AutoConfigurations.of(DetourAutoConfiguration.class));

    private static void assertFailure(WebApplicationContextRunner runner, String description, String action) {
        runner.run(context -> {
            assertThat(context).hasFailed();
            FailureAnalysis analysis = new RouterFailureAnalyzer().analyze(context.getStartupFailure());
            assertThat(analysis).isNotNull();
            assertThat(analysis.getDescription()).isEqualTo(description);
            assertThat(analysis.getAction()).isEqualTo(action);
        });
    }

    @Test
    void aTypeForWhichTheProcessorDidNotRun() {
        assertFailure(
                mvc.withPropertyValues("detour.sites=" + PACKAGE + "Sites.Nothing"),
                PACKAGE + "Sites.Nothing has no router: no class " + PACKAGE + "Sites.NothingRouter was generated for"
                        + " it.",
                "Compile " + PACKAGE
                        + "Sites.Nothing with the annotation processor detour-processor: name it in Maven's"
                        + " annotationProcessorPaths or in Gradle's annotationProcessor configuration. From JDK 23 on,"
                        + " javac runs none that is only on the class path, and does not say so.");
    }

    @Test
    void aTypeThatIsNotThere() {
        assertFailure(
                mvc.withPropertyValues("detour.sites=" + PACKAGE + "Shops"),
                "There is no type " + PACKAGE + "Shops on the class path whose redirects could be served.",
                "Correct the property detour.sites, or add what holds " + PACKAGE + "Shops to the class path.");
    }

    @Test
    void targetsThatNoBeanComputes() {
        assertFailure(
                mvc.withPropertyValues("detour.sites=" + PACKAGE + "Sites.Links"),
                PACKAGE + "Sites_LinksRouter cannot be created: no bean computes its targets.",
                "Add a bean of type " + PACKAGE + "Sites_LinksTargets, or a router bean of your own.");
    }

    @Test
    void targetsThatTwoBeansCompute() {
        assertFailure(
                mvc.withUserConfiguration(Discovered.Targets.class, Discovered.OtherTargets.class)
                        .withPropertyValues("detour.sites=" + PACKAGE + "Sites.Links"),
                PACKAGE + "Sites_LinksRouter cannot be created: several beans compute its targets, links, others.",
                "Mark one of the beans of type " + PACKAGE + "Sites_LinksTargets as @Primary, or make a router bean of"
                        + " your own.");
    }

    /** Loads the classes of the package anew, and finds them tables of no use. */
    private static final class Damaging extends ClassLoader {

        private final boolean missing;

        Damaging(boolean missing) {
            super(RouterFailureTest.class.getClassLoader());
            this.missing = missing;
        }

        @Override
        protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
            if (!name.startsWith(PACKAGE)) {
                return super.loadClass(name, resolve);
            }
            Class<?> loaded = findLoadedClass(name);
            if (loaded != null) {
                return loaded;
            }
            try (InputStream in = getParent().getResourceAsStream(name.replace('.', '/') + ".class")) {
                if (in == null) {
                    throw new ClassNotFoundException(name);
                }
                byte[] code = in.readAllBytes();
                return defineClass(name, code, 0, code.length);
            } catch (IOException e) {
                throw new ClassNotFoundException(name, e);
            }
        }

        @Override
        public InputStream getResourceAsStream(String name) {
            if (!name.endsWith(".table")) {
                return super.getResourceAsStream(name);
            }
            return missing ? null : new ByteArrayInputStream(new byte[] {1, 2, 3});
        }
    }

    @Test
    void aTableThatIsDamagedOrMissing() {
        for (boolean missing : new boolean[] {true, false}) {
            RouterLoader loader = new RouterLoader(new DefaultListableBeanFactory(), new Damaging(missing));
            Class<?> router = loader.routerOf(Sites.Legacy.class.getCanonicalName());

            assertThatThrownBy(() -> loader.create(router)).isInstanceOfSatisfying(RouterException.class, failure -> {
                assertThat(failure)
                        .hasMessageStartingWith(PACKAGE + "Sites_LegacyRouter cannot be created: ")
                        .hasMessageContaining("META-INF/detour/" + PACKAGE + "Sites.Legacy.table");
                assertThat(failure.action()).startsWith("Compile its sources anew");
                assertThat(Objects.requireNonNull(failure.getCause())).isInstanceOf(IllegalStateException.class);
            });
        }
    }

    @Test
    void stopsTheStartWithOneMessage() {
        SpringApplicationBuilder application = new SpringApplicationBuilder(TestApplication.class)
                .web(WebApplicationType.SERVLET)
                .properties(
                        "server.port=0",
                        "server.address=127.0.0.1",
                        "spring.mvc.servlet.path=/mvc",
                        "spring.main.banner-mode=off",
                        "detour.sites=" + PACKAGE + "Sites.Links");

        PrintStream console = System.out;
        ByteArrayOutputStream output = new ByteArrayOutputStream();
        System.setOut(new PrintStream(output, true, StandardCharsets.UTF_8));
        try {
            assertThatThrownBy(application::run).isInstanceOf(Exception.class);
        } finally {
            System.setOut(console);
        }

        assertThat(output.toString(StandardCharsets.UTF_8))
                .contains("APPLICATION FAILED TO START")
                .contains(PACKAGE + "Sites_LinksRouter cannot be created: no bean computes its targets.")
                .contains("Add a bean of type " + PACKAGE + "Sites_LinksTargets, or a router bean of your own.")
                .doesNotContain("\tat ");
    }
}
