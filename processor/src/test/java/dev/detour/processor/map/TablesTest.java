package dev.detour.processor.map;

import static org.assertj.core.api.Assertions.assertThat;

import dev.detour.processor.testing.Build;
import dev.detour.processor.testing.Outcome;
import dev.detour.processor.testing.Routers;
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

/** Tables in files as a part of what interfaces and sites declare. */
class TablesTest {

    private static final String SHOP = "import dev.detour.*;\n@RedirectMap(\"map.tsv\")\npublic interface Shop {}\n";

    @TempDir
    Path folder;

    @Test
    void rowsAndMethodsAreOneTable() throws ReflectiveOperationException {
        Outcome outcome = javac("one")
                .resource("map.tsv", "/a/b\t/row\n/c\t/d\t308\n")
                .source("Shop.java", """
                        import dev.detour.*;
                        @RedirectMap("map.tsv")
                        public interface Shop {
                            @Redirect(from = "/a/{x}", to = "/declared/{x}") void go();
                        }
                        """)
                .run();
        assertThat(outcome.messages()).isEmpty();
        assertThat(Routers.location(outcome, "ShopRouter", "/a/b")).contains("307 /row");
        assertThat(Routers.location(outcome, "ShopRouter", "/a/c?q=1")).contains("307 /declared/c?q=1");
        assertThat(Routers.location(outcome, "ShopRouter", "/c?q=1")).contains("308 /d?q=1");
        assertThat(Routers.routes(outcome, "ShopRouter")).containsExactly("/a/b", "/c", "/a/{x}");
        assertThat(outcome.files().get("META-INF/detour/Shop.json"))
                .containsSubsequence(
                        "\"id\": \"Shop#map.tsv:1\"", "\"id\": \"Shop#map.tsv:2\"", "\"id\": \"Shop#go()\"");
        assertThat(outcome.files()).containsKeys("ShopLinks.java", "ShopHandlers.java", "ShopRouter.java");
    }

    @Test
    void attributesAndDefaults() throws ReflectiveOperationException {
        Outcome outcome = javac("attributes")
                .resource("map.csv", "from,to,status,methods,query\n/a,/b,,,\n/c,/d,302,GET,PRESERVE\n")
                .resource("_redirects", "/n /m\n")
                .source("Shop.java", """
                        import dev.detour.*;
                        @RedirectDefaults(basePath = "/shop", caseSensitive = false, maxAge = 60)
                        @RedirectMap(value = {"map.csv", "_redirects"}, host = "a.example", query = QueryPolicy.DROP)
                        public interface Shop {}
                        """)
                .source("Other.java", """
                        import dev.detour.*;
                        @RedirectDefaults(status = 308, host = "b.example", trailingSlash = TrailingSlash.OPTIONAL)
                        @RedirectMap({"map.csv", "_redirects"})
                        public interface Other {}
                        """)
                .run();
        assertThat(outcome.messages()).isEmpty();
        assertThat(Routers.location(outcome, "ShopRouter", "http://a.example/SHOP/a?q"))
                .contains("307 /b");
        assertThat(Routers.location(outcome, "ShopRouter", "http://a.example/shop/c?q"))
                .contains("302 /d?q");
        assertThat(Routers.location(outcome, "ShopRouter", "http://a.example/shop/n/"))
                .contains("301 /m");
        assertThat(Routers.location(outcome, "ShopRouter", "http://b.example/shop/a"))
                .isEmpty();
        assertThat(Routers.location(outcome, "ShopRouter", "http://a.example/a"))
                .isEmpty();
        assertThat(Routers.location(outcome, "OtherRouter", "http://b.example/a/?q"))
                .contains("308 /b?q");
        assertThat(Routers.location(outcome, "OtherRouter", "http://b.example/n"))
                .contains("308 /m");
    }

    @Test
    void patternsAreDeclaredAsSuch() throws ReflectiveOperationException {
        String row = "/a/{x}\t/b/{x}\n";
        Outcome outcome = javac("patterns")
                .resource("map.tsv", row)
                .source("Shop.java", SHOP)
                .source(
                        "Other.java",
                        SHOP.replace("Shop", "Other").replace("\"map.tsv\"", "value = \"map.tsv\", patterns = true"))
                .run();
        assertThat(outcome.messages()).isEmpty();
        assertThat(Routers.location(outcome, "ShopRouter", "/a/%7Bx%7D")).contains("307 /b/%7Bx%7D");
        assertThat(Routers.location(outcome, "ShopRouter", "/a/1")).isEmpty();
        assertThat(Routers.location(outcome, "OtherRouter", "/a/1")).contains("307 /b/1");
    }

    @Test
    void tablesAreInheritedAndJoined() throws ReflectiveOperationException {
        Outcome outcome = javac("joined")
                .resource("map.tsv", "/a\t/b\n")
                .resource("other.tsv", "/c\t/d\n")
                .source("Shop.java", SHOP)
                .source("Heir.java", "@dev.detour.RedirectDefaults interface Heir extends Shop {}")
                .source(
                        "Other.java",
                        "@dev.detour.RedirectMap(\"other.tsv\") @dev.detour.RedirectDefaults(status = 308) interface Other {}")
                .source("Site.java", "@dev.detour.RedirectSite({Other.class, Heir.class}) class Site {}")
                .run();
        assertThat(outcome.messages()).isEmpty();
        assertThat(Routers.location(outcome, "HeirRouter", "/a")).contains("307 /b");
        assertThat(Routers.location(outcome, "SiteRouter", "/a")).contains("307 /b");
        assertThat(Routers.location(outcome, "SiteRouter", "/c")).contains("308 /d");
        assertThat(Routers.location(outcome, "OtherRouter", "/a")).isEmpty();
    }

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

    @Test
    void manyFaultsAreSummedUpAndAllListed() throws IOException {
        Outcome few = javac("few")
                .resource("map.tsv", bad(20))
                .source("Shop.java", SHOP)
                .run();
        assertThat(few.errors()).hasSize(20);
        Outcome many = javac("many")
                .resource("map.tsv", bad(5_000))
                .source("Shop.java", SHOP)
                .run();
        assertThat(many.messages())
                .containsExactly("Shop.java:2:14 ERROR [detour:unreadable-map] map.tsv has 5000 faults, listed in"
                        + " META-INF/detour/Shop.faults.txt of the class output. The first is\n"
                        + "    map.tsv:1:4: [detour:invalid-target] a target has the scheme http or https\n"
                        + "          ftp://0\n          ^");
        List<String> report = Files.readAllLines(many.classes().resolve("META-INF/detour/Shop.faults.txt"));
        assertThat(report).filteredOn(line -> line.startsWith("map.tsv:")).hasSize(5_000);
        assertThat(report).contains("map.tsv:5000:4: [detour:invalid-target] a target has the scheme http or https");
        assertThat(many.classes().resolve("META-INF/detour/Shop.table")).doesNotExist();
        assertThat(few.classes().resolve("META-INF/detour/Shop.faults.txt")).doesNotExist();
    }

    private static String bad(int count) {
        return IntStream.range(0, count).mapToObj(i -> "/a\tftp://" + i + "\n").collect(Collectors.joining());
    }

    @Test
    void manyWarningsAreSummedUpAndCanBeSilenced() throws ReflectiveOperationException {
        String rows = IntStream.range(0, 30)
                .mapToObj(i -> "/a" + i + "\thttp://a.example/b\n")
                .collect(Collectors.joining());
        String shop = SHOP.replace("\"map.tsv\"", "value = \"map.tsv\", host = \"a.example\"");
        Outcome warned = javac("warned")
                .resource("map.tsv", rows)
                .source("Shop.java", shop)
                .run();
        assertThat(warned.messages()).hasSize(1);
        assertThat(warned.messages().get(0))
                .startsWith("Shop.java:2:22 WARNING [detour:insecure-downgrade] map.tsv has 30 such rows, listed in"
                        + " META-INF/detour/Shop.faults.txt of the class output. The first is\n    map.tsv:1:5: ");
        assertThat(Routers.location(warned, "ShopRouter", "http://a.example/a29"))
                .contains("307 http://a.example/b");
        Outcome silenced = javac("silenced")
                .resource("map.tsv", rows)
                .source("Shop.java", shop.replace("public", "@SuppressWarnings(\"detour:insecure-downgrade\") public"))
                .run();
        assertThat(silenced.messages()).isEmpty();
    }

    @Test
    void noRowGivesCommandsToBuildServers() {
        Outcome outcome = javac("commands")
                .resource("map.tsv", "/a\t::error::x\n/b\t##vso[task.x]\n")
                .source("Shop.java", SHOP)
                .run();
        assertThat(outcome.errors())
                .hasSize(2)
                .allSatisfy(message -> assertThat(message).doesNotContainPattern("(?m)^\\s*(::|##)"))
                .anySatisfy(message -> assertThat(message).contains("\n    | ::error::x\n      ^"));
    }

    @Test
    void attributesAreCheckedOnceAndBeforeAnyRow() {
        Outcome outcome = javac("checked")
                .resource("map.tsv", "/a\tftp://x\n/b\tftp://x\n")
                .source("Shop.java", SHOP.replace("\"map.tsv\"", "value = \"map.tsv\", status = 200, host = \"a b\""))
                .run();
        assertThat(outcome.errors())
                .hasSize(2)
                .anySatisfy(message -> assertThat(message).startsWith("Shop.java:2:42 ERROR [detour:invalid-status] "))
                .anySatisfy(message -> assertThat(message).startsWith("Shop.java:2:54 ERROR [detour:invalid-host] "));
        Outcome twice = javac("twice")
                .resource("map.tsv", "/a\t/b\n")
                .source("Shop.java", SHOP.replace("\"map.tsv\"", "{\"map.tsv\", \"map.tsv\"}"))
                .run();
        assertThat(twice.errors())
                .containsExactly(
                        "Shop.java:2:26 ERROR [detour:invalid-value] map.tsv is named twice.\n  Leave it out here.");
        Outcome none = javac("none")
                .source("Shop.java", SHOP.replace("\"map.tsv\"", "{}"))
                .run();
        assertThat(none.errors())
                .containsExactly("Shop.java:2:1 ERROR [detour:unreadable-map] the table has no files.\n"
                        + "  Name one, such as \"legacy.tsv\".");
        Outcome onClass = javac("class")
                .source("Shop.java", SHOP.replace("interface", "class"))
                .run();
        assertThat(onClass.errors())
                .singleElement()
                .asString()
                .startsWith("Shop.java:2:1 ERROR [detour:not-an-interface] ");
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
