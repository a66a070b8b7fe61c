package dev.detour.model.diagnostic;

/** Shows a text with a caret under one of its characters, in printable ASCII, whatever the text holds. */
public final class Caret {

    private static final int CONTEXT = 60;
    private static final String INDENT = "    ";

    private Caret() {}

    /**
     * Shows a text and points into it. A long text is cut to the surroundings of the caret.
     *
     * @param text any text; characters that are not printable ASCII are shown escaped
     * @param offset the character to point at, from 0; the text's length points behind it
     * @return two indented lines: the text, and the caret
     */
    public static String under(String text, int offset) {
        int from = Math.max(0, offset - CONTEXT);
        int to = Math.min(text.length(), offset + CONTEXT);
        String before = (from > 0 ? "..." : "") + escape(text.substring(from, Math.min(offset, to)));
        String after = escape(text.substring(Math.min(offset, to), to)) + (to < text.length() ? "..." : "");
        return INDENT + before + after + "\n" + INDENT + " ".repeat(before.length()) + "^";
    }

    /**
     * Quotes a text for a message, cut where it is long.
     *
     * @param text any text
     * @return printable ASCII between double quotes, at most some 130 characters
     */
    public static String quote(String text) {
        return '"' + plain(text) + '"';
    }

    /**
     * As {@link #quote}, without the quotes.
     *
     * @param text any text
     * @return printable ASCII
     */
    public static String plain(String text) {
        return plain(text, 2 * CONTEXT);
    }

    /**
     * As {@link #plain(String)}, with a limit of its own.
     *
     * @param text any text
     * @param longest how many characters of it are shown
     * @return printable ASCII
     */
    public static String plain(String text, int longest) {
        return text.length() <= longest ? escape(text) : escape(text.substring(0, longest)) + "...";
    }

    private static String escape(String text) {
        StringBuilder out = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= ' ' && c <= '~') {
                out.append(c);
            } else {
                out.append(String.format("\\u%04x", (int) c));
            }
        }
        return out.toString();
    }
}
