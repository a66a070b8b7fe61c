package dev.detour.conformance;

/** The application behind a filter: it has a page for every request, which says what was asked for. */
public final class Page {

    /** The status of every page. */
    public static final int STATUS = 200;

    private static final String BEGINNING = "page ";

    private Page() {}

    /**
     * The content of a page, to be sent with a {@code Content-Length} or chunked, as the server likes.
     *
     * @param method the method of the request, as the application sees it
     * @param content the content of the request, as the application reads it
     * @return ASCII text
     */
    public static String of(String method, String content) {
        return BEGINNING + method + " " + content;
    }

    /** Whether a response comes from the application, rather than from its server. */
    static boolean isOne(String body) {
        return body.startsWith(BEGINNING);
    }
}
