package dev.detour.benchmarks;

import dev.detour.runtime.RedirectRouter;
import dev.detour.runtime.table.RoutingTable;
import dev.detour.runtime.target.Answer;
import dev.detour.runtime.target.PlainTemplateHandler;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.tools.ToolProvider;

/** Detour's routers: tables of up to a thousand redirects become interfaces, which the processor compiles. */
final class Routers {

    /** Where the compiled tables are kept; a fork finds them there. */
    static final Path FOLDER = Path.of("target", "tables").toAbsolutePath();

    private static final int MAX_INTERFACE = 1_000;

    private Routers() {}

    static RedirectRouter of(String table, List<Rule> rules) {
        return rules.size() > MAX_INTERFACE ? built(rules) : generated(table, rules);
    }

    /** Larger tables stand in files, where one handler class serves all rows. */
    private static RedirectRouter built(List<Rule> rules) {
        RoutingTable.Builder table = RoutingTable.builder();
        for (Rule rule : rules) {
            table.route(
                    (rule.method().equals("GET") ? "GET,HEAD" : rule.method()) + " * * " + rule.pattern(),
                    rule.pattern(),
                    new Row(rule));
        }
        return table.build();
    }

    private static final class Row extends PlainTemplateHandler {
        Row(Rule rule) {
            super(
                    Answer.of("table#row", Rule.STATUS),
                    rule.target(),
                    rule.variables().toArray(String[]::new));
        }
    }

    private static RedirectRouter generated(String table, List<Rule> rules) {
        String name = "Redirects_" + table.replace('-', '_');
        Path folder = FOLDER.resolve(table);
        try {
            if (!Files.exists(folder.resolve(name + "Router.class"))) {
                compile(folder, name, rules);
            }
            URLClassLoader loader =
                    new URLClassLoader(new URL[] {folder.toUri().toURL()}, Routers.class.getClassLoader());
            return (RedirectRouter)
                    loader.loadClass(name + "Router").getMethod("create").invoke(null);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("router of " + table, e);
        }
    }

    private static void compile(Path folder, String name, List<Rule> rules) throws IOException {
        Files.createDirectories(folder);
        Path source = folder.resolve(name + ".java");
        Files.writeString(source, source(name, rules));
        int status = ToolProvider.getSystemJavaCompiler()
                .run(
                        null,
                        null,
                        null,
                        "-nowarn",
                        "-processor",
                        "dev.detour.processor.DetourProcessor",
                        "-cp",
                        System.getProperty("java.class.path"),
                        "-d",
                        folder.toString(),
                        source.toString());
        if (status != 0) {
            throw new IllegalStateException("javac ended with " + status);
        }
    }

    private static String source(String name, List<Rule> rules) {
        return IntStream.range(0, rules.size())
                .mapToObj(i -> "    " + declaration(rules.get(i), i))
                .collect(Collectors.joining(
                        "",
                        "import dev.detour.HttpMethod;\nimport dev.detour.Redirect;\n\npublic interface " + name
                                + " {\n",
                        "}\n"));
    }

    private static String declaration(Rule rule, int number) {
        return "@Redirect(from = \"" + rule.pattern() + "\", to = \"" + rule.target() + "\", status = " + Rule.STATUS
                + ", methods = HttpMethod." + rule.method() + ") void r" + number + "();\n";
    }
}
