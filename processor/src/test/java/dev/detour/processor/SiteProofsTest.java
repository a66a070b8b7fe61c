package dev.detour.processor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.detour.processor.testing.Build;
import dev.detour.processor.testing.Outcome;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is proven of several interfaces together is told once, and where it can be mended. */
class SiteProofsTest {

    private static final String SHOP = """
            package shop;
            import dev.detour.*;
            public interface Shop {
              @Redirect(from = "/a/{x}", to = "/b/{x}") void there();
              @Redirect(from = "/twice", to = "/x/1") void one();
              @Redirect(from = "/twice", to = "/x/2") void two();
            }
            """;
    private static final String BLOG = """
            package blog;
            import dev.detour.*;
            public interface Blog {
              @Redirect(from = "/b/{y}", to = "%s/{y}") void back();
            }
            """;
    private static final String SITE = """
            package site;
            import dev.detour.*;
            %s
            @RedirectSite({shop.Shop.class, blog.Blog.class})
            public interface Site {}
            """;

    @TempDir
    Path folder;

    @Test
    void whatAnInterfaceHasByItselfIsToldThereAlone() throws IOException {
        Outcome outcome = build("all")
                .source("shop/Shop.java", SHOP)
                .source("blog/Blog.java", BLOG.formatted("/a"))
                .source("site/Site.java", SITE.formatted(""))
                .run();
        assertThat(outcome.errors()).hasSize(2);
        assertThat(outcome.errors().get(0))
                .startsWith("Shop.java:6:3 ERROR [detour:duplicate-route]")
                .contains("shop.Shop.one()", "shop.Shop.two()");
        assertThat(outcome.errors().get(1))
                .startsWith("Shop.java:4:3 ERROR [detour:redirect-loop]")
                .contains("shop.Shop.there()", "blog.Blog.back()");
    }

    @Test
    void interfacesThatNoSiteJoinsAreNotCompared() throws IOException {
        Outcome outcome = build("apart")
                .source("shop/Shop.java", SHOP.replace("\"/twice\", to = \"/x/2\"", "\"/other\", to = \"/x/2\""))
                .source("blog/Blog.java", BLOG.formatted("/a"))
                .run();
        assertThat(outcome.messages()).isEmpty();
    }

    @Test
    void aFindingWithAClassFileIsToldAndSilencedAtTheSite() throws IOException {
        Outcome blog =
                build("blog").source("blog/Blog.java", BLOG.formatted("/c")).run();
        Outcome shop = build("shop")
                .source("shop/Shop.java", SHOP.replace("\"/twice\", to = \"/x/2\"", "\"/c/{z}\", to = \"/d/{z}\""))
                .run();
        assertThat(blog.messages()).isEmpty();
        assertThat(shop.messages()).isEmpty();
        Outcome loud = build("loud")
                .onClassPath(blog.classes(), shop.classes())
                .source("site/Site.java", SITE.formatted(""))
                .run();
        assertThat(loud.messages()).hasSize(2);
        assertThat(loud.messages().get(0))
                .startsWith("Site.java:4:25 WARNING [detour:redirect-chain] shop.Shop.there(): the target is itself")
                .contains("/b/1", "blog.Blog.back()", "/c/1", "shop.Shop.two()", "/d/1");
        assertThat(loud.messages().get(1))
                .startsWith("Site.java:4:42 WARNING [detour:redirect-chain] blog.Blog.back(): the target is itself");
        Outcome silent = build("silent")
                .onClassPath(blog.classes(), shop.classes())
                .source("site/Site.java", SITE.formatted("@SuppressWarnings(\"detour:redirect-chain\")"))
                .run();
        assertThat(silent.messages()).isEmpty();
    }

    @Test
    void aFindingInSourcesWithAClassFileIsSilencedAtTheSiteToo() throws IOException {
        Outcome blog =
                build("blog").source("blog/Blog.java", BLOG.formatted("/c")).run();
        String shop = SHOP.replace("\"/twice\", to = \"/x/2\"", "\"/other\", to = \"/x/2\"");
        Outcome loud = build("loud")
                .onClassPath(blog.classes())
                .source("shop/Shop.java", shop)
                .source("site/Site.java", SITE.formatted(""))
                .run();
        assertThat(loud.messages()).hasSize(1);
        assertThat(loud.messages().get(0)).startsWith("Shop.java:4:3 WARNING [detour:redirect-chain] the target");
        Outcome silent = build("silent")
                .onClassPath(blog.classes())
                .source("shop/Shop.java", shop)
                .source("site/Site.java", SITE.formatted("@SuppressWarnings(\"detour:redirect-chain\")"))
                .run();
        assertThat(silent.messages()).isEmpty();
    }

    @Test
    void warningsAreSilencedAtTheRedirectOrForTheBuild() throws IOException {
        String chain = SHOP.replace("\"/twice\", to = \"/x/2\"", "\"/b/{z}\", to = \"/d/{z}\"");
        Outcome loud = build("loud").source("shop/Shop.java", chain).run();
        assertThat(loud.messages()).hasSize(1);
        assertThat(loud.messages().get(0)).startsWith("Shop.java:4:3 WARNING [detour:redirect-chain]");
        Outcome silent = build("silent")
                .source(
                        "shop/Shop.java",
                        chain.replace(
                                "@Redirect(from = \"/a",
                                "@SuppressWarnings(\"detour:redirect-chain\") @Redirect(from = \"/a"))
                .run();
        assertThat(silent.messages()).isEmpty();
        Outcome off = build("off")
                .option("-Adetour.severity=redirect-chain:off")
                .source("shop/Shop.java", chain)
                .run();
        assertThat(off.messages()).isEmpty();
        Outcome raised = build("raised")
                .option("-Adetour.severity=redirect-chain:error")
                .source("shop/Shop.java", chain)
                .run();
        assertThat(raised.errors()).hasSize(1);
    }

    @Test
    void whatNobodyProvedIsProvenAtTheSite() throws IOException {
        Outcome shop = build("shop")
                .withoutProcessor()
                .option("-parameters")
                .source("shop/Shop.java", SHOP)
                .run();
        Outcome site = build("site")
                .onClassPath(shop.classes())
                .source("blog/Blog.java", BLOG.formatted("/c"))
                .source("site/Site.java", SITE.formatted(""))
                .run();
        assertThat(site.errors()).hasSize(1);
        assertThat(site.errors().get(0))
                .startsWith("Site.java:4:25 ERROR [detour:duplicate-route] shop.Shop.two(): two redirects");
    }

    private Build build(String name) throws IOException {
        return Build.javac(Files.createDirectories(folder.resolve(name)))
                .option("-Adetour.severity=unused-variable:off");
    }
}
