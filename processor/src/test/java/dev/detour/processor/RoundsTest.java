package dev.detour.processor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.detour.processor.testing.Build;
import dev.detour.processor.testing.Generating;
import dev.detour.processor.testing.Outcome;
import dev.detour.processor.testing.Routers;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Types and constants that other processors generate, and those that nobody does. */
class RoundsTest {

    @TempDir
    Path folder;

    /** ECJ itself does not find constants of later rounds. */
    @ParameterizedTest
    @ValueSource(strings = {"javac", "ecj"})
    void whatALaterRoundBrings(String compiler) throws ReflectiveOperationException {
        Outcome outcome = build(compiler)
                .with(new Generating()
                        .in(1, "gen.Sku", "package gen; public enum Sku { ONE, TWO }")
                        .in(
                                2,
                                "gen.Paths",
                                "package gen; public class Paths { public static final String OLD = \"/old\"; }")
                        .in(
                                3,
                                "gen.Extra",
                                "package gen; public interface Extra {"
                                        + " @dev.detour.Redirect(from = \"/extra\", to = \"/more\") void extra(); }"))
                .source("Shop.java", """
                        import dev.detour.*;
                        interface Shop extends gen.Extra {
                          @Redirect(from = {%s, "/a"}, to = "/b") void old();
                          @Redirect(from = "/c/{x}", to = "/d/{x}") void typed(gen.Sku x);
                        }
                        """.formatted(compiler.equals("ecj") ? "\"/old\"" : "gen.Paths.OLD"))
                .source("Site.java", """
                        @dev.detour.RedirectSite({Shop.class, gen.Extra.class})
                        class Site { SiteRouter router = SiteRouter.create(); }
                        """)
                .run();
        assertThat(outcome.messages()).isEmpty();
        assertThat(Routers.routes(outcome, "ShopRouter")).containsExactlyInAnyOrder("/old", "/a", "/c/{x}", "/extra");
        assertThat(Routers.routes(outcome, "SiteRouter")).hasSize(4);
        assertThat(Routers.routes(outcome, "gen.ExtraRouter")).containsExactly("/extra");
        assertThat(Routers.location(outcome, "SiteRouter", "/c/TWO")).contains("307 /d/TWO");
        assertThat(Routers.location(outcome, "SiteRouter", "/c/THREE")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"javac", "ecj"})
    void whatNobodyBringsTheCompilerReportsAlone(String compiler) {
        Outcome outcome = build(compiler).source("Shop.java", """
                        import dev.detour.*;
                        interface Shop {
                          @Redirect(from = "/a/{x}", to = "/b/{x}") void typed(Missing x);
                          @Redirect(from = "/c" + Unknown.C, to = "/d/{y}", status = 99) void unknown();
                          @Redirect(from = "/e", to = "/f", status = 99) void known();
                          @Redirect(from = "/g", allowedHosts = "a.example") Absent result();
                        }
                        class User {
                          void use() { ShopRouter.create(); ShopLinks.typed(null); ShopLinks.known(); }
                        }
                        """).run();
        assertThat(outcome.errors())
                .anySatisfy(each -> assertThat(each).startsWith("Shop.java:3:").contains("Missing"))
                .anySatisfy(each -> assertThat(each).startsWith("Shop.java:4:").contains("Unknown"))
                .anySatisfy(each -> assertThat(each).startsWith("Shop.java:5:").contains("[detour:invalid-status]"))
                .anySatisfy(each -> assertThat(each).startsWith("Shop.java:6:").contains("Absent"))
                .hasSize(4);
    }

    @Test
    void aSiteWaitsForTheInterfacesItJoins() {
        Outcome outcome = build("javac")
                .source("Site.java", "@dev.detour.RedirectSite({Shop.class, Missing.class}) interface Site {}")
                .source(
                        "Shop.java",
                        "interface Shop { @dev.detour.Redirect(from = \"/a\", to = \"/b\") void go(Lost x); }")
                .run();
        assertThat(outcome.errors()).hasSize(3);
        assertThat(outcome.errors())
                .anySatisfy(each -> assertThat(each).startsWith("Site.java:1:").contains("Missing"))
                .anySatisfy(each -> assertThat(each).startsWith("Shop.java:1:").contains("Lost"))
                .anySatisfy(each -> assertThat(each).contains("[detour:unknown-variable] the parameter x names no"));
    }

    @Test
    void anErrorOfAnotherProcessorChangesNothing() {
        Outcome outcome = build("javac")
                .with(new Generating().in(1, "Bad", "class Bad { syntax error }"))
                .source(
                        "Shop.java",
                        "interface Shop { @dev.detour.Redirect(from = \"/a\", to = \"/b\", status = 1) void go(); }")
                .run();
        assertThat(outcome.errors()).anySatisfy(each -> assertThat(each).contains("[detour:invalid-status]"));
        assertThat(outcome.errors()).filteredOn(each -> each.contains("detour")).hasSize(1);
    }

    @Test
    void procOnlyGeneratesButDoesNotCompile() {
        Outcome outcome = build("javac")
                .option("-proc:only", "-Werror")
                .source("Shop.java", "interface Shop { @dev.detour.Redirect(from = \"/a\", to = \"/b\") void go(); }")
                .run();
        assertThat(outcome.messages()).isEmpty();
        assertThat(outcome.files()).containsKeys("ShopRouter.java", "META-INF/detour/Shop.json");
        assertThat(outcome.classes().resolve("Shop.class")).doesNotExist();
    }

    private Build build(String compiler) {
        return compiler.equals("ecj") ? Build.ecj(folder) : Build.javac(folder).option("-Xlint:-processing");
    }
}
