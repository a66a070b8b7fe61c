package dev.detour.processor.emit;

import com.palantir.javapoet.JavaFile;
import dev.detour.runtime.Generated;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.ProcessingEnvironment;
import javax.annotation.processing.RoundEnvironment;
import javax.annotation.processing.SupportedAnnotationTypes;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.StandardLocation;
import javax.tools.ToolProvider;

/** Compiles sources together with what is emitted for them, on real files. */
final class Workbench {

    private final Path folder;
    private final List<String> options = new ArrayList<>(List.of("--release", "17", "-implicit:none"));

    Workbench(Path folder, String... options) {
        this.folder = folder;
        this.options.addAll(List.of(options));
    }

    /** Compiles as strictly as a user could. */
    static Workbench strict(Path folder, String... options) {
        Workbench workbench = new Workbench(folder, options);
        workbench.options.addAll(List.of("-Xlint:all", "-Xdoclint:all", "-Werror"));
        return workbench;
    }

    /**
     * What came of a compilation.
     *
     * @param messages what javac said; empty where all is well
     * @param sources the generated sources by the name of their type
     * @param classes where the class files are
     */
    record Outcome(String messages, Map<String, String> sources, Path classes) {

        ClassLoader load() {
            try {
                URL[] urls = {classes.toUri().toURL()};
                return new URLClassLoader(urls, Workbench.class.getClassLoader());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    /** Compiles sources; {@code emitter} is asked once for what belongs to them. */
    Outcome compile(Map<String, String> sources, Function<ProcessingEnvironment, List<JavaFile>> emitter) {
        try {
            Path classes = Files.createDirectories(folder.resolve("classes"));
            Path generated = Files.createDirectories(folder.resolve("generated"));
            StringWriter messages = new StringWriter();
            JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
            try (StandardJavaFileManager files = compiler.getStandardFileManager(null, null, null)) {
                files.setLocationFromPaths(StandardLocation.CLASS_OUTPUT, List.of(classes));
                files.setLocationFromPaths(StandardLocation.SOURCE_OUTPUT, List.of(generated));
                files.setLocationFromPaths(StandardLocation.CLASS_PATH, List.of(runtime()));
                JavaCompiler.CompilationTask task = compiler.getTask(
                        messages, files, null, options, null, files.getJavaFileObjectsFromPaths(write(sources)));
                task.setProcessors(List.of(new Emitter(emitter)));
                boolean done = task.call();
                return new Outcome(done ? messages.toString() : "FAILED\n" + messages, read(generated), classes);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<Path> write(Map<String, String> sources) throws IOException {
        List<Path> paths = new ArrayList<>();
        for (Map.Entry<String, String> source : sources.entrySet()) {
            Path path = folder.resolve("src")
                    .resolve(source.getKey().replace('.', '/') + JavaFileObject.Kind.SOURCE.extension);
            Files.createDirectories(path.getParent());
            paths.add(Files.writeString(path, source.getValue()));
        }
        return paths;
    }

    private static Map<String, String> read(Path generated) throws IOException {
        Map<String, String> sources = new TreeMap<>();
        try (Stream<Path> paths = Files.walk(generated)) {
            for (Path path : paths.filter(Files::isRegularFile).toList()) {
                String name = path.getFileName().toString().replace(JavaFileObject.Kind.SOURCE.extension, "");
                sources.put(name, Files.readString(path));
            }
        }
        return sources;
    }

    private static Path runtime() {
        try {
            URI location = Generated.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI();
            return Path.of(location);
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    @SupportedAnnotationTypes("*")
    private static final class Emitter extends AbstractProcessor {

        private final Function<ProcessingEnvironment, List<JavaFile>> emitter;
        private boolean asked;

        Emitter(Function<ProcessingEnvironment, List<JavaFile>> emitter) {
            this.emitter = emitter;
        }

        @Override
        public SourceVersion getSupportedSourceVersion() {
            return SourceVersion.latest();
        }

        @Override
        public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
            if (!asked) {
                asked = true;
                emitter.apply(processingEnv).forEach(this::write);
            }
            return true;
        }

        private void write(JavaFile file) {
            String name = file.packageName().isEmpty()
                    ? file.typeSpec().name()
                    : file.packageName() + "." + file.typeSpec().name();
            try (Writer writer = processingEnv.getFiler().createSourceFile(name).openWriter()) {
                writer.write(SourceWriter.text(file));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
