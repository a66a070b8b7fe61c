package dev.detour.model;

/** A URI scheme that a request can have. */
public enum Scheme {
    HTTP("http", 80),
    HTTPS("https", 443);

    private final String text;
    private final int defaultPort;

    Scheme(String text, int defaultPort) {
        this.text = text;
        this.defaultPort = defaultPort;
    }

    /**
     * The scheme as it is written.
     *
     * @return {@code http} or {@code https}
     */
    public String text() {
        return text;
    }

    /**
     * The port that a request has which names none (RFC 9110, sections 4.2.1 and 4.2.2).
     *
     * @return 80 or 443
     */
    public int defaultPort() {
        return defaultPort;
    }
}
