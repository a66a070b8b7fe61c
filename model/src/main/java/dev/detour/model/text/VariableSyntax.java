package dev.detour.model.text;

import dev.detour.model.SyntaxException;
import java.util.Optional;

/**
 * What stands between braces: <code>{name}</code>, <code>{name:regex}</code> or <code>{*name}</code>.
 *
 * @param offset where the brace stands
 * @param name a Java identifier
 * @param tail whether a {@code *} is before the name
 * @param constraint what follows the colon, not yet parsed; empty where there is none
 * @param constraintOffset where the constraint starts, or would
 */
public record VariableSyntax(int offset, String name, boolean tail, Optional<String> constraint, int constraintOffset) {

    /**
     * Reads a variable.
     *
     * @param cursor at the opening brace; afterwards behind the closing one
     * @return the variable
     * @throws SyntaxException where the braces do not hold one
     */
    public static VariableSyntax take(Cursor cursor) throws SyntaxException {
        int offset = cursor.position();
        cursor.take('{');
        boolean tail = cursor.take('*');
        String name = takeName(cursor);
        int constraintOffset = cursor.position() + 1;
        Optional<String> constraint = cursor.take(':') ? Optional.of(takeConstraint(cursor)) : Optional.empty();
        if (!cursor.take('}')) {
            throw cursor.error(cursor.atEndOr("/?&#{") ? "'}' is missing" : notInName(cursor));
        }
        return new VariableSyntax(offset, name, tail, constraint, constraintOffset);
    }

    private static String takeName(Cursor cursor) throws SyntaxException {
        int start = cursor.position();
        if (cursor.atEndOr("}:")) {
            throw cursor.error(cursor.atEnd() ? "a name and '}' are missing" : "a name is missing");
        }
        if (!Character.isJavaIdentifierStart(cursor.peek())) {
            throw cursor.error("a name is a Java identifier, which starts with a letter, '_' or '$'");
        }
        while (!cursor.atEnd()
                && Character.isJavaIdentifierPart(cursor.peek())
                && !Character.isIdentifierIgnorable(cursor.peek())) {
            cursor.skip();
        }
        return cursor.since(start);
    }

    private static String notInName(Cursor cursor) {
        if (cursor.at('*')) {
            return "the '*' of a tail stands before its name: {*name}";
        }
        return "a name is a Java identifier, of letters, digits, '_' and '$'; a regular expression follows after ':'";
    }

    /** A brace of the expression itself is escaped, in a class, or closed again. */
    private static String takeConstraint(Cursor cursor) throws SyntaxException {
        int start = cursor.position();
        int depth = 0;
        boolean inClass = false;
        while (!cursor.atEnd() && (inClass || depth > 0 || !cursor.at('}'))) {
            if (inClass) {
                inClass = !cursor.at(']');
            } else {
                inClass = cursor.at('[');
                depth += cursor.at('{') ? 1 : cursor.at('}') ? -1 : 0;
            }
            if (cursor.take('\\') && cursor.atEnd()) {
                break;
            }
            cursor.skip();
        }
        if (cursor.atEnd()) {
            throw cursor.error("'}' is missing");
        }
        return cursor.since(start);
    }
}
