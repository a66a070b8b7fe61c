package dev.detour.processor.emit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/** Compares generated sources with those kept among the resources. {@code -Ddetour.golden=write} keeps the new ones. */
final class GoldenFiles {

    private static final Path ROOT = Path.of("src", "test", "resources", "emit");

    private GoldenFiles() {}

    static void compare(String folder, Map<String, String> sources) {
        sources.forEach((name, text) -> {
            Path file = ROOT.resolve(folder).resolve(name + ".java");
            try {
                if ("write".equals(System.getProperty("detour.golden"))) {
                    Files.createDirectories(file.getParent());
                    Files.writeString(file, text);
                }
                assertThat(text).as("%s", file).isEqualTo(Files.readString(file));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }
}
