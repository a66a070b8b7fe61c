package dev.detour.processor.map;

import static org.assertj.core.api.Assertions.assertThat;

import dev.detour.processor.testing.Build;
import dev.detour.processor.testing.Outcome;
import dev.detour.processor.testing.Routers;
import dev.detour.runtime.NoMatch;
import dev.detour.runtime.RedirectRequest;
import dev.detour.runtime.RedirectResponse;
import dev.detour.runtime.RedirectRouter;
import dev.detour.runtime.Route;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.module.Configuration;
import java.lang.module.ModuleFinder;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What tables are compiled to, and who can read it. */
class CompiledTablesTest {

    private static final String SHOP = "import dev.detour.*;\n@RedirectMap(\"map.tsv\")\npublic interface Shop {}\n";

    @TempDir
    Path folder;

    @Test
    void tablesOfClassFilesAreJoined() throws ReflectiveOperationException {
        Outcome library = javac("library")
                .resource(
                        "map.csv",
                        "from,to,status,methods,query\n/a/{x},/b/{x},308,PUT GET,DROP\n/caf\u00e9,/d?e=1#f,,,\n")
                .resource("_redirects", "/n/:x/* /m/:splat\n/o k=1 /p\n")
                .source("Shop.java", """
                        import dev.detour.*;
                        @RedirectDefaults(basePath = "/shop", caseSensitive = false, maxAge = 60, host = "a.example")
                        @RedirectMap(value = {"map.csv", "_redirects"}, patterns = true)
                        public interface Shop {
                            @Redirect(from = "/rows", to = "/r") void rows();
                        }
                        """)
                .run();
        assertThat(library.messages()).isEmpty();
        for (Build build : List.of(javac("site"), Build.ecj(folder.resolve("ecj")))) {
            Outcome outcome = build.onClassPath(library.classes())
                    .source("Site.java", "@dev.detour.RedirectSite(Shop.class)\npublic class Site {}")
                    .run();
            assertThat(outcome.messages()).isEmpty();
            assertThat(Routers.create(outcome, "SiteRouter", library).routes())
                    .isEqualTo(Routers.create(library, "ShopRouter").routes());
            assertThat(outcome.files().get("META-INF/detour/Site.json").replace("\"Site\"", "\"Shop\""))
                    .isEqualTo(library.files().get("META-INF/detour/Shop.json"));
            assertThat(Routers.location(outcome, "SiteRouter", "http://a.example/SHOP/n/1/2/3", library))
                    .contains("301 /m/2/3");
        }
    }

    @Test
    void tablesThatClassFilesDoNotKeepAreRefused() {
        Outcome library =
                javac("library").withoutProcessor().source("Shop.java", SHOP).run();
        assertThat(library.messages()).isEmpty();
        Outcome outcome = javac("site")
                .onClassPath(library.classes())
                .source("Site.java", "@dev.detour.RedirectSite(Shop.class)\nclass Site {}")
                .run();
        assertThat(outcome.errors())
                .containsExactly(
                        "Site.java:1:30 ERROR [detour:unreadable-map] Shop: the class file does not keep the rows of"
                                + " the table: it was compiled without Detour's processor, or they are too many.\n"
                                + "  Compile the interface with the processor, or together with the site.");
    }

    @Test
    void aRouterInAModuleFindsItsTable() throws ReflectiveOperationException {
        write("map.tsv", "/in/a/module\t/b\n");
        Outcome outcome = javac("module")
                .option("-Werror", "-Adetour.resources=" + folder)
                .source("module-info.java", """
                        module shop {
                            requires static dev.detour.annotations;
                            requires dev.detour.runtime;
                            exports shop;
                        }
                        """)
                .source("shop/Shop.java", "package shop;\n" + SHOP.replace("@", "@SuppressWarnings(\"exports\") @"))
                .run();
        assertThat(outcome.messages()).isEmpty();
        ModuleFinder finder = ModuleFinder.of(outcome.classes(), runtime());
        Configuration configuration =
                ModuleLayer.boot().configuration().resolve(finder, ModuleFinder.of(), Set.of("shop"));
        Class<?> router = ModuleLayer.boot()
                .defineModulesWithOneLoader(configuration, ClassLoader.getPlatformClassLoader())
                .findLoader("shop")
                .loadClass("shop.ShopRouter");
        assertThat(router.getModule().isNamed()).isTrue();
        Object routes =
                router.getMethod("routes").invoke(router.getMethod("create").invoke(null));
        assertThat(routes).asString().contains("/in/a/module");
    }

    private static Path runtime() {
        try {
            return Path.of(Route.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void manyRowsAreFewLinesOfJava() throws ReflectiveOperationException {
        int count = 20_000;
        String rows = IntStream.range(0, count)
                .mapToObj(i -> "/from/" + i + "\t/to/" + i + "\n")
                .collect(Collectors.joining("", "/p/{x}\t/q/{x}\n/p/{x}/{y}\t/q/{y}/{x}\n", ""));
        Outcome outcome = javac("many")
                .resource("map.tsv", rows)
                .source("Shop.java", SHOP.replace("\"map.tsv\"", "value = \"map.tsv\", patterns = true"))
                .run();
        assertThat(outcome.messages()).isEmpty();
        assertThat(outcome.files())
                .allSatisfy((name, text) -> assertThat(
                                name.endsWith(".json") ? 0 : text.lines().count())
                        .isLessThan(100));
        RedirectRouter router = Routers.create(outcome, "ShopRouter");
        assertThat(router.routes()).hasSize(count + 2);
        for (int i = 0; i < count; i += 97) {
            assertThat(router.route(RedirectRequest.of("GET", "/from/" + i)))
                    .isEqualTo(new RedirectResponse(307, "/to/" + i, -1, false));
        }
        assertThat(router.route(RedirectRequest.of("GET", "/from/" + count))).isEqualTo(NoMatch.INSTANCE);
        assertThat(router.route(RedirectRequest.of("GET", "/p/1/2")))
                .isEqualTo(new RedirectResponse(307, "/q/2/1", -1, false));
    }

    @Test
    void lineEndsAndCompilersMakeNoDifference() throws IOException {
        String rows = "/a\t/b\n/c?x=1\t/d\n/e\t/f\n";
        byte[] first = table(Build.javac(folder.resolve("lf")).resource("map.tsv", rows));
        assertThat(first).hasSizeGreaterThan(20);
        assertThat(table(Build.javac(folder.resolve("crlf")).resource("map.tsv", rows.replace("\n", "\r\n"))))
                .isEqualTo(first);
        assertThat(table(Build.ecj(folder.resolve("ecj")).resource("map.tsv", rows)))
                .isEqualTo(first);
    }

    private static byte[] table(Build build) throws IOException {
        Outcome outcome = build.source("Shop.java", SHOP).run();
        assertThat(outcome.messages()).isEmpty();
        return Files.readAllBytes(outcome.classes().resolve("META-INF/detour/Shop.table"));
    }

    private void write(String name, String text) {
        try {
            Files.writeString(folder.resolve(name), text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Build javac(String name) {
        return Build.javac(folder.resolve(name));
    }
}
