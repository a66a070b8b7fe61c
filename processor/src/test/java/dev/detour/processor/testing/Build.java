package dev.detour.processor.testing;

import dev.detour.Redirect;
import dev.detour.processor.DetourProcessor;
import dev.detour.runtime.Generated;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javax.annotation.processing.Processor;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.StandardLocation;
import javax.tools.ToolProvider;
import org.eclipse.jdt.internal.compiler.tool.EclipseCompiler;

/** Compiles sources as a build would: real files, a class path, options, javac or ECJ. */
public final class Build {

    private final Path folder;
    private final JavaCompiler compiler;
    private final List<String> options = new ArrayList<>();
    private final List<Path> classPath =
            new ArrayList<>(List.of(locationOf(Redirect.class), locationOf(Generated.class)));
    private final List<Processor> processors = new ArrayList<>(List.of(new DetourProcessor()));
    private final Map<String, String> sources = new LinkedHashMap<>();

    private Build(Path folder, JavaCompiler compiler) {
        this.folder = folder;
        this.compiler = compiler;
    }

    /** A build with the JDK's compiler, as strict as it can be. */
    public static Build javac(Path folder) {
        return new Build(folder, ToolProvider.getSystemJavaCompiler())
                .option("--release", "17", "-Xlint:all", "-implicit:none");
    }

    /** A build with the compiler of Eclipse. */
    public static Build ecj(Path folder) {
        return new Build(folder, new EclipseCompiler()).option("--release", "17", "-warn:none");
    }

    /** Tells whether the JDK's compiler runs. */
    public boolean isJavac() {
        return !(compiler instanceof EclipseCompiler);
    }

    /** Adds options. */
    public Build option(String... added) {
        options.addAll(List.of(added));
        return this;
    }

    /** Adds folders of class files. */
    public Build onClassPath(Path... added) {
        classPath.addAll(List.of(added));
        return this;
    }

    /** Adds a processor that runs too, and first: compilers stop asking once all annotations are claimed. */
    public Build with(Processor processor) {
        processors.add(0, processor);
        return this;
    }

    /** Runs only another processor. */
    public Build withoutDetour(Processor processor) {
        processors.clear();
        return with(processor);
    }

    /** Runs no processor. */
    public Build withoutProcessor() {
        processors.clear();
        return option("-proc:none");
    }

    /** Adds a source file; {@code path} is for example {@code com/shop/Shop.java}. */
    public Build source(String path, String text) {
        sources.put(path, text);
        return this;
    }

    /** Adds a file as a build would that copies resources before it compiles. */
    public Build resource(String path, String text) {
        return resource(path, text.getBytes(StandardCharsets.UTF_8));
    }

    /** Adds a file as a build would that copies resources before it compiles. */
    public Build resource(String path, byte[] content) {
        try {
            Path file = folder.resolve("classes").resolve(path);
            Files.createDirectories(file.getParent());
            Files.write(file, content);
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Compiles. */
    public Outcome run() {
        try {
            return compile();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Outcome compile() throws IOException {
        Path classes = Files.createDirectories(folder.resolve("classes"));
        Path generated = Files.createDirectories(folder.resolve("generated"));
        DiagnosticCollector<JavaFileObject> said = new DiagnosticCollector<>();
        StringWriter output = new StringWriter();
        try (StandardJavaFileManager files = compiler.getStandardFileManager(said, null, StandardCharsets.UTF_8)) {
            files.setLocationFromPaths(StandardLocation.CLASS_OUTPUT, List.of(classes));
            files.setLocationFromPaths(StandardLocation.SOURCE_OUTPUT, List.of(generated));
            boolean modular = sources.containsKey("module-info.java");
            files.setLocationFromPaths(modular ? StandardLocation.MODULE_PATH : StandardLocation.CLASS_PATH, classPath);
            JavaCompiler.CompilationTask task = compiler.getTask(
                    output, files, said, options, null, files.getJavaFileObjectsFromPaths(writeSources()));
            if (!processors.isEmpty()) {
                task.setProcessors(processors);
            }
            boolean ok = task.call();
            return new Outcome(ok, said.getDiagnostics(), output.toString(), classes, generated);
        }
    }

    private List<Path> writeSources() throws IOException {
        List<Path> paths = new ArrayList<>();
        for (Map.Entry<String, String> source : sources.entrySet()) {
            Path path = folder.resolve("sources").resolve(source.getKey());
            Files.createDirectories(path.getParent());
            paths.add(Files.writeString(path, source.getValue()));
        }
        return paths;
    }

    private static Path locationOf(Class<?> type) {
        try {
            return Path.of(
                    type.getProtectionDomain().getCodeSource().getLocation().toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    /** All files under a folder, by their path. */
    static Map<String, String> read(Path root, String suffix) {
        Map<String, String> found = new LinkedHashMap<>();
        try (Stream<Path> paths = Files.walk(root)) {
            for (Path path : paths.filter(Files::isRegularFile).sorted().toList()) {
                String name = root.relativize(path).toString().replace('\\', '/');
                if (name.endsWith(suffix)) {
                    found.put(name, Files.readString(path));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return found;
    }
}
