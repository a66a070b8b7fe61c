package dev.detour.runtime.table;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/** Reads numbers as a compiled table holds them, without an object for the place that is read. */
final class Bytes {

    private static final VarHandle FIXED = MethodHandles.byteArrayViewVarHandle(int[].class, ByteOrder.BIG_ENDIAN);
    private static final VarHandle LONG = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.BIG_ENDIAN);

    private Bytes() {}

    /** The number that begins at a place: 7 bits a byte, the lowest first. */
    static long number(byte[] bytes, int at) {
        long value = 0;
        int position = at;
        for (int shift = 0; ; shift += 7) {
            byte next = bytes[position++];
            value |= (long) (next & 0x7F) << shift;
            if (next >= 0) {
                return value;
            }
        }
    }

    /** A number that is a length or an index; most are small. */
    static int size(byte[] bytes, int at) {
        byte first = bytes[at];
        return first >= 0 ? first : (int) number(bytes, at);
    }

    /** A number that may be negative. */
    static long signed(byte[] bytes, int at) {
        long value = number(bytes, at);
        return value >>> 1 ^ -(value & 1);
    }

    /** Where the number ends that begins at a place. */
    static int after(byte[] bytes, int at) {
        int position = at;
        while (bytes[position] < 0) {
            position++;
        }
        return position + 1;
    }

    /** Where a text or a list of bytes ends, whose length begins at a place. */
    static int afterText(byte[] bytes, int at) {
        return after(bytes, at) + size(bytes, at);
    }

    /** Four bytes, the highest first. */
    static int fixed(byte[] bytes, int at) {
        return (int) FIXED.get(bytes, at);
    }

    /** Eight bytes, the highest first. */
    static long fixedLong(byte[] bytes, int at) {
        return (long) LONG.get(bytes, at);
    }
}
