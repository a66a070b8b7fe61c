package dev.detour.processor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.detour.processor.testing.Build;
import dev.detour.processor.testing.Outcome;
import dev.detour.processor.testing.Routers;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Interfaces that come from jars. */
class ClassFileTest {

    private static final String LIBRARY = """
            package lib;
            import dev.detour.*;
            import java.net.URI;
            @RedirectDefaults(basePath = "/lib")
            public interface Blog {
              @Redirect(from = "/z/{x}/{y}", to = "/{y}/{x}") void z(int x, String y);
              @Redirect(from = "/a/{x}", to = "/to/{x}") void go(String x);
              @Redirect(from = "/b", to = "/to") void go();
              @Redirect(from = "/c/{x}", to = "/to/2/{x}") void Go(int x);
              @Redirect(from = "/u/{x}", to = "/unused") void unused();
              @Redirect(from = "/left/{x}", allowedHosts = "a.example") URI left(int x);
            }
            """;
    private static final String SITE = """
            package shop;
            import dev.detour.*;
            import java.net.URI;
            public class Site {
              @RedirectSite(lib.Blog.class) public interface Joined {}
              @RedirectDefaults(basePath = "/heir") public interface Heir extends lib.Blog {
                @Redirect(from = "/own", to = "/own/target") void own();
              }
              public static class User {
                public static dev.detour.runtime.RedirectRouter create() {
                  return Site_%s;
                }
              }
            }
            """;

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"javac javac", "ecj javac", "javac ecj"})
    void handlersThatWereGeneratedKnowTheNames(String compilers) throws ReflectiveOperationException {
        Outcome library = build(compilers.split(" ")[0], "lib")
                .source("lib/Blog.java", LIBRARY)
                .run();
        assertThat(library.ok()).isTrue();
        Outcome site = site(compilers.split(" ")[1], "JoinedRouter.create(x -> URI.create(\"/left\" + x))", library);
        assertThat(site.messages()).isEmpty();
        assertThat(site.files().keySet())
                .contains("shop/Site_JoinedRouter.java", "shop/Site_HeirTargets.java")
                .doesNotContain("lib/BlogHandlers.java", "shop/Site_Joined__BlogHandlers.java");
        assertServed(site, library);
        assertThat(site.files().get("shop/Site_HeirRouter.java"))
                .contains("\"/lib/z/{x}/{y}\"", " /heir/own\"", "new BlogHandlers.Go_2()");
    }

    @ParameterizedTest
    @ValueSource(strings = {"javac", "ecj"})
    void whereNoneWereGeneratedTheyAreGeneratedForTheSite(String compiler) throws ReflectiveOperationException {
        Outcome library = build(compiler, "lib")
                .withoutProcessor()
                .option("-parameters")
                .source("lib/Blog.java", LIBRARY)
                .run();
        assertThat(library.ok()).isTrue();
        Outcome site = site("javac", "JoinedRouter.create(x -> URI.create(\"/left\" + x))", library);
        assertThat(site.messages())
                .hasSize(2)
                .allSatisfy(message -> assertThat(message)
                        .startsWith("Site.java:")
                        .contains("WARNING [detour:unused-variable] lib.Blog.unused(): the variable x is bound"));
        assertThat(site.files().keySet())
                .contains("shop/Site_Joined__BlogHandlers.java", "shop/Site_Heir__BlogTargets.java");
        assertServed(site, library);
    }

    @Test
    void withoutNamesItMustBeCompiledAgain() {
        Outcome library = build("javac", "lib")
                .withoutProcessor()
                .source("lib/Blog.java", LIBRARY)
                .run();
        Outcome site = site("javac", "JoinedRouter.create(x -> null)", library);
        assertThat(site.errors())
                .hasSize(8)
                .allSatisfy(message -> assertThat(message)
                        .contains("ERROR [detour:invalid-method] lib.Blog.")
                        .contains("Compile the interface again, with the processor"));
        assertThat(site.errors())
                .anySatisfy(message -> assertThat(message)
                        .startsWith("Site.java:5:25 ")
                        .contains("lib.Blog.z(int,java.lang.String): the names of the parameters are not known"));
    }

    @Test
    void errorsOfAClassFileAreReportedAtTheSite() {
        Outcome library = build("javac", "lib")
                .withoutProcessor()
                .source("lib/Blog.java", """
                        package lib;
                        import dev.detour.*;
                        @RedirectDefaults(status = 999)
                        public interface Blog {
                          @Redirect(from = "/a", to = "/b") void a();
                          @Redirect(from = "/c", to = "/d") static void c() {}
                          @Redirect(from = "/e/{x}", to = "/f") void e();
                        }
                        """)
                .run();
        Outcome site = build("javac", "site")
                .onClassPath(library.classes())
                .source("shop/Site.java", """
                        package shop;
                        import dev.detour.RedirectSite;
                        @SuppressWarnings("detour:unused-variable")
                        @RedirectSite({lib.Blog.class})
                        interface Site {}
                        """)
                .run();
        assertThat(site.messages()).hasSize(2);
        assertThat(site.messages())
                .anySatisfy(each -> assertThat(each)
                        .startsWith("Site.java:4:")
                        .contains("[detour:invalid-status] lib.Blog: the status 999"))
                .anySatisfy(each ->
                        assertThat(each).contains("[detour:invalid-method] lib.Blog.c(): the method is static"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"javac", "ecj"})
    void whatIsMissingOnTheClassPathIsAnError(String compiler) throws IOException {
        Outcome library = build("javac", "lib")
                .source("lib/Sku.java", "package lib; public enum Sku { ONE }")
                .source("lib/Blog.java", """
                        package lib;
                        public interface Blog { @dev.detour.Redirect(from = "/a/{x}", to = "/b/{x}") void go(Sku x); }
                        """)
                .run();
        Files.delete(library.classes().resolve("lib/Sku.class"));
        Outcome site = build(compiler, "site")
                .onClassPath(library.classes())
                .source(
                        "Site.java",
                        "@dev.detour.RedirectSite(lib.Blog.class) class Site { SiteRouter router = SiteRouter.create(); }")
                .run();
        assertThat(site.messages())
                .singleElement()
                .asString()
                .startsWith("Site.java:1:")
                .contains(
                        "ERROR [detour:invalid-method] lib.Blog.go(lib.Sku): the class file names types that are not on the");
    }

    @Test
    void aMissingParentIsAnError() throws IOException {
        Outcome library = build("javac", "lib")
                .source("lib/Base.java", "package lib; public interface Base {}")
                .source("lib/Blog.java", """
                        package lib;
                        public interface Blog extends Base { @dev.detour.Redirect(from = "/a", to = "/b") void go(); }
                        """)
                .run();
        Files.delete(library.classes().resolve("lib/Base.class"));
        Outcome site = build("javac", "site")
                .onClassPath(library.classes())
                .source("Site.java", "@dev.detour.RedirectSite(lib.Blog.class) class Site {}")
                .run();
        assertThat(site.messages())
                .singleElement()
                .asString()
                .contains("ERROR [detour:not-an-interface] lib.Blog extends lib.Base, which is not on the class path");
    }

    private void assertServed(Outcome site, Outcome library) throws ReflectiveOperationException {
        String user = "shop.Site$User";
        assertThat(Routers.routes(site, user, library)).hasSize(6);
        assertThat(Routers.location(site, user, "/lib/z/1/two", library)).contains("307 /two/1");
        assertThat(Routers.location(site, user, "/lib/c/5", library)).contains("307 /to/2/5");
        assertThat(Routers.location(site, user, "/lib/left/5", library)).contains("307 /left5");
    }

    private Outcome site(String compiler, String create, Outcome library) {
        return build(compiler, "site")
                .onClassPath(library.classes())
                .source("shop/Site.java", SITE.formatted(create))
                .run();
    }

    private Build build(String compiler, String name) {
        Path project = folder.resolve(name);
        return compiler.equals("ecj")
                ? Build.ecj(project)
                : Build.javac(project).option("-Xlint:-processing");
    }
}
