package dev.detour.processor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.detour.processor.testing.Build;
import dev.detour.processor.testing.Outcome;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The same sources give the same bytes and the same messages, whatever their order and the compiler. */
class ReproducibilityTest {

    private static final int ORDERS = 4;

    @TempDir
    Path folder;

    @Test
    void theOrderOfSourcesAndTheCompilerDoNotMatter() {
        Map<String, String> files = build(
                        Build.javac(folder.resolve("first")),
                        List.copyOf(sources().keySet()))
                .files();
        assertThat(files).hasSizeGreaterThan(15);
        List<String> order = new ArrayList<>(sources().keySet());
        for (int i = 0; i < ORDERS; i++) {
            Collections.shuffle(order, new Random(i));
            Path project = folder.resolve("order" + i);
            Outcome outcome = build(i % 2 == 0 ? Build.ecj(project) : Build.javac(project), order);
            assertThat(outcome.errors()).as("order %s", order).isEmpty();
            assertThat(outcome.files()).as("order %s", order).isEqualTo(files);
        }
    }

    @Test
    void messagesComeInTheSameOrder() {
        String source = "interface %s { @dev.detour.Redirect(from = \"/a\", to = \"/b\", status = 1) void go(); }";
        Outcome forwards = Build.javac(folder.resolve("forwards"))
                .source("A.java", source.formatted("A"))
                .source("B.java", source.formatted("B"))
                .run();
        Outcome backwards = Build.javac(folder.resolve("backwards"))
                .source("B.java", source.formatted("B"))
                .source("A.java", source.formatted("A"))
                .run();
        assertThat(forwards.messages()).hasSize(2).isEqualTo(backwards.messages());
    }

    private static Outcome build(Build build, List<String> order) {
        order.forEach(name -> build.source(name, sources().get(name)));
        return build.run();
    }

    private static Map<String, String> sources() {
        Map<String, String> sources = new TreeMap<>();
        sources.put(
                "shop/Base.java",
                "package shop; import dev.detour.*; import java.net.URI; import java.util.*;"
                        + "@RedirectDefaults(host = {\"b.example\", \"a.example\"})"
                        + "public interface Base {"
                        + "  @Redirect(from = \"/z/{x:[0-9]{4}}\", to = \"/{x}\", status = 308) void z();"
                        + "  @Redirect(from = \"/a/{x}-{y}.html\", to = \"/{y}/{x}\", status = 301) void a(int y, String x);"
                        + "  @Redirect(from = \"/m/{x}\", allowedHosts = \"a.example\") URI m(UUID x);"
                        + "  @Redirect(from = \"/m/x\", allowedHosts = \"a.example\") default URI m() { return URI.create(\"/\"); }"
                        + "}");
        sources.put(
                "shop/Heir.java",
                "package shop; import dev.detour.*;"
                        + "public interface Heir extends Base { @Redirect(from = \"/heir\", to = \"/h\") void heir(); }");
        sources.put(
                "blog/Outer.java",
                "package blog; import dev.detour.*;"
                        + "public interface Outer { interface Blog { @Redirect(from = \"/{*x}\", to = \"https://c.example/{*x}\") void b(); } }");
        sources.put(
                "site/Site.java",
                "package site; import dev.detour.*;"
                        + "@RedirectSite({shop.Heir.class, blog.Outer.Blog.class}) public class Site {}");
        return sources;
    }
}
