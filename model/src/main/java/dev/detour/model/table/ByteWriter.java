package dev.detour.model.table;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Writes numbers and texts one after the other. Numbers take 7 bits a byte, the lowest first; texts are UTF-8. */
final class ByteWriter {

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();

    int size() {
        return out.size();
    }

    byte[] toByteArray() {
        return out.toByteArray();
    }

    ByteWriter number(long value) {
        long rest = value;
        while (rest >>> 7 != 0) {
            out.write((int) (rest & 0x7F | 0x80));
            rest >>>= 7;
        }
        out.write((int) rest);
        return this;
    }

    /** A number that may be negative; small ones are short. */
    ByteWriter signed(long value) {
        return number(value << 1 ^ value >> 63);
    }

    /** Four bytes, the highest first. */
    ByteWriter fixed(int value) {
        for (int shift = 24; shift >= 0; shift -= 8) {
            out.write(value >>> shift);
        }
        return this;
    }

    ByteWriter flag(boolean value) {
        return number(value ? 1 : 0);
    }

    ByteWriter text(String value) {
        return bytes(value.getBytes(StandardCharsets.UTF_8));
    }

    ByteWriter texts(List<String> values) {
        number(values.size());
        values.forEach(this::text);
        return this;
    }

    /** A length and bytes. */
    ByteWriter bytes(byte[] value) {
        return number(value.length).raw(value, 0);
    }

    ByteWriter raw(byte[] value, int from) {
        out.write(value, from, value.length - from);
        return this;
    }
}
