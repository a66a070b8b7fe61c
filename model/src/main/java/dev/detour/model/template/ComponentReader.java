package dev.detour.model.template;

import dev.detour.model.SyntaxException;
import dev.detour.model.language.CanonicalText;
import dev.detour.model.text.Cursor;
import dev.detour.model.text.VariableSyntax;

/** Reads the literals and variables of a component. */
final class ComponentReader {

    private ComponentReader() {}

    /**
     * Reads a component.
     *
     * @param cursor at its start; afterwards at what ends it
     * @param component which one
     * @param parts where to add what is read
     */
    static void take(Cursor cursor, Component component, PartList parts) throws SyntaxException {
        while (!cursor.atEndOr(component.end())) {
            if (cursor.at('{')) {
                boolean tailMayStand = parts.emptyOrEndsWith(component.beforeTail());
                VariableSyntax variable = takeVariable(cursor);
                if (variable.tail()) {
                    refuseMisplaced(cursor, component, variable, tailMayStand);
                }
                parts.add(variable);
            } else {
                parts.add(takeLiteral(cursor, component));
            }
        }
    }

    private static void refuseMisplaced(Cursor cursor, Component component, VariableSyntax tail, boolean mayStand)
            throws SyntaxException {
        if (!mayStand) {
            throw new SyntaxException(
                    tail.offset(), "a tail is a whole segment or value: write '/' before it, or leave its '*' out");
        }
        if (!cursor.atEndOr(component.afterTail())) {
            throw cursor.error("a tail stands last: leave out what follows it, or leave its '*' out");
        }
    }

    /** Reads a variable, which has no constraint here. */
    static VariableSyntax takeVariable(Cursor cursor) throws SyntaxException {
        VariableSyntax variable = VariableSyntax.take(cursor);
        if (variable.constraint().isPresent()) {
            throw new SyntaxException(
                    variable.constraintOffset() - 1, "a target has no constraints: write this one in the pattern");
        }
        return variable;
    }

    private static String takeLiteral(Cursor cursor, Component component) throws SyntaxException {
        int start = cursor.position();
        int c = cursor.peek();
        if (component.allows(c)) {
            cursor.skip();
            return cursor.since(start);
        }
        if (c == '}') {
            throw cursor.error("no '{' opens this '}': write %7D for the character itself");
        }
        if (c >= ' ' && c <= '~' && c != '%') {
            throw cursor.error("a URI does not hold this character: write "
                    + (c == '\\' ? "'/', or %5C if it is meant" : CanonicalText.encode(Character.toString(c))));
        }
        String encoded = cursor.takeEncoded();
        if (component == Component.SEGMENT && encoded.matches("%([01].|7F)")) {
            throw new SyntaxException(start, "a path holds no control characters: leave this one out");
        }
        return encoded;
    }
}
