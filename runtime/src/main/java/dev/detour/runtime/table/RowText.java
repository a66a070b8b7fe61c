package dev.detour.runtime.table;

import dev.detour.runtime.internal.Reading;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads packed rows. A row begins with a {@link #header}, which tells the lengths of its parts; then come: its kind; the target;
 * what of the path is neither like the beginning of another text nor like the end of the target; how far behind that the
 * path stands which it begins like, where that is not the target; the line of the file; the source, empty where it is the
 * path.
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

    /**
     * The lengths of the parts of a row, in one number: from the lowest bits on 16 for what stands in the path alone, 16 for
     * the path's end that is the target's too, 16 for its beginning, and 15 for the target. It is negative if the path begins
     * like that of another row.
     */
    private long header(int row) {
        return Bytes.fixedLong(bytes, row);
    }

    private static int middle(long header) {
        return (int) header & 0xFFFF;
    }

    private static int suffix(long header) {
        return (int) header >>> 16;
    }

    private static int prefix(long header) {
        return (int) (header >>> 32) & 0xFFFF;
    }

    private static int target(long header) {
        return (int) (header >>> 48) & 0x7FFF;
    }

    /** The number of a row's kind. */
    int kind(int row) {
        return Bytes.size(bytes, row + Long.BYTES);
    }

    private int targetAt(int row) {
        return Bytes.after(bytes, row + Long.BYTES);
    }

    /** The target of a row. */
    String target(int row) {
        return text(targetAt(row), target(header(row)));
    }

    /** Whether the path of a row is a request's path up to {@code end}, as it is. */
    boolean isAt(int row, String path, int end) {
        long header = header(row);
        int prefix = prefix(header);
        int middle = middle(header);
        int suffix = suffix(header);
        if (prefix + middle + suffix != end) {
            return false;
        }
        int target = targetAt(row);
        int middleAt = target + target(header);
        return same(path, prefix, middleAt, middle)
                && same(path, end - suffix, middleAt - suffix, suffix)
                && same(path, 0, like(header, target, middleAt), prefix);
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
        long header = header(row);
        int target = targetAt(row);
        int middleAt = target + target(header);
        int suffix = suffix(header);
        int cursor = advance(path, end, reading, 0, like(header, target, middleAt), prefix(header));
        cursor = advance(path, end, reading, cursor, middleAt, middle(header));
        cursor = advance(path, end, reading, cursor, middleAt - suffix, suffix);
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
        long header = header(row);
        int target = targetAt(row);
        int middleAt = target + target(header);
        return text(like(header, target, middleAt), prefix(header))
                .concat(text(middleAt, middle(header)))
                .concat(text(middleAt - suffix(header), suffix(header)));
    }

    /** Where the text stands that the path of a row begins like. */
    private int like(long header, int target, int middleAt) {
        return header < 0 ? middleAt - Bytes.fixed(bytes, middleAt + middle(header)) : target;
    }

    /** The line of the file that a row stands in. */
    long line(int row) {
        return Bytes.number(bytes, lineAt(row));
    }

    /** The source of a row, as it was declared. */
    String from(int row) {
        int at = Bytes.after(bytes, lineAt(row));
        String from = new String(bytes, Bytes.after(bytes, at), Bytes.size(bytes, at), StandardCharsets.UTF_8);
        return from.isEmpty() ? path(row) : from;
    }

    private int lineAt(int row) {
        long header = header(row);
        return targetAt(row) + target(header) + middle(header) + (header < 0 ? Integer.BYTES : 0);
    }

    private String text(int at, int length) {
        return new String(bytes, at, length, StandardCharsets.ISO_8859_1);
    }
}
