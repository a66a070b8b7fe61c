package dev.detour.model.map;

import java.util.function.Consumer;

/** Reads the rows of a format. */
interface RowReader {

    /**
     * Reads all rows.
     *
     * @param text the file
     * @param rows takes each row that is whole, from the first line on
     * @param faults takes what is wrong with the others; a row with a fault is not a row
     */
    void read(MapText text, Consumer<MapRow> rows, Consumer<MapFault> faults);
}
