package dev.detour.model.map;

import dev.detour.model.map.MapRow.Valued;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** Reads values parted by tabs: source, target, perhaps a status. */
final class TsvReader implements RowReader {

    private static final int MAX_CELLS = 3;

    @Override
    public void read(MapText text, Consumer<MapRow> rows, Consumer<MapFault> faults) {
        text.forEachLine((number, line) -> {
            if (!line.isBlank() && !line.startsWith("#")) {
                row(cells(line, number), faults).ifPresent(rows);
            }
        });
    }

    private static List<Cell> cells(String line, int number) {
        List<Cell> cells = new ArrayList<>();
        int column = 1;
        for (String cell : line.split("\t", -1)) {
            cells.add(new Cell(cell, number, column));
            column += cell.length() + 1;
        }
        return cells;
    }

    private static Optional<MapRow> row(List<Cell> cells, Consumer<MapFault> faults) {
        CellValues values = new CellValues(faults);
        if (cells.size() < 2) {
            values.fail(
                    cells.get(0),
                    "the row " + cells.get(0).quoted() + " has no target.\nWrite source, tab and target.");
            return Optional.empty();
        }
        Cell from = values.text(cells.get(0), "source");
        Cell to = values.text(cells.get(1), "target");
        Optional<Valued<Integer>> status = cells.size() < MAX_CELLS ? Optional.empty() : values.status(cells.get(2));
        if (cells.size() > MAX_CELLS) {
            Cell extra = cells.get(MAX_CELLS);
            values.fail(extra, "the row has a fourth cell, " + extra.quoted() + ".\nWrite source, target and status.");
        }
        return values.failed()
                ? Optional.empty()
                : Optional.of(new MapRow(from, to, status, List.of(), Optional.empty(), List.of()));
    }
}
