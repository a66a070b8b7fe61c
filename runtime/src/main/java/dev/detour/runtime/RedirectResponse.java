package dev.detour.runtime;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A redirect (RFC 9110, 15.4).
 *
 * @param status 301, 302, 303, 307 or 308
 * @param location the target, a path or an absolute URI (RFC 9110, 10.2.2); visible ASCII characters only
 * @param maxAge how many seconds caches may keep the response; 0: not at all; -1: nothing is said
 * @param head whether the request's method was {@code HEAD}, to which no body is sent (RFC 9110, 9.3.2)
 */
public record RedirectResponse(int status, String location, long maxAge, boolean head) implements RouteResult {

    /** What has a meaning of its own in HTML. */
    private static final String HTML = "&<>\"'";

    /** The note: before the link, between the link and the same as text, and after that. */
    private static final String BEFORE = "<!doctype html>\n<title>Redirect</title>\n<p>This page is at <a href=\"";

    private static final String BETWEEN = "\">";
    private static final String AFTER = "</a>.</p>\n";

    /** How many characters are checked at once, each in a lane of 16 bits: it takes half the time of one after the other. */
    private static final int BLOCK = 4;

    private static final long LANES = 0x0001_0001_0001_0001L;
    private static final long SIGNS = 0x8000_8000_8000_8000L;

    /**
     * Checks what a server would write to the wire.
     *
     * @throws IllegalArgumentException if {@code status} is none of the five, {@code location} is empty or holds a
     *     character that is not visible ASCII, or {@code maxAge} is below -1
     */
    public RedirectResponse {
        if (status != 301 && status != 302 && status != 303 && status != 307 && status != 308) {
            throw new IllegalArgumentException("not the status of a redirect: " + status);
        }
        if (location.isEmpty() || !isVisibleAscii(location)) {
            throw new IllegalArgumentException("location is empty or holds a character that is not visible ASCII");
        }
        if (maxAge < -1) {
            throw new IllegalArgumentException("maxAge is below -1: " + maxAge);
        }
    }

    /**
     * The fields to send, {@code Location} first; {@code Content-Type} only where there is a {@linkplain #body() body},
     * {@code Cache-Control} (RFC 9111, 5.2.2) only where the redirect asks for it.
     *
     * @return names and values, in order; unmodifiable
     */
    @Override
    public Map<String, String> headers() {
        Map<String, String> headers = new LinkedHashMap<>();
        headers.put("Location", location);
        if (!head) {
            headers.put("Content-Type", "text/html; charset=utf-8");
        }
        if (maxAge >= 0) {
            headers.put("Cache-Control", maxAge == 0 ? "no-store" : "max-age=" + maxAge);
        }
        return Collections.unmodifiableMap(headers);
    }

    /**
     * The short hypertext note with a link to the target that RFC 9110, 15.4 asks for. It is ASCII.
     *
     * @return HTML; empty where the request's method was {@code HEAD}
     */
    @Override
    public String body() {
        return head ? "" : note();
    }

    @Override
    public int contentLength() {
        return BEFORE.length()
                + BETWEEN.length()
                + AFTER.length()
                + 2 * escapeHtml(location).length();
    }

    private String note() {
        String link = escapeHtml(location);
        return BEFORE + link + BETWEEN + link + AFTER;
    }

    private static boolean isVisibleAscii(String text) {
        long signs = 0;
        int i = 0;
        for (; i <= text.length() - BLOCK; i += BLOCK) {
            signs |= signs(fourCharacters(text, i));
        }
        for (; i < text.length(); i++) {
            signs |= signs(text.charAt(i) * LANES);
        }
        return (signs & SIGNS) == 0;
    }

    private static long fourCharacters(String text, int i) {
        return text.charAt(i)
                | (long) text.charAt(i + 1) << 16
                | (long) text.charAt(i + 2) << 32
                | (long) text.charAt(i + 3) << 48;
    }

    /** The sign of each lane of 16 bits is set unless all characters are visible; borrows only come from such as are not. */
    private static long signs(long characters) {
        return characters - 0x21 * LANES | 0x7E * LANES - characters;
    }

    private static String escapeHtml(String text) {
        // Most locations hold nothing to escape, and to look for one character takes next to no time.
        for (int i = 0; i < HTML.length(); i++) {
            if (text.indexOf(HTML.charAt(i)) >= 0) {
                return text.replace("&", "&amp;")
                        .replace("<", "&lt;")
                        .replace(">", "&gt;")
                        .replace("\"", "&quot;")
                        .replace("'", "&#39;");
            }
        }
        return text;
    }
}
