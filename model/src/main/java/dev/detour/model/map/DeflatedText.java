package dev.detour.model.map;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.zip.DataFormatException;
import java.util.zip.Deflater;
import java.util.zip.Inflater;

/** Texts in a tenth of their length (RFC 1950), in letters and digits that cost a byte each wherever a text is kept (RFC 4648). */
final class DeflatedText {

    private static final int BUFFER = 1 << 16;

    private DeflatedText() {}

    static String of(String text) {
        Deflater deflater = new Deflater(Deflater.BEST_SPEED);
        try {
            deflater.setInput(text.getBytes(StandardCharsets.UTF_8));
            deflater.finish();
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            byte[] buffer = new byte[BUFFER];
            while (!deflater.finished()) {
                out.write(buffer, 0, deflater.deflate(buffer));
            }
            return Base64.getEncoder().encodeToString(out.toByteArray());
        } finally {
            deflater.end();
        }
    }

    /**
     * Inflates.
     *
     * @param deflated what {@link #of} gave
     * @param most how many bytes a text has at most
     * @return the text
     * @throws IllegalArgumentException if it is anything else, or longer
     */
    static String inflate(String deflated, int most) {
        Inflater inflater = new Inflater();
        try {
            inflater.setInput(Base64.getDecoder().decode(deflated));
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            byte[] buffer = new byte[BUFFER];
            while (!inflater.finished()) {
                int length = inflater.inflate(buffer);
                if (length == 0 && !inflater.finished()) {
                    throw new IllegalArgumentException("the text ends early");
                }
                out.write(buffer, 0, length);
                if (out.size() > most) {
                    throw new IllegalArgumentException("the text is longer than " + most + " bytes");
                }
            }
            return out.toString(StandardCharsets.UTF_8);
        } catch (DataFormatException e) {
            throw new IllegalArgumentException(e);
        } finally {
            inflater.end();
        }
    }
}
