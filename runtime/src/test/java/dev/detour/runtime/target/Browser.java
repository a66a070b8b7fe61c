package dev.detour.runtime.target;

import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Resolves a {@code Location} as browsers do, after the WHATWG URL standard and for http and https alone: written against the
 * standard, without a look at the code under test. It knows origins, no more.
 */
final class Browser {

    private static final Pattern DROPPED = Pattern.compile("^[\\x00-\\x20]+|[\\x00-\\x20]+$|[\\t\\n\\r]");
    private static final Pattern SCHEME = Pattern.compile("[A-Za-z][A-Za-z0-9+.-]*");

    private Browser() {}

    /** The origin of what a browser would ask for. */
    static String origin(String location, String baseOrigin) {
        String input = DROPPED.matcher(location).replaceAll("");
        String scheme = scheme(input);
        String baseScheme = baseOrigin.substring(0, baseOrigin.indexOf(':'));
        if (scheme != null && !scheme.equals("http") && !scheme.equals("https")) {
            return scheme + ":";
        }
        String rest = scheme == null ? input : input.substring(scheme.length() + 1);
        int slashes = 0;
        while (slashes < rest.length() && isSlash(rest.charAt(slashes))) {
            slashes++;
        }
        // "https:x" and "https:/x" are relative to a base of the same scheme.
        boolean relative = slashes < 2 && (scheme == null || scheme.equals(baseScheme));
        return relative ? baseOrigin : absolute(scheme == null ? baseScheme : scheme, rest.substring(slashes));
    }

    private static String absolute(String scheme, String rest) {
        int end = 0;
        while (end < rest.length() && !isSlash(rest.charAt(end)) && "?#".indexOf(rest.charAt(end)) < 0) {
            end++;
        }
        String authority = rest.substring(0, end);
        String hostAndPort = authority.substring(authority.lastIndexOf('@') + 1);
        String host = Percent.decodeLeniently(hostAndPort).toLowerCase(Locale.ROOT);
        String port = scheme.equals("http") ? ":80" : ":443";
        return host.isEmpty() ? "none" : scheme + "://" + (host.endsWith(port) ? host.replace(port, "") : host);
    }

    private static String scheme(String input) {
        int colon = input.indexOf(':');
        String scheme = colon < 0 ? "" : input.substring(0, colon);
        return SCHEME.matcher(scheme).matches() ? scheme.toLowerCase(Locale.ROOT) : null;
    }

    private static boolean isSlash(char c) {
        return c == '/' || c == '\\';
    }
}
