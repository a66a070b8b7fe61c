package dev.detour.model.text;

import dev.detour.model.SyntaxException;
import dev.detour.model.language.CanonicalText;
import dev.detour.model.language.Symbols;
import java.util.Locale;

/** A place in a pattern or a template that is being read, and the characters that both have in common. */
public final class Cursor {

    private final String text;
    private int position;

    /**
     * A cursor at the start of a text.
     *
     * @param text the text
     */
    public Cursor(String text) {
        this.text = text;
    }

    /**
     * How far the text is read.
     *
     * @return the offset of the next character, in UTF-16 units
     */
    public int position() {
        return position;
    }

    /**
     * Tells whether all is read.
     *
     * @return whether no character is left
     */
    public boolean atEnd() {
        return position == text.length();
    }

    /**
     * Tells whether a character comes next.
     *
     * @param c the character
     * @return false also at the end
     */
    public boolean at(char c) {
        return !atEnd() && text.charAt(position) == c;
    }

    /**
     * Tells whether one of several characters comes next, or none.
     *
     * @param characters the characters
     * @return true also at the end
     */
    public boolean atEndOr(String characters) {
        return atEnd() || characters.indexOf(text.charAt(position)) >= 0;
    }

    /**
     * Reads a character if it comes next.
     *
     * @param c the character
     * @return whether it is read
     */
    public boolean take(char c) {
        boolean there = at(c);
        if (there) {
            position++;
        }
        return there;
    }

    /**
     * Reads a text if it comes next.
     *
     * @param expected the text
     * @return whether it is read
     */
    public boolean take(String expected) {
        boolean there = text.startsWith(expected, position);
        if (there) {
            position += expected.length();
        }
        return there;
    }

    /**
     * The code point that comes next.
     *
     * @return an unpaired surrogate as it is
     */
    public int peek() {
        return text.codePointAt(position);
    }

    /** Reads the next code point. */
    public void skip() {
        position += Character.charCount(peek());
    }

    /**
     * The text since an offset.
     *
     * @param start the offset
     * @return up to what is not read yet
     */
    public String since(int start) {
        return text.substring(start, position);
    }

    /**
     * An error at the next character.
     *
     * @param message what is wrong and what to write instead
     * @return to be thrown
     */
    public SyntaxException error(String message) {
        return new SyntaxException(position, message);
    }

    /**
     * Reads a triplet, or a character that is no ASCII.
     *
     * @return its canonical text
     * @throws SyntaxException where neither stands here in a form that a URI can hold
     */
    public String takeEncoded() throws SyntaxException {
        int start = position;
        if (at('%')) {
            if (!Symbols.isTriplet(text, start)) {
                throw error("two hexadecimal digits must follow a '%': write %25 for the character itself");
            }
            position += 3;
            return CanonicalText.of(since(start));
        }
        refuseInvisible();
        skip();
        return CanonicalText.encode(since(start));
    }

    /**
     * Refuses a character that is not seen, or is not to be exchanged at all.
     *
     * @throws SyntaxException where one comes next
     */
    public void refuseInvisible() throws SyntaxException {
        int c = peek();
        if (Character.isISOControl(c)) {
            throw error(name(c) + " is a control character: leave it out");
        }
        if (Character.getType(c) == Character.SURROGATE) {
            throw error(name(c) + " is half of a surrogate pair: the other half is missing");
        }
        if ((c & 0xFFFE) == 0xFFFE || (c >= 0xFDD0 && c <= 0xFDEF)) {
            throw error(name(c) + " is no character: leave it out");
        }
        if ("\u00AD\u061C\u200B\u200E\u200F\u2028\u2029\u2060\uFEFF".indexOf(c) >= 0
                || (c >= 0x202A && c <= 0x202E)
                || (c >= 0x2066 && c <= 0x2069)) {
            throw error(name(c) + " is invisible: write " + CanonicalText.encode(Character.toString(c))
                    + " if it is meant");
        }
    }

    private static String name(int c) {
        return String.format(Locale.ROOT, "U+%04X", c);
    }
}
