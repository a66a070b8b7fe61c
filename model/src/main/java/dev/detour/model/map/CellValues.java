package dev.detour.model.map;

import dev.detour.model.HttpMethod;
import dev.detour.model.QueryPolicy;
import dev.detour.model.map.MapRow.Valued;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Reads cells that are no texts. An empty cell is the default; one that cannot be read is a fault. */
final class CellValues {

    private static final Pattern STATUS = Pattern.compile("[0-9]{3}");
    private static final Pattern NAME = Pattern.compile("[^ ,|]+");

    private final Consumer<MapFault> faults;
    private boolean failed;

    CellValues(Consumer<MapFault> faults) {
        this.faults = faults;
    }

    /** Whether a cell could not be read so far. */
    boolean failed() {
        return failed;
    }

    /** A source or a target, which is never empty; spaces around it would be a part of it. */
    Cell text(Cell cell, String name) {
        if (cell.text().isEmpty()) {
            fail(cell, "the " + name + " is empty.\nWrite one, or leave the row out.");
        } else if (!cell.text().strip().equals(cell.text())) {
            fail(cell, "the " + name + " " + cell.quoted() + " has white space around it.\nLeave it out.");
        }
        return cell;
    }

    Optional<Valued<Integer>> status(Cell cell) {
        if (cell.text().isEmpty()) {
            return Optional.empty();
        }
        if (!STATUS.matcher(cell.text()).matches()) {
            fail(cell, "the status " + cell.quoted() + " is no number of three digits.\nWrite one, such as 301.");
            return Optional.empty();
        }
        return Optional.of(new Valued<>(Integer.valueOf(cell.text()), cell));
    }

    /** Names parted by spaces, commas or bars. */
    List<Valued<HttpMethod>> methods(Cell cell) {
        List<Valued<HttpMethod>> methods = new ArrayList<>();
        Matcher name = NAME.matcher(cell.text());
        while (name.find()) {
            Cell at = new Cell(name.group(), cell.line(), cell.column() + name.start());
            constant(HttpMethod.values(), at, "method").ifPresent(method -> methods.add(new Valued<>(method, at)));
        }
        if (methods.isEmpty() && !cell.text().isEmpty() && !failed) {
            fail(cell, "the cell names no method.\nName methods, or leave it empty.");
        }
        return methods;
    }

    Optional<QueryPolicy> query(Cell cell) {
        return cell.text().isEmpty() ? Optional.empty() : constant(QueryPolicy.values(), cell, "query policy");
    }

    private <E extends Enum<E>> Optional<E> constant(E[] constants, Cell cell, String what) {
        Optional<E> found = Arrays.stream(constants)
                .filter(constant -> constant.name().equals(cell.text()))
                .findFirst();
        if (found.isEmpty()) {
            String names = Arrays.stream(constants).map(Enum::name).collect(Collectors.joining(", "));
            fail(cell, cell.quoted() + " is no " + what + ".\nWrite one of " + names + ".");
        }
        return found;
    }

    void fail(Cell cell, String message) {
        failed = true;
        faults.accept(cell.fault(message));
    }
}
