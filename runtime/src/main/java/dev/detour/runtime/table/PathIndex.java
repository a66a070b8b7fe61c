package dev.detour.runtime.table;

import dev.detour.runtime.internal.Reading;
import dev.detour.runtime.internal.Symbols;

/**
 * Sorted paths, of which each only says where it differs from the one before, in blocks whose first path is whole. Finding one
 * halves the blocks and reads the last one; what two paths that were compared have in common with the request, all between
 * them have as well, and it is not compared again. Nothing is hashed, so that no paths collide, and nothing is allocated.
 *
 * <p>A request is compared by the bytes of its canonical form, which is never made. How far it is read is a cursor: a position
 * in the path, times four, and within a triplet the byte of it. A state is a number of bytes that are equal, and a cursor.
 */
final class PathIndex {

    /** In the place of a path's number: it is not there. */
    static final int NONE = -1;

    private static final int BLOCK = 16;
    private static final String HEX = "0123456789ABCDEF";

    /** Before every byte of a path: its end, and what no path holds. */
    private static final int END = -1;

    private static final int ILLEGAL = 0;

    private final byte[] bytes;
    private final int count;
    private final int offsets;
    private final int blocks;
    private final Reading reading;

    /**
     * An index in a compiled table.
     *
     * @param bytes the table
     * @param count how many paths there are
     * @param offsets where the offsets of the blocks are
     * @param blocks where the blocks are
     * @param reading when two symbols are the same
     */
    PathIndex(byte[] bytes, int count, int offsets, int blocks, Reading reading) {
        this.bytes = bytes;
        this.count = count;
        this.offsets = offsets;
        this.blocks = blocks;
        this.reading = reading;
    }

    static int blocks(int count) {
        return (count + BLOCK - 1) / BLOCK;
    }

    int count() {
        return count;
    }

    /** The number of the path that a request's path is up to {@code end}, or {@link #NONE}. */
    int find(String path, int end) {
        int low = 0;
        int high = blocks(count);
        long lowState = 0;
        long highState = 0;
        while (low < high) {
            int middle = (low + high) >>> 1;
            int key = firstPath(middle);
            int length = Bytes.size(bytes, key);
            long state = advance(path, end, Math.min(lowState, highState), Bytes.after(bytes, key), length);
            if (compare(path, end, state, Bytes.after(bytes, key), length) < 0) {
                high = middle;
                highState = state;
            } else {
                low = middle + 1;
                lowState = state;
            }
        }
        return low == 0 ? NONE : findIn(low - 1, path, end, lowState);
    }

    /** Looks through a block whose first path is not greater, and compares with this state. */
    private int findIn(int block, String path, int end, long first) {
        int key = firstPath(block);
        int length = Bytes.size(bytes, key);
        int text = Bytes.after(bytes, key);
        long state = first;
        if (compare(path, end, state, text, length) == 0) {
            return block * BLOCK;
        }
        int next = text + length;
        int last = Math.min(count, (block + 1) * BLOCK);
        for (int number = block * BLOCK + 1; number < last; number++) {
            int shared = Bytes.size(bytes, next);
            int rest = Bytes.after(bytes, next);
            text = Bytes.after(bytes, rest);
            length = Bytes.size(bytes, rest);
            next = text + length;
            int matched = matched(state);
            if (shared < matched) {
                return NONE;
            }
            if (shared == matched) {
                state = advance(path, end, state, text - shared, shared + length);
                int order = compare(path, end, state, text - shared, shared + length);
                if (order <= 0) {
                    return order == 0 ? number : NONE;
                }
            }
        }
        return NONE;
    }

    private static int matched(long state) {
        return (int) (state >>> 32);
    }

    /** Goes on from a state as far as the request and a path are equal. */
    private long advance(String path, int end, long state, int text, int length) {
        int matched = matched(state);
        int cursor = (int) state;
        while (matched < length) {
            byte expected = bytes[text + matched];
            int position = cursor >>> 2;
            // What stands for itself in a path is read without more ado.
            boolean plain = position < end && path.charAt(position) == expected && expected != '%';
            if (!plain && at(path, end, cursor) != expected) {
                break;
            }
            cursor = plain ? position + 1 << 2 : next(path, end, cursor);
            matched++;
        }
        return (long) matched << 32 | cursor;
    }

    /** Compares the request with a path from where they differ. */
    private int compare(String path, int end, long state, int text, int length) {
        int next = at(path, end, (int) state);
        int matched = matched(state);
        return next - (matched == length ? END : bytes[text + matched]);
    }

    private int at(String path, int end, int cursor) {
        int position = cursor >>> 2;
        if (position >= end) {
            return END;
        }
        int symbol = reading.at(path, position, end);
        if (symbol < Symbols.ENCODED) {
            return symbol;
        }
        if (symbol >= Symbols.MALFORMED) {
            return ILLEGAL;
        }
        return switch (cursor & 3) {
            case 0 -> '%';
            case 1 -> HEX.charAt((symbol & 0xFF) >> 4);
            default -> HEX.charAt(symbol & 0xF);
        };
    }

    private int next(String path, int end, int cursor) {
        int position = cursor >>> 2;
        boolean within = (cursor & 3) < 2 && reading.at(path, position, end) >= Symbols.ENCODED;
        return within ? cursor + 1 : Symbols.after(path, position, end) << 2;
    }

    /** Where a block begins: with the length of its paths. */
    private int block(int number) {
        return blocks + Bytes.fixed(bytes, offsets + 4 * number);
    }

    /** Where the length of the first path of a block stands, after a zero: it has nothing in common with another. */
    private int firstPath(int block) {
        return Bytes.after(bytes, block(block)) + 1;
    }

    /** Where the paths of the block of a path begin. */
    int paths(int number) {
        return Bytes.after(bytes, block(number / BLOCK));
    }

    /** Where the answers of the block of a path begin. */
    int answers(int number) {
        return Bytes.afterText(bytes, block(number / BLOCK));
    }

    /** The place of a path in its block. */
    static int placeInBlock(int number) {
        return number % BLOCK;
    }
}
