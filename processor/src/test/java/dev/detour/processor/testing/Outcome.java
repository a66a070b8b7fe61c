package dev.detour.processor.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import javax.tools.Diagnostic;
import javax.tools.JavaFileObject;

/**
 * What came of a build.
 *
 * @param ok whether the compiler succeeded
 * @param diagnostics what it said about sources
 * @param output what else it said
 * @param classes where class files and resources are
 * @param generated where generated sources are
 */
public record Outcome(
        boolean ok,
        List<Diagnostic<? extends JavaFileObject>> diagnostics,
        String output,
        Path classes,
        Path generated) {

    /** All messages, {@code File.java:line:column kind text}, in the order of the compiler. */
    public List<String> messages() {
        return diagnostics.stream().map(Outcome::show).toList();
    }

    /** The messages of a kind, {@code line:column text}. */
    public List<String> errors() {
        return messages().stream().filter(each -> each.contains(" ERROR ")).toList();
    }

    /** The generated sources and resources, by path. */
    public Map<String, String> files() {
        Map<String, String> files = new TreeMap<>(Build.read(generated, ".java"));
        files.putAll(Build.read(classes, ".json"));
        return files;
    }

    /** A loader of the compiled classes, and those of libraries. */
    public ClassLoader load(Outcome... libraries) {
        ClassLoader parent = Outcome.class.getClassLoader();
        for (Outcome library : libraries) {
            parent = loader(library.classes, parent);
        }
        return loader(classes, parent);
    }

    private static ClassLoader loader(Path folder, ClassLoader parent) {
        try {
            URL[] urls = {folder.toUri().toURL()};
            return new URLClassLoader(urls, parent);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String show(Diagnostic<? extends JavaFileObject> diagnostic) {
        JavaFileObject source = diagnostic.getSource();
        String file = source == null ? "" : source.getName().replaceFirst(".*[/\\\\]", "");
        String place =
                source == null ? "" : file + ":" + diagnostic.getLineNumber() + ":" + diagnostic.getColumnNumber();
        return place + " " + diagnostic.getKind() + " " + diagnostic.getMessage(Locale.ROOT);
    }
}
