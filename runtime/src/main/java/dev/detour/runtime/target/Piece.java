package dev.detour.runtime.target;

import java.util.ArrayList;
import java.util.List;

/**
 * A part of a component of a template: a literal, or a variable by its position.
 *
 * @param literal the literal; empty for a variable
 * @param variable the position among the handler's variables; -1 for a literal
 * @param tail whether it is the tail of the path, which brings its own slash along
 */
record Piece(String literal, int variable, boolean tail) {

    /** Takes a component apart. */
    static List<Piece> parse(Component component, String text, List<String> variables) {
        List<Piece> pieces = new ArrayList<>();
        int from = 0;
        for (int open = text.indexOf('{'); open >= 0; open = text.indexOf('{', from)) {
            int close = text.indexOf('}', open);
            boolean star = text.startsWith("*", open + 1);
            int variable = close < 0 ? -1 : variables.indexOf(text.substring(open + (star ? 2 : 1), close));
            boolean tail = star && component == Component.PATH;
            if (variable < 0 || tail && (close < text.length() - 1 || !text.startsWith("/", open - 1))) {
                throw new IllegalArgumentException("malformed target at \"" + text.substring(open) + "\"");
            }
            addLiteral(pieces, component, text.substring(from, tail ? open - 1 : open));
            pieces.add(new Piece("", variable, tail));
            from = close + 1;
        }
        addLiteral(pieces, component, text.substring(from));
        return List.copyOf(pieces);
    }

    private static void addLiteral(List<Piece> pieces, Component component, String literal) {
        // The brackets of an IPv6 address are legal in an authority, and there alone.
        String legal =
                component == Component.AUTHORITY ? literal.replace("[", "").replace("]", "") : literal;
        if (!legal.equals(Percent.escape(legal))) {
            throw new IllegalArgumentException("malformed target at \"" + literal + "\"");
        }
        if (!literal.isEmpty()) {
            pieces.add(new Piece(literal, -1, false));
        }
    }

    boolean isVariable() {
        return variable >= 0;
    }

    /** Writes the literal, or what the variable bound, escaped for the component. */
    void write(StringBuilder out, Component component, MatchedRequest request) {
        if (isVariable()) {
            Capture capture = request.captured(variable);
            boolean slashed = capture.tail() && capture.text().startsWith("/");
            component.escape(out, capture.text(), slashed ? 1 : 0);
        } else {
            out.append(literal);
        }
    }
}
