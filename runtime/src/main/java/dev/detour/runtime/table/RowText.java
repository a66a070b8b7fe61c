package dev.detour.runtime.table;

import dev.detour.runtime.internal.Reading;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads packed rows. A row is: its kind; the target; the path; the line of the file; the source, empty where it is the path. A
 * path is: how far behind it is what it begins like, 0 where that is the target; how many bytes that are; how many it ends with
 * as the target does; and what is between.
 *
 * @param bytes the table
 * @param begin where they begin, one byte before the first
 */
@SuppressWarnings("ArrayRecordComponent")
record RowText(byte[] bytes, int begin) {

    /** Where rows begin, of which there are this many. */
    List<Integer> all(int count) {
        List<Integer> rows = new ArrayList<>(count);
        int at = begin + 1;
        while (rows.size() < count) {
            rows.add(at);
            at = Bytes.afterText(bytes, Bytes.after(bytes, lineAt(at)));
        }
        return rows;
    }

    /** The number of a row's kind. */
    int kind(int row) {
        return Bytes.size(bytes, row);
    }

    /** The target of a row. */
    String target(int row) {
        return text(Bytes.after(bytes, row), StandardCharsets.ISO_8859_1);
    }

    /** Whether the path of a row is a request's path up to {@code end}, as it is. */
    boolean isAt(int row, String path, int end) {
        int behind = pathAt(row);
        int prefix = Bytes.after(bytes, behind);
        int prefixLength = Bytes.size(bytes, prefix);
        int suffix = Bytes.after(bytes, prefix);
        int suffixLength = Bytes.size(bytes, suffix);
        int middle = Bytes.after(bytes, suffix);
        int middleLength = Bytes.size(bytes, middle);
        return prefixLength + middleLength + suffixLength == end
                && same(path, prefixLength, Bytes.after(bytes, middle), middleLength)
                && same(path, end - suffixLength, behind - suffixLength, suffixLength)
                && same(path, 0, like(row, behind), prefixLength);
    }

    /** Goes by the bits that differ: without branches, this takes a fraction of the time. */
    private boolean same(String path, int from, int text, int length) {
        int difference = 0;
        for (int i = 0; i < length; i++) {
            difference |= path.charAt(from + i) ^ bytes[text + i];
        }
        return difference == 0;
    }

    /** Whether the path of a row is the canonical form of a request's path up to {@code end}. */
    boolean isAt(int row, String path, int end, Reading reading) {
        int behind = pathAt(row);
        int prefix = Bytes.after(bytes, behind);
        int suffix = Bytes.after(bytes, prefix);
        int suffixLength = Bytes.size(bytes, suffix);
        int middle = Bytes.after(bytes, suffix);
        int cursor = advance(path, end, reading, 0, like(row, behind), Bytes.size(bytes, prefix));
        cursor = advance(path, end, reading, cursor, Bytes.after(bytes, middle), Bytes.size(bytes, middle));
        cursor = advance(path, end, reading, cursor, behind - suffixLength, suffixLength);
        return cursor >= 0 && CanonicalPath.at(path, end, cursor, reading) == CanonicalPath.END;
    }

    /** The cursor after a text that follows in the path; negative where another does. */
    private int advance(String path, int end, Reading reading, int from, int text, int length) {
        int cursor = from;
        for (int i = 0; i < length && cursor >= 0; i++) {
            boolean same = CanonicalPath.at(path, end, cursor, reading) == bytes[text + i];
            cursor = same ? CanonicalPath.next(path, end, cursor, reading) : -1;
        }
        return cursor;
    }

    /** The path of a row. */
    private String path(int row) {
        int behind = pathAt(row);
        int prefix = Bytes.after(bytes, behind);
        int suffix = Bytes.after(bytes, prefix);
        int suffixLength = Bytes.size(bytes, suffix);
        return text(like(row, behind), Bytes.size(bytes, prefix))
                .concat(text(Bytes.after(bytes, suffix), StandardCharsets.ISO_8859_1))
                .concat(text(behind - suffixLength, suffixLength));
    }

    /** The line of the file that a row stands in. */
    long line(int row) {
        return Bytes.number(bytes, lineAt(row));
    }

    /** The source of a row, as it was declared. */
    String from(int row) {
        String from = text(Bytes.after(bytes, lineAt(row)), StandardCharsets.UTF_8);
        return from.isEmpty() ? path(row) : from;
    }

    /** Where the path of a row stands, which is where its target ends. */
    private int pathAt(int row) {
        return Bytes.afterText(bytes, Bytes.after(bytes, row));
    }

    /** Where the text stands that the path of a row begins like. */
    private int like(int row, int path) {
        int behind = Bytes.size(bytes, path);
        return behind == 0 ? Bytes.after(bytes, Bytes.after(bytes, row)) : path - behind;
    }

    private int lineAt(int row) {
        int suffix = Bytes.after(bytes, Bytes.after(bytes, pathAt(row)));
        return Bytes.afterText(bytes, Bytes.after(bytes, suffix));
    }

    private String text(int at, Charset charset) {
        return new String(bytes, Bytes.after(bytes, at), Bytes.size(bytes, at), charset);
    }

    private String text(int at, int length) {
        return new String(bytes, at, length, StandardCharsets.ISO_8859_1);
    }
}
