package dev.detour.model.corpora;

/** Thrown for a line that says what no declaration can say. */
final class LeftOutException extends Exception {

    private static final long serialVersionUID = 1L;

    LeftOutException(String reason) {
        super(reason);
    }
}
