package dev.detour.model.language;

import dev.detour.model.SyntaxException;

/** Reads a class of a regular expression: {@code [...]} or {@code [^...]}. */
final class RegexClassParser {

    private final String regex;
    private int position;

    /**
     * A parser of one class.
     *
     * @param regex the whole expression
     * @param start where the class starts
     */
    RegexClassParser(String regex, int start) {
        this.regex = regex;
        this.position = start;
    }

    /** Where the class ends; behind its bracket once it is parsed. */
    int position() {
        return position;
    }

    CharClass parse() throws SyntaxException {
        position++;
        boolean negated = !atEnd() && peek() == '^';
        if (negated) {
            position++;
        }
        if (!atEnd() && peek() == ']') {
            throw error("a class is not empty: write '\\]' for the character itself");
        }
        int first = position;
        CharClass characters = CharClass.NONE;
        while (!atEnd() && peek() != ']') {
            if (peek() == '-' && position > first && !regex.startsWith("-]", position)) {
                throw error(
                        "a hyphen stands first, last or between two characters: write '\\-' for the character itself");
            }
            characters = characters.union(item());
        }
        if (atEnd()) {
            throw error("']' is missing");
        }
        position++;
        return negated ? characters.complement() : characters;
    }

    private CharClass item() throws SyntaxException {
        int first = position;
        RegexEscape from = character();
        if (atEnd() || peek() != '-' || regex.startsWith("-]", position)) {
            return from.characters();
        }
        if (!from.single()) {
            throw error("a range starts with one character: write '\\-' for the character itself");
        }
        char low = regex.charAt(position - 1);
        position++;
        if (atEnd()) {
            throw error("']' is missing");
        }
        RegexEscape to = character();
        char high = regex.charAt(position - 1);
        if (!to.single()) {
            throw new SyntaxException(position - 2, "a range ends with one character: write '\\-' for a hyphen itself");
        }
        if (low > high) {
            throw new SyntaxException(first, "this range is the wrong way round");
        }
        return CharClass.range(low, high);
    }

    /** Reads a character or an escape; the last character read is the one that is meant. */
    private RegexEscape character() throws SyntaxException {
        if (peek() == '\\') {
            RegexEscape escape = RegexEscape.at(regex, position);
            position += 2;
            return escape;
        }
        if (peek() == '[') {
            throw error("classes are not nested: write '\\[' for the character itself");
        }
        if (regex.startsWith("&&", position)) {
            throw error("intersections of classes are not supported: write '\\&' for the character itself");
        }
        RegexParser.refuseForeign(regex, position);
        position++;
        return new RegexEscape(CharClass.range(regex.charAt(position - 1), regex.charAt(position - 1)), true);
    }

    private boolean atEnd() {
        return position == regex.length();
    }

    private char peek() {
        return regex.charAt(position);
    }

    private SyntaxException error(String message) {
        return new SyntaxException(position, message);
    }
}
