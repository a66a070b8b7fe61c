package dev.detour.processor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.detour.processor.testing.Build;
import dev.detour.processor.testing.Outcome;
import dev.detour.processor.testing.Routers;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Interfaces that a type joins. */
class SiteTest {

    private static final String LEFT = """
            package %1$s;
            import dev.detour.*;
            import java.net.URI;
            public interface %2$s {
              @Redirect(from = "/%2$s/{x}", allowedHosts = "a.example") URI open(String x);
              @Redirect(from = "/%2$s/{x}/fixed", to = "/to/{x}") void fixed(int x);
            }
            """;

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"javac", "ecj"})
    void targetsComeInTheOrderInWhichTheSiteNamesThem(String compiler) throws ReflectiveOperationException {
        Outcome outcome = build(compiler)
                .source("b/Blog.java", LEFT.formatted("b", "Blog"))
                .source("a/Shop.java", LEFT.formatted("a", "Shop"))
                .source("c/Heir.java", "package c; public interface Heir extends a.Shop {}")
                .source("site/Site.java", """
                        package site;
                        import dev.detour.*;
                        import java.net.URI;
                        @RedirectSite({b.Blog.class, c.Heir.class, Site.class})
                        interface Site {
                          @Redirect(from = "/own", to = "/own/target") void own();
                          class User {
                            public static SiteRouter create() {
                              b.BlogTargets blog = x -> URI.create("/blog/" + x);
                              a.ShopTargets shop = x -> URI.create("/shop/" + x);
                              return SiteRouter.create(blog, shop);
                            }
                          }
                        }
                        """)
                .run();
        assertThat(outcome.messages()).isEmpty();
        assertThat(Routers.routes(outcome, "site.Site$User"))
                .containsExactlyInAnyOrder("/own", "/Blog/{x}", "/Blog/{x}/fixed", "/Shop/{x}", "/Shop/{x}/fixed");
        assertThat(Routers.location(outcome, "site.Site$User", "/Shop/1")).contains("307 /shop/1");
        assertThat(Routers.location(outcome, "site.Site$User", "/Blog/1")).contains("307 /blog/1");
        assertThat(Routers.location(outcome, "site.Site$User", "/Blog/1/fixed")).contains("307 /to/1");
        assertThat(outcome.files()).doesNotContainKeys("c/HeirRouter.java", "c/HeirTargets.java");
        assertThat(outcome.files()).containsKeys("META-INF/detour/site.Site.json", "META-INF/detour/a.Shop.json");
    }

    @Test
    void anyTypeCanBeASite() throws ReflectiveOperationException {
        Outcome outcome = build("javac").source("Site.java", """
                        import dev.detour.*;
                        class Site {
                          interface Shop { @Redirect(from = "/a", to = "/b") void go(); }
                          @RedirectSite(Shop.class) enum A {}
                          @RedirectSite(Shop.class) record B() {}
                          @RedirectSite(Shop.class) @interface C {}
                          @RedirectSite(Shop.class) static class D<T> {}
                        }
                        """).run();
        assertThat(outcome.messages()).isEmpty();
        for (String name : new String[] {"A", "B", "C", "D"}) {
            assertThat(Routers.routes(outcome, "Site_" + name + "Router")).containsExactly("/a");
        }
        assertThat(outcome.files().keySet())
                .filteredOn(name -> name.endsWith("Links.java"))
                .hasSize(1);
    }

    @Test
    void namedTwice() {
        Outcome outcome = build("javac").source("Site.java", """
                        import dev.detour.*;
                        @RedirectSite({Shop.class, Shop.class}) interface Site {}
                        interface Shop { @Redirect(from = "/a", to = "/b") void go(); }
                        """).run();
        assertThat(outcome.messages())
                .singleElement()
                .asString()
                .startsWith("Site.java:2:")
                .contains("ERROR [detour:invalid-value] Shop is named twice");
    }

    @Test
    void anInterfaceOnTwoWaysIsInTheTableOnce() throws ReflectiveOperationException {
        Outcome outcome = build("javac").source("Site.java", """
                        import dev.detour.*;
                        import java.net.URI;
                        @RedirectSite({Heir.class, Shop.class}) interface Site {}
                        interface Shop { @Redirect(from = "/a", allowedHosts = "a.example") URI go(); }
                        @RedirectDefaults interface Heir extends Shop {}
                        class User {
                          static SiteRouter create() {
                            HeirTargets heir = () -> URI.create("/heir");
                            ShopTargets shop = () -> URI.create("/shop");
                            return SiteRouter.create(heir, shop);
                          }
                        }
                        """).run();
        assertThat(outcome.messages()).isEmpty();
        assertThat(Routers.routes(outcome, "User")).containsExactly("/a");
        assertThat(Routers.location(outcome, "User", "/a")).contains("307 /shop");
    }

    @Test
    void aSiteThatInheritsHasTargetsOfItsOwn() throws ReflectiveOperationException {
        Outcome outcome = build("javac")
                .source("a/Shop.java", LEFT.formatted("a", "Shop"))
                .source("b/Blog.java", LEFT.formatted("b", "Blog"))
                .source("Site.java", """
                        import java.net.URI;
                        @dev.detour.RedirectSite(b.Blog.class) interface Site extends a.Shop {
                          class User {
                            static SiteRouter create() {
                              SiteTargets own = x -> URI.create("/shop/" + x);
                              b.BlogTargets blog = x -> URI.create("/blog/" + x);
                              return SiteRouter.create(own, blog);
                            }
                          }
                        }
                        """)
                .run();
        assertThat(outcome.messages()).isEmpty();
        assertThat(Routers.location(outcome, "Site$User", "/Shop/1")).contains("307 /shop/1");
        assertThat(Routers.location(outcome, "Site$User", "/Blog/1")).contains("307 /blog/1");
    }

    @Test
    void anErrorMakesTheRouterAStub() {
        Outcome outcome = build("javac").source("Site.java", """
                        import dev.detour.*;
                        import java.net.URI;
                        @RedirectSite(Shop.class) interface Site {
                          Object router = SiteRouter.create(x -> URI.create("/" + x));
                        }
                        interface Shop {
                          @Redirect(from = "/a/{x}", allowedHosts = "a.example") URI go(int x);
                          @Redirect(from = "/b", to = "/c", status = 300) void broken();
                        }
                        """).run();
        assertThat(outcome.messages()).singleElement().asString().contains("[detour:invalid-status]");
        assertThat(outcome.files().get("SiteRouter.java"))
                .contains("SiteRouter create(ShopTargets targets)")
                .contains("throw new IllegalStateException");
        assertThat(outcome.files()).doesNotContainKeys("META-INF/detour/Site.json", "META-INF/detour/Shop.json");
    }

    private Build build(String compiler) {
        return compiler.equals("ecj") ? Build.ecj(folder) : Build.javac(folder).option("-Xlint:-processing");
    }
}
