package dev.detour.spring;

import dev.detour.runtime.Nullable;

/** A router that has to be served cannot be created. The message says why; it stops the start of the application. */
public final class RouterException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String action;

    RouterException(String message, String action, @Nullable Throwable cause) {
        super(message, cause);
        this.action = action;
    }

    /**
     * What mends it.
     *
     * @return a sentence to the developer of the application
     */
    public String action() {
        return action;
    }
}
