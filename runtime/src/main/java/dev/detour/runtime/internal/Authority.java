package dev.detour.runtime.internal;

import dev.detour.runtime.Nullable;

/** Reads a host with an optional port (RFC 3986, 3.2), as it stands in the {@code Host} field (RFC 9110, 7.2). */
public final class Authority {

    /** The longest host name (RFC 1035, 2.3.4). */
    private static final int MAX_NAME = 253;

    /** The longest label of one. */
    private static final int MAX_LABEL = 63;

    private Authority() {}

    /**
     * Where the host name ends. Labels are of letters, digits, {@code -} and {@code _}; an address in brackets is not
     * looked into.
     *
     * @param authority the host, with its port if it names one
     * @return the end, without one trailing dot and without the port; -1 where host or port is malformed
     */
    public static int hostEnd(@Nullable String authority) {
        if (authority == null || port(authority) < 0) {
            return -1;
        }
        int end = portMark(authority);
        if (authority.startsWith("[")) {
            return end;
        }
        if (end > 0 && authority.charAt(end - 1) == '.') {
            end--;
        }
        return end <= MAX_NAME && isName(authority, end) ? end : -1;
    }

    /**
     * The port.
     *
     * @param authority the host, with its port if it names one
     * @return 1 to 65535; 0 where it names none; -1 where it is malformed, which leading zeros are
     */
    public static int port(String authority) {
        int mark = portMark(authority);
        if (mark == authority.length()) {
            return 0;
        }
        int digits = authority.length() - mark - 1;
        if (mark < 0 || digits < 1 || digits > 5 || authority.charAt(mark + 1) == '0') {
            return -1;
        }
        int port = 0;
        for (int i = mark + 1; i < authority.length(); i++) {
            int digit = authority.charAt(i) - '0';
            if (digit < 0 || digit > 9) {
                return -1;
            }
            port = port * 10 + digit;
        }
        return port <= 0xFFFF ? port : -1;
    }

    /**
     * The port that a scheme implies (RFC 9110, 4.2).
     *
     * @param scheme the scheme, in any case
     * @return 80, 443, or 0 for an unknown one
     */
    public static int defaultPort(@Nullable String scheme) {
        if (scheme == null) {
            return 0;
        }
        return isScheme(scheme, "https") ? 443 : isScheme(scheme, "http") ? 80 : 0;
    }

    /**
     * Whether a text is labels joined by dots, each of letters, digits and, between them, {@code -} (RFC 1123, 2.1).
     *
     * @param text the text
     * @return whether it is
     */
    public static boolean isLabels(String text) {
        char before = '.';
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean fits =
                    c == '.' ? before != '.' && before != '-' : c == '-' ? before != '.' : Symbols.isAlphanumeric(c);
            if (!fits) {
                return false;
            }
            before = c;
        }
        return before != '.' && before != '-';
    }

    /** The position of the colon before the port, or the end; -1 where brackets are malformed. */
    private static int portMark(String authority) {
        if (!authority.startsWith("[")) {
            int colon = authority.indexOf(':');
            return colon < 0 ? authority.length() : colon;
        }
        int end = authority.indexOf(']') + 1;
        return end > 0 && (end == authority.length() || authority.charAt(end) == ':') ? end : -1;
    }

    private static boolean isName(String text, int end) {
        int label = 0;
        for (int i = 0; i < end; i++) {
            char c = text.charAt(i);
            if (c == '.') {
                if (!isLabel(i - label)) {
                    return false;
                }
                label = i + 1;
            } else if (!Symbols.isAlphanumeric(c) && c != '-' && c != '_') {
                return false;
            }
        }
        return isLabel(end - label);
    }

    private static boolean isLabel(int length) {
        return length > 0 && length <= MAX_LABEL;
    }

    private static boolean isScheme(String text, String lowerCase) {
        return text.equals(lowerCase) || Reading.IGNORE_CASE.same(text, 0, text.length(), lowerCase);
    }
}
