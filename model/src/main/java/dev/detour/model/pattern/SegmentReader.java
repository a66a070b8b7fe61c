package dev.detour.model.pattern;

import dev.detour.model.SyntaxException;
import dev.detour.model.language.Symbols;
import dev.detour.model.text.Cursor;
import dev.detour.model.text.VariableSyntax;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads the path of a pattern. */
final class SegmentReader {

    private final Cursor cursor;
    private final Variables variables;
    private final boolean caseSensitive;

    SegmentReader(Cursor cursor, Variables variables, boolean caseSensitive) {
        this.cursor = cursor;
        this.variables = variables;
        this.caseSensitive = caseSensitive;
    }

    /**
     * Reads from the first slash to the query or the end.
     *
     * @param segments where to add the segments
     * @return the tail
     */
    Optional<Variable> readPath(List<Segment> segments) throws SyntaxException {
        while (cursor.take('/')) {
            int start = cursor.position();
            List<Segment.Part> parts = new ArrayList<>();
            while (!cursor.atEndOr("/?#")) {
                if (!cursor.at('{')) {
                    parts.add(takeLiteralPart());
                    continue;
                }
                VariableSyntax variable = VariableSyntax.take(cursor);
                if (variable.tail()) {
                    return Optional.of(tail(variable, parts));
                }
                parts.add(single(variable, parts));
            }
            segments.add(segment(parts, start));
        }
        return Optional.empty();
    }

    private Variable tail(VariableSyntax tail, List<Segment.Part> before) throws SyntaxException {
        if (!before.isEmpty()) {
            throw new SyntaxException(
                    tail.offset(), "a tail is a whole segment: write '/' before it, or leave its '*' out");
        }
        if (cursor.at('/')) {
            throw cursor.error("a tail is the end of the path: leave out what follows it");
        }
        if (!cursor.atEndOr("?#")) {
            throw cursor.error("a tail is a whole segment: leave out what follows it, or leave its '*' out");
        }
        return variables.bind(tail);
    }

    private Segment.Single single(VariableSyntax variable, List<Segment.Part> before) throws SyntaxException {
        if (!before.isEmpty() && before.get(before.size() - 1) instanceof Segment.Single) {
            throw new SyntaxException(
                    variable.offset(), "two variables side by side cannot be told apart: write a literal between them");
        }
        return new Segment.Single(variables.bind(variable));
    }

    private Segment.Literal takeLiteralPart() throws SyntaxException {
        StringBuilder text = new StringBuilder();
        while (!cursor.atEndOr("/?#{")) {
            text.append(takeLiteral(cursor));
        }
        return new Segment.Literal(text.toString());
    }

    private Segment segment(List<Segment.Part> parts, int start) throws SyntaxException {
        if (parts.isEmpty()) {
            return Segment.Literal.EMPTY;
        }
        if (parts.size() == 1 && parts.get(0) instanceof Segment.Literal literal) {
            refuseDotSegment(literal, start);
            return literal;
        }
        if (parts.size() == 1 && parts.get(0) instanceof Segment.Single single) {
            return single;
        }
        Segment.Mixed mixed = new Segment.Mixed(parts);
        MixedLanguage.refuseLarge(mixed, caseSensitive, start);
        return mixed;
    }

    /** Reads one character of a literal and gives its canonical text. */
    static String takeLiteral(Cursor cursor) throws SyntaxException {
        if (cursor.at('}')) {
            throw cursor.error("no '{' opens this '}': write %7D for the character itself");
        }
        if (cursor.at('\\')) {
            throw cursor.error("a URI holds no backslash: write '/', or %5C if it is meant");
        }
        if (!Symbols.isPathCharacter(cursor.peek())) {
            return cursor.takeEncoded();
        }
        int start = cursor.position();
        cursor.skip();
        return cursor.since(start);
    }

    static void refuseDotSegment(Segment.Literal segment, int start) throws SyntaxException {
        if (segment.text().equals(".") || segment.text().equals("..")) {
            throw new SyntaxException(
                    start,
                    "clients resolve the segments '.' and '..' before they send a request, and one that holds them is not"
                            + " normalised: leave the segment out");
        }
    }
}
