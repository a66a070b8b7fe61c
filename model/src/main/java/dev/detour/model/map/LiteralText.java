package dev.detour.model.map;

/** Texts in which no character is syntax of patterns and templates. */
final class LiteralText {

    private LiteralText() {}

    /** Nothing but braces begins or ends anything there that a URI does not know itself. */
    static String of(String text) {
        return text.replace("{", "%7B").replace("}", "%7D");
    }
}
