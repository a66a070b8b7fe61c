package dev.detour.processor.emit;

import com.palantir.javapoet.JavaFile;
import java.io.IOException;
import java.io.Writer;
import javax.annotation.processing.Filer;
import javax.lang.model.element.Element;
import javax.tools.JavaFileObject;

/**
 * Writes generated files in ASCII, so that they say the same under every {@code -encoding}: the Filer would write a
 * {@code ?} for each letter of an identifier that the encoding does not have.
 */
public final class SourceWriter {

    private SourceWriter() {}

    /**
     * Writes a file.
     *
     * @param file the file
     * @param filer where to
     * @throws IOException if the file cannot be written, or exists already
     */
    public static void write(JavaFile file, Filer filer) throws IOException {
        String name = file.packageName().isEmpty()
                ? file.typeSpec().name()
                : file.packageName() + "." + file.typeSpec().name();
        Element[] origins = file.typeSpec().originatingElements().toArray(new Element[0]);
        JavaFileObject object = filer.createSourceFile(name, origins);
        try (Writer writer = object.openWriter()) {
            writer.write(text(file));
        }
    }

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
        text.chars().forEach(c -> {
            if (c < 0x80) {
                ascii.append((char) c);
            } else {
                ascii.append(String.format("\\u%04x", c));
            }
        });
        return ascii.toString();
    }
}
