package dev.detour.processor.map;

import static org.assertj.core.api.Assertions.assertThat;

import dev.detour.processor.testing.Build;
import dev.detour.processor.testing.Outcome;
import dev.detour.processor.testing.Routers;
import java.nio.file.Path;
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

    private Build javac(String name) {
        return Build.javac(folder.resolve(name));
    }
}
