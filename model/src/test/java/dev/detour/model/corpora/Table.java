package dev.detour.model.corpora;

import java.util.ArrayList;
import java.util.List;

/**
 * What is read of a file.
 *
 * @param rows the redirects, in the order of the file, those that stand there twice included
 * @param leftOut the lines that hold something else
 */
record Table(List<Row> rows, List<LeftOut> leftOut) {

    Table {
        rows = List.copyOf(rows);
        leftOut = List.copyOf(leftOut);
    }

    /** Reads a line that holds a redirect. */
    interface RowReader {
        Row read(Line line) throws LeftOutException;
    }

    /** Reads a file with a redirect a line. Blank lines, and comments after a {@code #}, are passed over. */
    static Table of(List<Line> lines, RowReader reader) {
        List<Row> rows = new ArrayList<>();
        List<LeftOut> leftOut = new ArrayList<>();
        for (Line line : lines) {
            String text = line.text().strip();
            if (text.isEmpty() || text.startsWith("#")) {
                continue;
            }
            try {
                rows.add(reader.read(line));
            } catch (LeftOutException e) {
                leftOut.add(new LeftOut(line, e.getMessage()));
            }
        }
        return new Table(rows, leftOut);
    }
}
