package dev.detour.processor.file;

/** Says why a file cannot be read, and what to do. */
public final class UnreadableFileException extends Exception {

    private static final long serialVersionUID = 1L;

    private final String text;

    /**
     * An exception.
     *
     * @param what what is wrong, a sentence
     * @param instead what to do, a sentence
     */
    UnreadableFileException(String what, String instead) {
        super(what);
        this.text = what + "\n" + instead;
    }

    /**
     * What is wrong, and what to do.
     *
     * @return two sentences on two lines
     */
    public String text() {
        return text;
    }
}
