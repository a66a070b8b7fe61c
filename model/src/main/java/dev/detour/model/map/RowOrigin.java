package dev.detour.model.map;

import dev.detour.model.Origin;

/**
 * A place in a file of redirects.
 *
 * @param file the path of the file, as the declaration names it
 * @param line the line, from 1
 * @param column the column, from 1, counted in UTF-16 units
 * @param table where the declaration names the file
 */
public record RowOrigin(String file, int line, int column, Origin table) implements Origin {

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
     * The place.
     *
     * @return for example {@code legacy.tsv:12:7}
     */
    public String position() {
        return describe() + ":" + column;
    }
}
