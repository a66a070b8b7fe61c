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

    /** How many characters are checked at once. */
    private static final int BLOCK = 8;

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

    /** Reads eight characters at a time, the last ones perhaps twice: so there is little to guess for a processor. */
    private static boolean isVisibleAscii(String text) {
        int last = text.length() - BLOCK;
        int signs = 0;
        for (int i = 0; i < last; i += BLOCK) {
            signs |= signs(text, i);
        }
        if (last >= 0) {
            return (signs | signs(text, last)) >= 0;
        }
        for (int i = 0; i < text.length(); i++) {
            signs |= sign(text.charAt(i));
        }
        return signs >= 0;
    }

    private static int signs(String text, int i) {
        return sign(text.charAt(i))
                | sign(text.charAt(i + 1))
                | sign(text.charAt(i + 2))
                | sign(text.charAt(i + 3))
                | sign(text.charAt(i + 4))
                | sign(text.charAt(i + 5))
                | sign(text.charAt(i + 6))
                | sign(text.charAt(i + 7));
    }

    /** Negative unless a character is visible: without branches, this takes a fraction of the time. */
    private static int sign(int c) {
        return c - 0x21 | 0x7E - c;
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
