package dev.detour.model.table;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
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

    /** The low bytes of a number, the highest first. */
    ByteWriter fixed(int value, int bytes) {
        for (int left = bytes; left > 0; left--) {
            out.write(value >>> 8 * (left - 1));
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
        return bytes(value, 0, value.length);
    }

    /** The length of a part, and the part. */
    ByteWriter bytes(byte[] value, int from, int to) {
        return number(to - from).raw(value, from, to);
    }

    /** Bytes without their length. */
    ByteWriter raw(byte[] value) {
        return raw(value, 0, value.length);
    }

    /** A part, without its length. */
    ByteWriter raw(byte[] value, int from, int to) {
        out.write(value, from, to - from);
        return this;
    }

    /** All that another has written. */
    ByteWriter all(ByteWriter other) {
        try {
            other.out.writeTo(out);
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
