package dev.detour.processor.emit;

import com.palantir.javapoet.JavaFile;

/**
 * Writes sources in ASCII, so that they say the same under every {@code -encoding}: the Filer would write a {@code ?} for each
 * letter of an identifier that the encoding does not have.
 */
public final class SourceWriter {

    private SourceWriter() {}

    /**
     * The text of a file. Only identifiers hold characters beyond ASCII: literals are escaped already, and nothing of a user
     * but names gets into comments.
     *
     * @param file the file
     * @return ASCII characters and {@code \n}
     */
    public static String text(JavaFile file) {
        String text = file.toString();
        StringBuilder ascii = new StringBuilder(text.length());
        int copied = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= 0x80) {
                ascii.append(text, copied, i).append(String.format("\\u%04x", (int) c));
                copied = i + 1;
            }
        }
        ascii.append(text, copied, text.length());
        return ascii.toString();
    }
}
