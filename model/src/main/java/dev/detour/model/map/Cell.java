package dev.detour.model.map;

import dev.detour.model.diagnostic.Caret;

/**
 * A text and where it stands in a file.
 *
 * @param text the text
 * @param line the line, from 1
 * @param column the column, from 1, counted in UTF-16 units
 */
record Cell(String text, int line, int column) {

    /** What of a text is quoted: no message shows a whole file that was named by mistake. */
    private static final int QUOTED = 80;

    Cell withText(String other) {
        return new Cell(other, line, column);
    }

    MapFault fault(String message) {
        return new MapFault(line, column, message);
    }

    /** The text for a message, in printable ASCII. */
    String quoted() {
        return Caret.quote(text.length() <= QUOTED ? text : text.substring(0, QUOTED) + "...");
    }
}
