package dev.detour.processor.emit;

import com.palantir.javapoet.CodeBlock;
import java.util.ArrayList;
import java.util.List;

/** Writes any text as Java string literals of ASCII characters, none too long for a class file. */
final class Literals {

    /** The longest constant that javac accepts, in bytes of modified UTF-8 (JVMS, section 4.4.7). */
    private static final int MAX_BYTES = 65_534;

    private static final int MAX_WORDS = 500;

    private Literals() {}

    /**
     * An expression for a text: a literal or, where that would be too long, the join of several, which javac does not fold into
     * a constant.
     *
     * @param text any text
     * @return an expression of type {@code String}
     */
    static CodeBlock of(String text) {
        List<CodeBlock> parts = chunks(text);
        return parts.size() == 1
                ? parts.get(0)
                : CodeBlock.of("$T.join(\"\", $L)", String.class, CodeBlock.join(parts, ", "));
    }

    /**
     * Expressions for several texts.
     *
     * @param texts any texts
     * @return an expression for each
     */
    static List<CodeBlock> all(List<String> texts) {
        return texts.stream().map(Literals::of).toList();
    }

    /**
     * The literals for one text, as arguments of a method that puts them together.
     *
     * @param text any text
     * @return one or more literals
     */
    static List<CodeBlock> chunks(String text) {
        List<CodeBlock> parts = new ArrayList<>();
        int start = 0;
        int bytes = 0;
        for (int i = 0; i < text.length(); i++) {
            int width = modifiedUtf8Bytes(text.charAt(i));
            if (bytes + width > MAX_BYTES) {
                parts.add(literal(text.substring(start, i)));
                start = i;
                bytes = 0;
            }
            bytes += width;
        }
        parts.add(literal(text.substring(start)));
        return parts;
    }

    /**
     * Arguments for a {@code String...} parameter; with very many words, whose array would not fit into a method, a text
     * that is split.
     *
     * @param words texts without spaces
     * @return the arguments
     */
    static List<CodeBlock> words(List<String> words) {
        return words.size() <= MAX_WORDS
                ? all(words)
                : List.of(CodeBlock.of("$L.split(\" \")", of(String.join(" ", words))));
    }

    private static CodeBlock literal(String text) {
        return CodeBlock.of("$L", quote(text));
    }

    private static int modifiedUtf8Bytes(char c) {
        if (c >= 0x800) {
            return 3;
        }
        return c == 0 || c >= 0x80 ? 2 : 1;
    }

    /**
     * A string literal. Control characters are octal escapes, as javac reads Unicode escapes before it finds the end of a
     * literal.
     */
    private static String quote(String text) {
        StringBuilder literal = new StringBuilder(text.length() + 2).append('"');
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '"' || c == '\\') {
                literal.append('\\').append(c);
            } else if (c < 0x20 || c == 0x7F) {
                literal.append(String.format("\\%03o", (int) c));
            } else if (c > 0x7F) {
                literal.append(String.format("\\u%04x", (int) c));
            } else {
                literal.append(c);
            }
        }
        return literal.append('"').toString();
    }
}
