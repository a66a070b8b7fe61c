package dev.detour.runtime.table;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Reads a compiled table from front to back. */
final class ByteReader {

    private final byte[] bytes;
    private int position;

    ByteReader(byte[] bytes, int position) {
        this.bytes = bytes;
        this.position = position;
    }

    int position() {
        return position;
    }

    void skip(int length) {
        position += length;
    }

    int size() {
        return (int) number();
    }

    boolean flag() {
        return number() != 0;
    }

    long number() {
        long value = Bytes.number(bytes, position);
        position = Bytes.after(bytes, position);
        return value;
    }

    long signed() {
        long value = Bytes.signed(bytes, position);
        position = Bytes.after(bytes, position);
        return value;
    }

    String text() {
        int length = size();
        position += length;
        return new String(bytes, position - length, length, StandardCharsets.UTF_8);
    }

    List<String> texts() {
        List<String> texts = new ArrayList<>();
        for (int left = size(); left > 0; left--) {
            texts.add(text());
        }
        return texts;
    }
}
