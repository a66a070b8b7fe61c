package dev.detour.benchmarks;

import com.fasterxml.jackson.core.JsonFactory;
import com.palantir.javapoet.TypeSpec;
import de.siegmar.fastcsv.reader.CsvReader;
import dev.detour.Redirect;
import dev.detour.model.Rule;
import dev.detour.processor.DetourProcessor;
import dev.detour.runtime.RedirectRouter;
import java.io.File;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The compiler as a build starts it: a process of its own, with class path and processor path. */
final class Javac {

    private static final Class<?>[] ON_CLASS_PATH = {Redirect.class, RedirectRouter.class};

    private static final Class<?>[] ON_PROCESSOR_PATH = {
        DetourProcessor.class, Rule.class, Redirect.class, TypeSpec.class, JsonFactory.class, CsvReader.class
    };

    private Javac() {}

    /**
     * Compiles all sources of a folder into its folder {@code classes}; tables are found in the folder itself.
     *
     * @param options further options
     */
    static Launch compile(Path folder, String... options) {
        try {
            Path classes = folder.resolve("classes");
            delete(classes);
            Files.createDirectories(classes);
            List<String> command = new ArrayList<>(List.of(program("javac")));
            command.addAll(List.of(options));
            command.addAll(List.of("-Adetour.resources=" + folder, "-cp", pathOf(ON_CLASS_PATH)));
            command.addAll(List.of("-processorpath", pathOf(ON_PROCESSOR_PATH), "-d", classes.toString()));
            try (Stream<Path> files = Files.list(folder)) {
                files.map(Path::toString)
                        .filter(file -> file.endsWith(".java"))
                        .sorted()
                        .forEach(command::add);
            }
            return Launch.of(command);
        } catch (IOException e) {
            throw new IllegalStateException(folder.toString(), e);
        }
    }

    /** A program of the JDK that runs this. */
    static String program(String name) {
        return Path.of(System.getProperty("java.home"), "bin", name).toString();
    }

    /** A class path of what holds some classes. */
    static String pathOf(Class<?>... classes) {
        return Stream.of(classes)
                .map(Javac::place)
                .map(Path::toString)
                .distinct()
                .collect(Collectors.joining(File.pathSeparator));
    }

    private static Path place(Class<?> type) {
        try {
            return Path.of(
                    type.getProtectionDomain().getCodeSource().getLocation().toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    /** When the processor, or what it leans on, was last changed. */
    static FileTime changed() throws IOException {
        FileTime latest = FileTime.fromMillis(0);
        for (Class<?> type : ON_PROCESSOR_PATH) {
            try (Stream<Path> files = Files.walk(place(type))) {
                for (Path file : files.filter(Files::isRegularFile).toList()) {
                    FileTime time = Files.getLastModifiedTime(file);
                    latest = time.compareTo(latest) > 0 ? time : latest;
                }
            }
        }
        return latest;
    }

    static void delete(Path folder) throws IOException {
        if (Files.exists(folder)) {
            try (Stream<Path> files = Files.walk(folder)) {
                for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
        }
    }
}
