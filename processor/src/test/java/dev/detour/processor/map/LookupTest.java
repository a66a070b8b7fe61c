package dev.detour.processor.map;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import dev.detour.processor.testing.Build;
import dev.detour.processor.testing.Outcome;
import dev.detour.processor.testing.Routers;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Where files of tables are found, and where they never are. */
class LookupTest {

    private static final String ROW = "/a\t/b\n";
    private static final String OTHER = "/a\t/c\n";

    @TempDir
    Path folder;

    @Test
    void asResourcesThatTheBuildHasCopied() throws ReflectiveOperationException {
        for (Build build : List.of(Build.javac(folder.resolve("javac")), Build.ecj(folder.resolve("ecj")))) {
            Outcome outcome = build.option("-Xlint:all")
                    .resource("com/shop/map.tsv", ROW)
                    .source("Shop.java", shop("com/shop/map.tsv"))
                    .run();
            assertThat(outcome.messages()).isEmpty();
            assertThat(Routers.location(outcome, "ShopRouter", "/a")).contains("307 /b");
            assertThat(Routers.location(outcome, "ShopRouter", "/b")).isEmpty();
        }
    }

    @Test
    void onTheClassPath() throws ReflectiveOperationException {
        for (Build build : List.of(Build.javac(folder.resolve("javac")), Build.ecj(folder.resolve("ecj")))) {
            Outcome outcome = build.onClassPath(folderWith("resources", ROW))
                    .source("Shop.java", shop("map.tsv"))
                    .run();
            assertThat(outcome.messages()).isEmpty();
            assertThat(Routers.location(outcome, "ShopRouter", "/a")).contains("307 /b");
        }
    }

    @Test
    void inTheFolderOfTheOptionAloneWhereItIsGiven() throws ReflectiveOperationException {
        for (Build build : List.of(Build.javac(folder.resolve("javac")), Build.ecj(folder.resolve("ecj")))) {
            Outcome outcome = build.option("-Adetour.resources=" + folderWith("tables", OTHER))
                    .resource("map.tsv", ROW)
                    .source("Shop.java", shop("map.tsv"))
                    .run();
            assertThat(outcome.messages()).isEmpty();
            assertThat(Routers.location(outcome, "ShopRouter", "/a")).contains("307 /c");
        }
    }

    @Test
    void theSameTwiceIsNoFaultButDifferentOnesAre() {
        Outcome same = Build.javac(folder.resolve("same"))
                .resource("map.tsv", ROW)
                .onClassPath(folderWith("resources", ROW))
                .source("Shop.java", shop("map.tsv"))
                .run();
        assertThat(same.messages()).isEmpty();
        Outcome different = Build.javac(folder.resolve("different"))
                .resource("map.tsv", ROW)
                .onClassPath(folderWith("others", OTHER))
                .source("Shop.java", shop("map.tsv"))
                .run();
        assertThat(fault(different))
                .isEqualTo(
                        "map.tsv is there twice with different content, in CLASS_OUTPUT, CLASS_PATH or SOURCE_PATH of"
                                + " the compiler.");
    }

    @Test
    void nowhere() {
        for (Build build : List.of(Build.javac(folder.resolve("javac")), Build.ecj(folder.resolve("ecj")))) {
            assertThat(fault(build.source("Shop.java", shop("map.tsv")).run()))
                    .isEqualTo(
                            "map.tsv is not found: compilers look for it in their class output, class path and source"
                                    + " path.");
        }
        assertThat(fault(Build.javac(folder.resolve("empty"))
                        .option("-Adetour.resources=" + folderWith("tables", ROW))
                        .source("Shop.java", shop("other.tsv"))
                        .run()))
                .isEqualTo("other.tsv is not in the folder that the option detour.resources names.");
        assertThat(fault(Build.javac(folder.resolve("none"))
                        .option("-Adetour.resources=" + folder.resolve("none-such"))
                        .source("Shop.java", shop("other.tsv"))
                        .run()))
                .isEqualTo(
                        "the option detour.resources names no folder that is there, so that other.tsv is not found.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                ".",
                "..",
                "/etc/passwd",
                "../map.tsv",
                "a/../map.tsv",
                "./map.tsv",
                "a//map.tsv",
                "a/",
                "/",
                "file:///etc/passwd",
                "..\\\\map.tsv",
                "%2e%2e/map.tsv",
                "C:\\\\map.tsv",
                "C:map.tsv",
                "\\\\\\\\server\\\\share",
                "CON",
                "a/nul.tsv",
                "Com1.csv",
                "jar:file:x.jar!/map.tsv",
                "https://example.org/map.tsv",
                "map.tsv ",
                "map .tsv",
                "map.tsv\\0",
                "map.tsv?x",
                "map.tsv#x",
                "~/../map.tsv",
                "map.",
                "*.tsv",
                "a\\nb"
            })
    void neverOutsideOfThem(String name) {
        assertThat(fault(Build.javac(folder).source("Shop.java", shop(name)).run()))
                .endsWith(" is no path below the folder of resources.");
    }

    @Test
    void neverOutsideOfTheFolderOfTheOption() {
        for (Build build : List.of(Build.javac(folder.resolve("javac")), Build.ecj(folder.resolve("ecj")))) {
            assertThat(fault(build.option("-Adetour.resources=" + folderWith("tables", ROW))
                            .source("Shop.java", shop("../tables/map.tsv"))
                            .run()))
                    .endsWith(" is no path below the folder of resources.");
        }
    }

    @Test
    void neverThroughALink() throws IOException {
        Path outside = Files.writeString(folder.resolve("outside.tsv"), ROW);
        Path tables = Files.createDirectories(folder.resolve("tables"));
        Files.createSymbolicLink(tables.resolve("link.tsv"), outside);
        Files.createSymbolicLink(tables.resolve("links"), folderWith("real", ROW));
        assumeThat(tables.resolve("link.tsv")).exists();
        for (String name : List.of("link.tsv", "links/map.tsv")) {
            Outcome byOption = Build.javac(folder.resolve("option"))
                    .option("-Adetour.resources=" + tables)
                    .source("Shop.java", shop(name))
                    .run();
            Outcome byClassPath = Build.javac(folder.resolve("path"))
                    .onClassPath(tables)
                    .source("Shop.java", shop(name))
                    .run();
            for (Outcome outcome : List.of(byOption, byClassPath)) {
                assertThat(fault(outcome))
                        .isEqualTo(name + " is, or is below, a symbolic link, which may lead out of the folder of"
                                + " resources.");
            }
        }
    }

    @Test
    void aFolderIsNoFile() throws IOException {
        Path tables = Files.createDirectories(folder.resolve("tables/map.tsv")).getParent();
        Outcome outcome = Build.javac(folder.resolve("build"))
                .option("-Adetour.resources=" + tables)
                .source("Shop.java", shop("map.tsv"))
                .run();
        assertThat(fault(outcome)).isEqualTo("map.tsv cannot be read: IOException.");
    }

    private Path folderWith(String name, String content) {
        try {
            Path created = Files.createDirectories(folder.resolve(name));
            Files.writeString(created.resolve("map.tsv"), content);
            return created;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String shop(String file) {
        return "@dev.detour.RedirectMap(\"" + file + "\")\npublic interface Shop {}\n";
    }

    /** The first line of the only message, which stands at the name of the file. */
    private static String fault(Outcome outcome) {
        assertThat(outcome.ok()).isFalse();
        assertThat(outcome.messages()).hasSize(1);
        String message = outcome.messages().get(0);
        assertThat(message).startsWith("Shop.java:1:");
        Optional<String> first = message.lines().findFirst();
        assertThat(first).hasValueSatisfying(line -> assertThat(line).contains(" ERROR [detour:unreadable-map] "));
        return first.orElseThrow().replaceFirst(".*\\[detour:unreadable-map\\] ", "");
    }
}
