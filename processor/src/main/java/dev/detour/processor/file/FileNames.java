package dev.detour.processor.file;

import dev.detour.model.diagnostic.Caret;
import java.util.Arrays;
import java.util.regex.Pattern;

/** Which names a file may have. They mean the same on every system, and never leave the folder that they start from. */
final class FileNames {

    /** {@code %} and {@code \} are read as something else by some, {@code :} and a space are refused by compilers. */
    private static final Pattern SEGMENT = Pattern.compile("[\\p{L}\\p{N}._~@+=,-]+");

    private static final Pattern DEVICE =
            Pattern.compile("(?:con|prn|aux|nul|com[0-9]|lpt[0-9])(?:\\..*)?", Pattern.CASE_INSENSITIVE);

    private FileNames() {}

    /**
     * Checks a name before anything is done with it.
     *
     * @param name the name as it is declared
     * @throws UnreadableFileException where it is not a relative path in normal form
     */
    static void check(String name) throws UnreadableFileException {
        boolean normal = Arrays.stream(name.split("/", -1))
                .allMatch(segment -> SEGMENT.matcher(segment).matches()
                        && !segment.matches("\\.\\.?")
                        && !segment.endsWith(".")
                        && !DEVICE.matcher(segment).matches());
        if (!normal) {
            throw new UnreadableFileException(
                    Caret.quote(name) + " is no path below the folder of resources.",
                    "Write segments of letters, digits and ._~@+=,- parted by '/', without a leading '/', '.' and '..'.");
        }
    }
}
