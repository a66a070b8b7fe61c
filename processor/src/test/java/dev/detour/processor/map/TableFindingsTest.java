package dev.detour.processor.map;

import static org.assertj.core.api.Assertions.assertThat;

import dev.detour.processor.testing.Build;
import dev.detour.processor.testing.Outcome;
import dev.detour.processor.testing.Routers;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is wrong with tables, and where and how often that is said. */
class TableFindingsTest {

    private static final String SHOP = "import dev.detour.*;\n@RedirectMap(\"map.tsv\")\npublic interface Shop {}\n";

    @TempDir
    Path folder;

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

    @Test
    void rowsAreProvenTogetherWithDeclarations() {
        Outcome outcome = javac("proven")
                .resource("map.tsv", "/a\t/b\n/x\t/y\n")
                .resource("other.tsv", "/y\t/z\n/z\t/x\n")
                .source("Shop.java", """
                        import dev.detour.*;
                        @RedirectMap({"map.tsv", "other.tsv"})
                        public interface Shop {
                            @Redirect(from = "/a", to = "/c") void go();
                        }
                        """)
                .run();
        assertThat(outcome.errors())
                .anySatisfy(message -> assertThat(message)
                        .contains("[detour:duplicate-route]")
                        .contains("map.tsv:1")
                        .contains("Shop.go()"))
                .anySatisfy(message -> assertThat(message)
                        .contains("[detour:redirect-loop]")
                        .contains("map.tsv:2")
                        .contains("other.tsv:1")
                        .contains("other.tsv:2"));
    }

    @Test
    void whatIsFoundInManyRowsTogetherIsSummedUp() {
        StringBuilder rows = new StringBuilder();
        for (int i = 0; i < 30; i++) {
            rows.append("/a").append(i).append("\t/a").append(i + 1).append('\n');
        }
        Outcome outcome = javac("chains")
                .resource("map.tsv", rows.toString())
                .source("Shop.java", """
                        import dev.detour.*;
                        @RedirectMap("map.tsv")
                        public interface Shop {}
                        """)
                .run();
        assertThat(outcome.messages()).hasSize(1);
        assertThat(outcome.messages().get(0))
                .startsWith("Shop.java:2:14 WARNING [detour:redirect-chain] map.tsv has 29 such rows, listed in"
                        + " META-INF/detour/Shop.findings.txt of the class output. The first is\n"
                        + "    map.tsv:1:1: [detour:redirect-chain] the target is itself redirected, by map.tsv:2,");
        assertThat(outcome.classes().resolve("META-INF/detour/Shop.findings.txt"))
                .content()
                .startsWith("map.tsv:1:1: [detour:redirect-chain] ")
                .contains("\nmap.tsv:29:1: [detour:redirect-chain] ");
    }

    private Build javac(String name) {
        return Build.javac(folder.resolve(name));
    }
}
