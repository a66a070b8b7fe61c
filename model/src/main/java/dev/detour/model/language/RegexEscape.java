package dev.detour.model.language;

import dev.detour.model.SyntaxException;

/**
 * A backslash and what it escapes.
 *
 * @param characters what is matched
 * @param single whether that is one character, which may bound a range
 */
record RegexEscape(CharClass characters, boolean single) {

    /** Reads the escape at a place. */
    static RegexEscape at(String regex, int position) throws SyntaxException {
        if (position + 1 == regex.length()) {
            throw new SyntaxException(position, "a character is missing after '\\'");
        }
        char c = regex.charAt(position + 1);
        RegexParser.refuseForeign(regex, position + 1);
        return switch (c) {
            case 'd' -> new RegexEscape(CharClass.DIGIT, false);
            case 'D' -> new RegexEscape(CharClass.DIGIT.complement(), false);
            case 'w' -> new RegexEscape(CharClass.WORD, false);
            case 'W' -> new RegexEscape(CharClass.WORD.complement(), false);
            case 's' -> new RegexEscape(CharClass.SPACE, false);
            case 'S' -> new RegexEscape(CharClass.SPACE.complement(), false);
            default -> {
                if (Character.isLetterOrDigit(c)) {
                    throw new SyntaxException(position, unsupported(c));
                }
                yield new RegexEscape(CharClass.range(c, c), true);
            }
        };
    }

    private static String unsupported(char c) {
        if ((c >= '1' && c <= '9') || c == 'k') {
            return "a back-reference needs more than an automaton: repeat what it stands for";
        }
        return switch (c) {
            case 'b', 'B', 'A', 'G', 'Z', 'z' ->
                "a constraint matches the whole text as it is: leave this boundary out";
            case 'p', 'P' -> "classes of Unicode are not supported: '.' and negated classes match what is not ASCII";
            default -> "of letters and digits only d, D, w, W, s and S have a meaning after a backslash";
        };
    }
}
