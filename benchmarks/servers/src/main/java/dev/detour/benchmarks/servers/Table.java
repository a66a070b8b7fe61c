package dev.detour.benchmarks.servers;

import dev.detour.runtime.RedirectRouter;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import javax.tools.ToolProvider;

/** The rules as a table in a file, compiled as users compile theirs. */
final class Table {

    private static final String SOURCE = """
            @dev.detour.RedirectMap(value = "moved.tsv", status = 307)
            public interface Moved {}
            """;

    private Table() {}

    /** Compiles the rules into a folder. */
    static void compile(Path folder) throws IOException {
        Files.createDirectories(folder);
        Files.writeString(folder.resolve("Moved.java"), SOURCE);
        Files.writeString(
                folder.resolve("moved.tsv"),
                Rules.all().entrySet().stream()
                        .map(rule -> rule.getKey() + "\t" + rule.getValue() + "\n")
                        .collect(Collectors.joining()));
        String path = System.getProperty("java.class.path");
        int status = ToolProvider.getSystemJavaCompiler()
                .run(
                        null,
                        null,
                        null,
                        "-classpath",
                        path,
                        "-processorpath",
                        path,
                        "-Adetour.resources=" + folder,
                        "-d",
                        folder.toString(),
                        folder.resolve("Moved.java").toString());
        if (status != 0) {
            throw new IllegalStateException("the table does not compile");
        }
    }

    /** The router of a folder that the rules were compiled into. */
    static RedirectRouter router(Path folder) throws IOException, ReflectiveOperationException {
        // It stays open as long as the server runs.
        URLClassLoader loader = new URLClassLoader(new URL[] {folder.toUri().toURL()}, Table.class.getClassLoader());
        return (RedirectRouter)
                loader.loadClass("MovedRouter").getMethod("create").invoke(null);
    }
}
