package dev.detour.model.map;

import dev.detour.model.Origin;
import java.util.regex.Pattern;

/**
 * A place in a file of redirects.
 *
 * @param file the path of the file, as the declaration names it
 * @param line the line, from 1
 * @param column the column, from 1, counted in UTF-16 units
 * @param table where the declaration names the file
 */
public record RowOrigin(String file, int line, int column, Origin table) implements Origin {

    /** Build servers obey lines that begin so, and a message shows what the file holds. */
    private static final Pattern COMMAND = Pattern.compile("(?m)^    (?=::|##)");

    /**
     * The row, for messages that mention it beside the place that they are about.
     *
     * @return for example {@code legacy.tsv:12}
     */
    @Override
    public String describe() {
        return file + ":" + line;
    }

    /**
     * Puts the place before a message, for where it cannot be shown otherwise.
     *
     * @param message what is wrong there
     * @return for example {@code legacy.tsv:12:7: the source is empty.}
     */
    public String locate(String message) {
        return describe() + ":" + column + ": " + COMMAND.matcher(message).replaceAll("  | ");
    }
}
