package dev.detour.model.map;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import dev.detour.model.map.CsvRecords.Field;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/** Reads comma-separated values with a header row (RFC 4180), strictly. */
final class CsvReader implements RowReader {

    private static final String FROM = "from";
    private static final String TO = "to";
    private static final List<String> COLUMNS = List.of(FROM, TO, "status", "methods", "query");
    private static final String KNOWN = "Name " + FROM + ", " + TO + " and perhaps "
            + String.join(", ", COLUMNS.subList(2, COLUMNS.size())) + ", in lower case.";

    @Override
    public void read(MapText text, Consumer<MapRow> rows, Consumer<MapFault> faults) {
        CsvRecords records = new CsvRecords();
        Iterator<List<Field>> all = de.siegmar.fastcsv.reader.CsvReader.builder()
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .allowUnclosedQuote(false)
                .build(records, text.text())
                .iterator();
        try {
            Optional<Map<String, Integer>> header =
                    all.hasNext() ? header(cells(all.next(), faults), faults) : Optional.of(Map.of());
            while (header.isPresent() && all.hasNext()) {
                List<Cell> cells = cells(all.next(), faults);
                if (!cells.isEmpty()) {
                    row(cells, header.get(), faults).ifPresent(rows);
                }
            }
        } catch (CsvParseException e) {
            faults.accept(new MapFault(
                    records.line(),
                    1,
                    "the quotes of the record that begins here are not balanced (RFC 4180, section 2).\n"
                            + "Quote a cell as a whole, and double each quote in it."));
        }
    }

    /** The cells of a record; none where quotes stand in an unquoted one. */
    private static List<Cell> cells(List<Field> record, Consumer<MapFault> faults) {
        List<Cell> stray = record.stream()
                .filter(field -> !field.quoted() && field.cell().text().indexOf('"') >= 0)
                .map(Field::cell)
                .toList();
        stray.forEach(cell -> faults.accept(
                cell.fault("the cell " + cell.quoted() + " has a quote, but is not quoted (RFC 4180, section 2).\n"
                        + "Quote it as a whole, and double each quote in it.")));
        return stray.isEmpty() ? record.stream().map(Field::cell).toList() : List.of();
    }

    /** The columns by name; empty where they cannot be told. */
    private static Optional<Map<String, Integer>> header(List<Cell> cells, Consumer<MapFault> faults) {
        Map<String, Integer> columns = new HashMap<>();
        CellValues values = new CellValues(faults);
        if (cells.isEmpty() || foreignDelimiter(cells.get(0), values)) {
            return Optional.empty();
        }
        for (int i = 0; i < cells.size(); i++) {
            Cell cell = cells.get(i);
            if (!COLUMNS.contains(cell.text())) {
                values.fail(cell, "the column " + cell.quoted() + " is unknown.\n" + KNOWN);
            } else if (columns.putIfAbsent(cell.text(), i) != null) {
                values.fail(cell, "the column " + cell.quoted() + " is named twice.\nLeave one of the two out.");
            }
        }
        for (String needed : List.of(FROM, TO)) {
            if (!values.failed() && !columns.containsKey(needed)) {
                values.fail(cells.get(0), "the header row names no column \"" + needed + "\".\n" + KNOWN);
            }
        }
        return values.failed() ? Optional.empty() : Optional.of(columns);
    }

    private static boolean foreignDelimiter(Cell first, CellValues values) {
        for (String delimiter : List.of(";", "\t", "|")) {
            if (first.text().contains(delimiter)) {
                values.fail(
                        first,
                        "the cells are parted by " + (delimiter.equals("\t") ? "tabs" : "'" + delimiter + "'")
                                + ", not by commas (RFC 4180, section 2).\nWrite commas"
                                + (delimiter.equals("\t") ? ", or name the format TSV." : "."));
                return true;
            }
        }
        return false;
    }

    private static Optional<MapRow> row(List<Cell> cells, Map<String, Integer> columns, Consumer<MapFault> faults) {
        CellValues values = new CellValues(faults);
        if (cells.size() != columns.size()) {
            Cell at = cells.get(Math.min(cells.size() - 1, columns.size()));
            values.fail(
                    at,
                    "the row has " + cells.size() + " cells, the header row " + columns.size()
                            + ".\nGive each column a cell, if need be an empty one, and quote a cell that holds a comma.");
            return Optional.empty();
        }
        Cell none = cells.get(0).withText("");
        MapRow row = new MapRow(
                values.text(cells.get(columns.getOrDefault(FROM, 0)), "source"),
                values.text(cells.get(columns.getOrDefault(TO, 0)), "target"),
                values.status(cell(cells, columns, "status", none)),
                values.methods(cell(cells, columns, "methods", none)),
                values.query(cell(cells, columns, "query", none)),
                List.of());
        return values.failed() ? Optional.empty() : Optional.of(row);
    }

    private static Cell cell(List<Cell> cells, Map<String, Integer> columns, String name, Cell otherwise) {
        return columns.containsKey(name) ? cells.get(columns.get(name)) : otherwise;
    }
}
