package dev.detour.processor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.detour.processor.testing.Build;
import dev.detour.processor.testing.Outcome;
import dev.detour.processor.testing.Routers;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What interfaces inherit, and what replaces it. */
class InheritanceTest {

    private static final String BASE = """
            package base;
            import dev.detour.*;
            @RedirectDefaults(status = 308, basePath = "/base")
            public interface Base {
              @Redirect(from = "/a", to = "/from-base") void a();
              @Redirect(from = "/b/{x}", to = "/from-base/{x}") void b(String x);
              @Redirect(from = "/c", to = "/from-base") void c();
            }
            """;

    @TempDir
    Path folder;

    static Stream<String> compilers() {
        return Stream.of("javac", "ecj");
    }

    @ParameterizedTest
    @MethodSource("compilers")
    void anOverrideReplacesTheDeclaration(String compiler) throws ReflectiveOperationException {
        Outcome outcome = build(compiler)
                .source("base/Base.java", BASE)
                .source("shop/Shop.java", """
                        package shop;
                        import dev.detour.*;
                        public interface Shop extends base.Base {
                          @Redirect(from = "/own", to = "/from-shop") void a();
                          @Override void b(String y);
                        }
                        """)
                .run();
        assertThat(outcome.messages()).isEmpty();
        assertThat(Routers.routes(outcome, "base.BaseRouter"))
                .containsExactlyInAnyOrder("/base/a", "/base/b/{x}", "/base/c");
        assertThat(Routers.routes(outcome, "shop.ShopRouter")).containsExactlyInAnyOrder("/own", "/base/c");
        assertThat(Routers.location(outcome, "shop.ShopRouter", "/base/c")).contains("308 /from-base");
        assertThat(Routers.location(outcome, "shop.ShopRouter", "/own")).contains("307 /from-shop");
        assertThat(Routers.location(outcome, "shop.ShopRouter", "/base/a")).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("compilers")
    void aDiamondInheritsOnce(String compiler) throws ReflectiveOperationException {
        Outcome outcome = build(compiler)
                .source("base/Base.java", BASE)
                .source("base/Left.java", "package base; public interface Left extends Base {}")
                .source("base/Right.java", "package base; public interface Right extends Base { void c(); }")
                .source("shop/Shop.java", """
                        package shop;
                        @dev.detour.RedirectDefaults
                        interface Shop extends base.Left, base.Right, base.Base {}
                        """)
                .run();
        assertThat(outcome.messages()).isEmpty();
        assertThat(Routers.routes(outcome, "shop.ShopRouter")).containsExactlyInAnyOrder("/base/a", "/base/b/{x}");
        assertThat(outcome.files()).doesNotContainKey("base/LeftRouter.java");
    }

    @ParameterizedTest
    @MethodSource("compilers")
    void whatIsLeftToTheUserIsInherited(String compiler) throws ReflectiveOperationException {
        Outcome outcome = build(compiler)
                .source("base/Base.java", """
                        package base;
                        import dev.detour.*;
                        import java.net.URI;
                        import java.util.*;
                        public interface Base {
                          @Redirect(from = "/left/{x}", allowedHosts = "a.example") URI left(int x);
                          @Redirect(from = "/gone", allowedHosts = "a.example") URI gone();
                          @Redirect(from = "/body", allowedHosts = "a.example")
                          default Optional<URI> body() { return Optional.of(left(1)); }
                        }
                        """)
                .source("shop/Shop.java", """
                        package shop;
                        import dev.detour.*;
                        import java.net.URI;
                        public interface Shop extends base.Base {
                          @Redirect(from = "/gone", allowedHosts = "a.example")
                          @Override default URI gone() { return URI.create("/here"); }
                        }
                        """)
                .source("shop/User.java", """
                        package shop;
                        import dev.detour.runtime.RedirectRouter;
                        import java.net.URI;
                        public class User {
                          public static RedirectRouter create() { return ShopRouter.create(x -> URI.create("/left-" + x)); }
                        }
                        """)
                .run();
        assertThat(outcome.messages()).isEmpty();
        assertThat(Routers.location(outcome, "shop.User", "/left/7")).contains("307 /left-7");
        assertThat(Routers.location(outcome, "shop.User", "/gone")).contains("307 /here");
        assertThat(Routers.location(outcome, "shop.User", "/body")).contains("307 /left-1");
    }

    @Test
    void faultsAreReportedWhereTheyAreAndOnlyThere() {
        Outcome outcome = build("javac")
                .source("base/Base.java", """
                        package base;
                        import dev.detour.*;
                        @RedirectDefaults(status = 999)
                        public interface Base {
                          @Redirect(from = "/a/{x}", to = "/b") void a(String y);
                          @Redirect(from = "/c", to = "/d") void c();
                        }
                        """)
                .source("shop/Shop.java", """
                        package shop;
                        @dev.detour.RedirectSite(base.Base.class)
                        interface Shop extends base.Base { @Override void c(); }
                        class User { Object router = ShopRouter.create(); String link = base.BaseLinks.a("y", "x"); }
                        """)
                .run();
        assertThat(outcome.messages()).hasSize(2);
        assertThat(outcome.messages())
                .anySatisfy(each -> assertThat(each).startsWith("Base.java:3:28 ERROR [detour:invalid-status]"))
                .anySatisfy(each -> assertThat(each).startsWith("Base.java:5:55 ERROR [detour:unknown-variable]"));
    }

    @ParameterizedTest
    @MethodSource("compilers")
    void defaultsAreCheckedOnceAndAlsoWhereNobodyInheritsThem(String compiler) {
        Outcome outcome = build(compiler).source("Shop.java", """
                        import dev.detour.*;
                        @RedirectDefaults(status = 306, host = {"ok.example", "b ad"})
                        interface Shop {
                          @Redirect(from = "/a", to = "/b", status = 307) void a();
                          @Redirect(from = "/c", to = "/d", status = 308) void c();
                        }
                        """).run();
        assertThat(outcome.messages()).hasSize(2);
        assertThat(outcome.messages().get(0))
                .startsWith("Shop.java:2:")
                .contains("[detour:invalid-status] the status 306");
        assertThat(outcome.messages().get(1)).startsWith("Shop.java:2:").contains("[detour:invalid-host]");
    }

    @Test
    void whatIsNotPublicIsNotReachedFromAnotherPackage() {
        Outcome outcome = build("javac")
                .source("base/Base.java", """
                        package base;
                        interface Base { @dev.detour.Redirect(from = "/a", to = "/b") void a(); }
                        """)
                .source("base/Open.java", "package base; public interface Open extends Base {}")
                .source(
                        "shop/Shop.java",
                        "package shop; @dev.detour.RedirectDefaults interface Shop extends base.Open {}")
                .source("shop/Site.java", "package shop; @dev.detour.RedirectSite(base.Open.class) interface Site {}")
                .run();
        assertThat(outcome.messages()).hasSize(2);
        assertThat(outcome.messages())
                .anySatisfy(each -> assertThat(each)
                        .startsWith(
                                "Shop.java:1:44 ERROR [detour:not-an-interface] generated code in the package of shop.Shop"
                                        + " cannot reach base.Base"))
                .anySatisfy(each -> assertThat(each).startsWith("Site.java:1:").contains("cannot reach base.Base"));
    }

    @ParameterizedTest
    @MethodSource("compilers")
    void whatElseIsInheritedIsNoObstacle(String compiler) throws ReflectiveOperationException {
        Outcome outcome = build(compiler).source("Shop.java", """
                        import dev.detour.*;
                        import java.net.URI;
                        import java.util.*;
                        interface Wide { Object twice(); }
                        interface Narrow { String twice(); }
                        interface Generic<A, B extends Number> { <T extends A> Map<T, B[]> map(List<? super T> list, B... rest); }
                        interface Shop extends Wide, Narrow, Comparable<Shop>, Generic<String, Integer> {
                          boolean equals(Object other);
                          String toString();
                          static void helper() {}
                          private void own() {}
                          @Redirect(from = "/a", to = "/b") void declared();
                          @Redirect(from = "/c", allowedHosts = "a.example")
                          default URI computed() { declared(); return URI.create("/d"); }
                        }
                        """).run();
        assertThat(outcome.errors()).isEmpty();
        assertThat(Routers.location(outcome, "ShopRouter", "/c")).contains("307 /d");
    }

    @Test
    void cyclesAreTheCompilersBusiness() {
        Outcome outcome = build("javac").source("A.java", """
                        interface A extends B { @dev.detour.Redirect(from = "/a", to = "/b") void a(); }
                        interface B extends A {}
                        """).run();
        assertThat(outcome.messages()).singleElement().asString().contains("cyclic inheritance");
    }

    private Build build(String compiler) {
        return compiler.equals("ecj") ? Build.ecj(folder) : Build.javac(folder).option("-Xlint:-processing");
    }
}
