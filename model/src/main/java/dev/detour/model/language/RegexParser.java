package dev.detour.model.language;

import dev.detour.model.SyntaxException;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads regular expressions of the regular kind: classes, groups, alternation, quantifiers, {@code \d \w \s} and escaped
 * punctuation, all in ASCII. Where {@link java.util.regex.Pattern} reads the same text at all it means the same, with
 * {@code DOTALL}.
 */
final class RegexParser {

    private static final int MAX_DEPTH = 100;

    private final String regex;
    private int position;
    private int depth;

    private RegexParser(String regex) {
        this.regex = regex;
    }

    /**
     * Parses an expression.
     *
     * @param regex the text
     * @return the expression
     * @throws SyntaxException where the text is none, or needs more than an automaton
     */
    static Regex parse(String regex) throws SyntaxException {
        if (regex.isEmpty()) {
            throw new SyntaxException(0, "a regular expression is missing: write one, or leave the ':' out");
        }
        RegexParser parser = new RegexParser(regex);
        Regex result = parser.choice();
        if (!parser.atEnd()) {
            throw parser.error("no '(' opens this ')': write '\\)' for the character itself");
        }
        return result;
    }

    private Regex choice() throws SyntaxException {
        List<Regex> options = new ArrayList<>();
        do {
            options.add(sequence());
        } while (take('|'));
        return options.size() == 1 ? options.get(0) : new Regex.Choice(options);
    }

    private Regex sequence() throws SyntaxException {
        List<Regex> parts = new ArrayList<>();
        while (!atEnd() && peek() != '|' && peek() != ')') {
            parts.add(quantified());
        }
        return parts.size() == 1 ? parts.get(0) : new Regex.Sequence(parts);
    }

    private Regex quantified() throws SyntaxException {
        Regex atom = atom();
        int quantifier = position;
        Regex repeated = quantifier(atom);
        if (position > quantifier && !atEnd()) {
            switch (peek()) {
                case '?' -> throw error("a lazy quantifier matches the same texts as a greedy one: leave the '?' out");
                case '+' -> throw error("a possessive quantifier needs more than an automaton: leave the '+' out");
                case '*', '{' -> throw error("a quantifier follows another one: put what it repeats in parentheses");
                default -> {}
            }
        }
        return repeated;
    }

    private Regex quantifier(Regex atom) throws SyntaxException {
        if (take('?')) {
            return new Regex.Repeat(atom, 0, 1);
        }
        if (take('*')) {
            return new Regex.Repeat(atom, 0, Regex.Repeat.UNBOUNDED);
        }
        if (take('+')) {
            return new Regex.Repeat(atom, 1, Regex.Repeat.UNBOUNDED);
        }
        return take('{') ? bounded(atom) : atom;
    }

    private Regex bounded(Regex atom) throws SyntaxException {
        int start = position;
        int min = number();
        int max = min;
        if (take(',')) {
            max = !atEnd() && peek() == '}' ? Regex.Repeat.UNBOUNDED : number();
        }
        if (!take('}')) {
            throw error("'}' is missing: a quantifier is {n}, {n,} or {n,m}");
        }
        if (max < min) {
            throw new SyntaxException(start, "the bounds of this quantifier are the wrong way round");
        }
        return new Regex.Repeat(atom, min, max);
    }

    private int number() throws SyntaxException {
        int start = position;
        while (!atEnd() && peek() >= '0' && peek() <= '9') {
            position++;
        }
        if (position == start) {
            throw error(
                    "a number is missing: a quantifier is {n}, {n,} or {n,m}; write '\\{' for the character itself");
        }
        if (position - start > 5
                || Integer.parseInt(regex.substring(start, position)) > StateLimitException.MAX_STATES) {
            throw new SyntaxException(
                    start,
                    "a bound of more than " + StateLimitException.MAX_STATES + " repetitions takes too many states");
        }
        return Integer.parseInt(regex.substring(start, position));
    }

    private Regex atom() throws SyntaxException {
        char c = peek();
        switch (c) {
            case '(' -> {
                return group();
            }
            case '[' -> {
                return characterClass();
            }
            case '.' -> {
                position++;
                return new Regex.OneOf(CharClass.ALL);
            }
            case '\\' -> {
                return escape();
            }
            case '^', '$' -> throw error("a constraint matches the whole text as it is: leave '" + c + "' out");
            case '?', '*', '+', '{' ->
                throw error(
                        "there is nothing before this for it to repeat: write '\\" + c + "' for the character itself");
            default -> {
                return literal(c);
            }
        }
    }

    private Regex characterClass() throws SyntaxException {
        RegexClassParser parser = new RegexClassParser(regex, position);
        CharClass characters = parser.parse();
        position = parser.position();
        return new Regex.OneOf(characters);
    }

    private Regex escape() throws SyntaxException {
        RegexEscape escape = RegexEscape.at(regex, position);
        refuseSlash(escape.characters());
        position += 2;
        return new Regex.OneOf(escape.characters());
    }

    private Regex literal(char c) throws SyntaxException {
        refuseForeign(regex, position);
        refuseSlash(CharClass.range(c, c));
        position++;
        return new Regex.Literal(c);
    }

    private Regex group() throws SyntaxException {
        int start = position;
        if (++depth > MAX_DEPTH) {
            throw error("groups are nested more than " + MAX_DEPTH + " deep");
        }
        position++;
        if (take('?') && !take(':')) {
            throw new SyntaxException(
                    start, "look-around, named groups and flags are not supported: a group is (...) or (?:...)");
        }
        Regex inner = choice();
        if (!take(')')) {
            throw error("')' is missing");
        }
        depth--;
        return inner;
    }

    private void refuseSlash(CharClass characters) throws SyntaxException {
        if (characters.equals(CharClass.range('/', '/'))) {
            throw error("a variable stays within one segment, so that a '/' never matches: leave it out");
        }
    }

    /** Refuses what is not visible ASCII or a space. */
    static void refuseForeign(String regex, int position) throws SyntaxException {
        char c = regex.charAt(position);
        if (c < ' ' || c > '~') {
            throw new SyntaxException(
                    position, "a regular expression is visible ASCII: '.' and negated classes match other characters");
        }
    }

    private boolean atEnd() {
        return position == regex.length();
    }

    private char peek() {
        return regex.charAt(position);
    }

    private boolean take(char c) {
        boolean there = !atEnd() && peek() == c;
        if (there) {
            position++;
        }
        return there;
    }

    private SyntaxException error(String message) {
        return new SyntaxException(position, message);
    }
}
