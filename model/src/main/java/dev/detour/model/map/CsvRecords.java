package dev.detour.model.map;

import de.siegmar.fastcsv.reader.AbstractBaseCsvCallbackHandler;
import java.util.ArrayList;
import java.util.List;

/** Collects the cells of a CSV record, and where each stands. */
final class CsvRecords extends AbstractBaseCsvCallbackHandler<List<CsvRecords.Field>> {

    private List<Field> fields = new ArrayList<>();
    private int line = 1;
    private int column = 1;

    /**
     * A cell, without the quotes around it.
     *
     * @param cell the cell
     * @param quoted whether there are quotes around it
     */
    record Field(Cell cell, boolean quoted) {}

    /** The line in which the last record begins. */
    int line() {
        return Math.toIntExact(Math.max(1, getStartingLineNumber()));
    }

    @Override
    protected void handleBegin(long startingLineNumber) {
        fields = new ArrayList<>();
        line = Math.toIntExact(startingLineNumber);
        column = 1;
    }

    @Override
    protected void handleField(int index, char[] buffer, int offset, int length, boolean quoted) {
        String text = new String(buffer, offset, length);
        fields.add(new Field(new Cell(text, line, column), quoted));
        int feed = text.lastIndexOf('\n');
        line += (int) text.chars().filter(c -> c == '\n').count();
        int start = feed < 0 ? column + (quoted ? 1 : 0) : 1;
        String last = text.substring(feed + 1);
        long doubled = quoted ? last.chars().filter(c -> c == '"').count() : 0;
        column = start + last.length() + (int) doubled + (quoted ? 1 : 0) + 1;
    }

    @Override
    protected List<Field> buildRecord() {
        return fields;
    }
}
