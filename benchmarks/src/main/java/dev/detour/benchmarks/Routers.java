package dev.detour.benchmarks;

import dev.detour.runtime.RedirectRouter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Detour's routers: what the processor made of the tables when they were prepared. */
final class Routers {

    private static final Path FOLDER = Path.of("target", "tables").toAbsolutePath();

    private Routers() {}

    static Path folder(String table) {
        return FOLDER.resolve(table);
    }

    /** Where the compiled router is. */
    static Path classes(String table) {
        return folder(table).resolve("classes");
    }

    /** Compiles a table, if it was not since the processor has changed. */
    static void prepare(String table) throws IOException {
        Path router = classes(table).resolve(Sources.NAME + "Router.class");
        if (Files.exists(router) && Files.getLastModifiedTime(router).compareTo(Javac.changed()) > 0) {
            return;
        }
        write(table);
        Launch launch = Javac.compile(folder(table));
        System.out.printf("%s compiled in %.1f s%n", table, launch.wall());
    }

    /** Writes the sources of a table. */
    static void write(String table) throws IOException {
        Javac.delete(folder(table));
        List<Rule> rules = Tables.rules(table);
        if (Tables.isFile(table)) {
            Sources.map(folder(table), rules);
        } else {
            Sources.declare(folder(table), rules);
        }
    }

    static RedirectRouter of(String table) {
        try {
            URL[] classes = {classes(table).toUri().toURL()};
            return create(new URLClassLoader(classes, Routers.class.getClassLoader()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The router that a class loader finds. */
    static RedirectRouter create(ClassLoader loader) {
        try {
            Class<?> router = loader.loadClass(Sources.NAME + "Router");
            return (RedirectRouter) router.getMethod("create").invoke(null);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
