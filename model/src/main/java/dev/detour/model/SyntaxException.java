package dev.detour.model;

/** Thrown by the parsers of patterns, templates and hosts at the first thing that does not parse. */
public final class SyntaxException extends Exception {

    private static final long serialVersionUID = 1L;

    private final transient SyntaxError error;

    /**
     * Makes an exception of a position and a message.
     *
     * @param offset the offending character, from 0
     * @param message what is wrong and what to write instead
     */
    public SyntaxException(int offset, String message) {
        super(message);
        this.error = new SyntaxError(offset, message);
    }

    /**
     * What is wrong, and where.
     *
     * @return the error
     */
    public SyntaxError error() {
        return error;
    }
}
