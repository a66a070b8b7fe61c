package dev.detour.model.map;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

/**
 * The text of a file, without a byte-order mark.
 *
 * @param text UTF-16, with the line ends of the file
 */
record MapText(String text) {

    /** Beyond it, control characters are among others again. */
    private static final char DELETE = '\u007F';

    private static final char BYTE_ORDER_MARK = '\uFEFF';

    /** What stands for bytes that are not UTF-8. */
    private static final char REPLACEMENT = '\uFFFD';

    /**
     * Decodes a file, strictly: what is not UTF-8, and control characters, are faults.
     *
     * @param bytes the file
     * @param faults takes what is wrong
     * @return the text as far as it can be decoded
     */
    static MapText decode(byte[] bytes, Consumer<MapFault> faults) {
        if (isPlain(bytes)) {
            return new MapText(new String(bytes, StandardCharsets.US_ASCII));
        }
        String text = new String(bytes, StandardCharsets.UTF_8);
        if (text.indexOf(REPLACEMENT) >= 0) {
            ByteBuffer in = ByteBuffer.wrap(bytes);
            CharBuffer out = CharBuffer.allocate(bytes.length);
            CoderResult result = StandardCharsets.UTF_8.newDecoder().decode(in, out, true);
            text = out.flip().toString();
            if (result.isError()) {
                int[] end = position(text, text.length());
                faults.accept(new MapFault(end[0], end[1], notUtf8(bytes, in.position())));
            }
        }
        boolean marked = !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK;
        MapText decoded = new MapText(marked ? text.substring(1) : text);
        decoded.checkControls(faults);
        return decoded;
    }

    /** Whether there is nothing but lines of ASCII, as in most files. */
    private static boolean isPlain(byte[] bytes) {
        for (byte octet : bytes) {
            if ((octet < ' ' && octet != '\n' && octet != '\t') || octet == DELETE) {
                return false;
            }
        }
        return true;
    }

    private static String notUtf8(byte[] bytes, int offset) {
        boolean utf16 = bytes.length > 1 && (bytes[0] & 0xFF) + (bytes[1] & 0xFF) == 0xFE + 0xFF && bytes[0] < 0;
        return String.format(
                Locale.ROOT,
                "the byte 0x%02X at offset %d is not UTF-8%s.\nSave the file as UTF-8.",
                bytes[offset] & 0xFF,
                offset,
                utf16 ? ", the file looks like UTF-16" : "");
    }

    private void checkControls(Consumer<MapFault> faults) {
        List<Integer> found = new ArrayList<>();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean lineEnd = c == '\n' || (c == '\r' && i + 1 < text.length() && text.charAt(i + 1) == '\n');
            if (Character.isISOControl(c) && c != '\t' && !lineEnd) {
                found.add(i);
            }
        }
        int line = 1;
        int lineStart = 0;
        int read = 0;
        for (int offset : found) {
            for (; read < offset; read++) {
                if (text.charAt(read) == '\n') {
                    line++;
                    lineStart = read + 1;
                }
            }
            String name = String.format(Locale.ROOT, "U+%04X", (int) text.charAt(offset));
            faults.accept(new MapFault(
                    line,
                    offset - lineStart + 1,
                    name + " is a control character.\n" + "Leave it out." + hint(offset)));
        }
    }

    private String hint(int offset) {
        return text.charAt(offset) == '\r' ? " Lines end with LF, or with CR and LF." : "";
    }

    private static int[] position(String text, int offset) {
        int line = 1;
        int lineStart = text.startsWith(String.valueOf(BYTE_ORDER_MARK)) ? 1 : 0;
        for (int i = 0; i < offset; i++) {
            if (text.charAt(i) == '\n') {
                line++;
                lineStart = i + 1;
            }
        }
        return new int[] {line, offset - lineStart + 1};
    }

    /** Hands out all lines with their numbers, without the line ends. */
    void forEachLine(BiConsumer<Integer, String> action) {
        int number = 1;
        int start = 0;
        while (start < text.length()) {
            int feed = text.indexOf('\n', start);
            int next = feed < 0 ? text.length() : feed;
            int end = feed > start && text.charAt(feed - 1) == '\r' ? feed - 1 : next;
            action.accept(number, text.substring(start, end));
            number++;
            start = next + 1;
        }
    }
}
