package dev.detour.model.template;

import dev.detour.model.language.Symbols;

/** The parts of a URI that literals and variables stand in; a path is read segment by segment. */
enum Component {
    SEGMENT("/?#", "/", "?#"),
    QUERY("#", "&=/", "&#"),
    FRAGMENT("#", "/", "#");

    private final String end;
    private final String beforeTail;
    private final String afterTail;

    Component(String end, String beforeTail, String afterTail) {
        this.end = end;
        this.beforeTail = beforeTail;
        this.afterTail = afterTail;
    }

    /** The characters that end the component. */
    String end() {
        return end;
    }

    /** The characters that a tail may follow; it may also start the component. */
    String beforeTail() {
        return beforeTail;
    }

    /** The characters that may follow a tail; it may also end the template. */
    String afterTail() {
        return afterTail;
    }

    /** Tells whether a character may stand in the component as it is (RFC 3986, sections 3.3 to 3.5). */
    boolean allows(int c) {
        return Symbols.isPathCharacter(c) || (c == '?' && this != SEGMENT);
    }
}
