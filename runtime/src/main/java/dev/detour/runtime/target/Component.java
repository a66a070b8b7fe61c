package dev.detour.runtime.target;

import dev.detour.runtime.internal.Symbols;

/** A component of a URI, and what may stand in it raw (RFC 3986, 3). */
enum Component {
    /** Takes host names alone. */
    AUTHORITY,
    PATH,
    QUERY,
    FRAGMENT;

    /**
     * Writes a capture so that it cannot leave this component. What is encoded stays encoded: nothing is decoded, or
     * encoded twice.
     *
     * @param text a capture in canonical form
     * @param from where to begin in it
     */
    void escape(StringBuilder out, String text, int from) {
        for (int i = from; i < text.length(); i = Symbols.after(text, i, text.length())) {
            char c = text.charAt(i);
            if (c == '%') {
                out.append(text, i, i + 3);
            } else if (mayHold(c)) {
                out.append(c);
            } else {
                Symbols.appendTriplet(out, c);
            }
        }
    }

    private boolean mayHold(char c) {
        return switch (this) {
            case AUTHORITY, PATH -> Symbols.isPathCharacter(c);
            case QUERY -> Symbols.isUnreserved(c);
            case FRAGMENT -> Symbols.isPathCharacter(c) || c == '/' || c == '?';
        };
    }
}
