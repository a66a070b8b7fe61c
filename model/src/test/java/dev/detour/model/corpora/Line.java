package dev.detour.model.corpora;

import dev.detour.model.Origin;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A line of a table.
 *
 * @param file the name of the file, for people
 * @param number counted from 1
 * @param text the line without its end
 */
record Line(String file, int number, String text) implements Origin {

    /** The lines of a text. */
    static List<Line> of(String file, List<String> texts) {
        return IntStream.range(0, texts.size())
                .mapToObj(i -> new Line(file, i + 1, texts.get(i)))
                .toList();
    }

    /** The lines of a file below a folder. */
    static List<Line> of(Path folder, String file) {
        try {
            return of(file, Files.readAllLines(folder.resolve(file)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public String describe() {
        return file + ":" + number;
    }
}
