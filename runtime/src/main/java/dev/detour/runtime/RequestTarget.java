package dev.detour.runtime;

/** Reads request targets (RFC 9112, 3.2). */
final class RequestTarget {

    /** A path that nothing matches: every pattern begins with a slash. */
    private static final String UNMATCHED = "";

    private RequestTarget() {}

    static RedirectRequest parse(
            @Nullable String method, @Nullable String scheme, @Nullable String host, @Nullable String target) {
        if (method == null || target == null || target.indexOf('#') >= 0 || isForeign(scheme)) {
            return unmatched(method, scheme, host);
        }
        if (target.startsWith("/")) {
            return split(method, scheme, host, target);
        }
        if (startsWithIgnoreCase(target, "https://")) {
            return absolute(method, "https", target, "https://".length());
        }
        if (startsWithIgnoreCase(target, "http://")) {
            return absolute(method, "http", target, "http://".length());
        }
        return unmatched(method, scheme, host);
    }

    /** HTTP/2 and absolute forms can name any scheme (RFC 9113, 8.3.1), of which only two are routed. */
    private static boolean isForeign(@Nullable String scheme) {
        return scheme != null && !equalsIgnoreCase(scheme, "http") && !equalsIgnoreCase(scheme, "https");
    }

    private static RedirectRequest absolute(String method, String scheme, String target, int authority) {
        int end = authority;
        while (end < target.length() && target.charAt(end) != '/' && target.charAt(end) != '?') {
            end++;
        }
        String host = target.substring(authority, end);
        if (host.isEmpty() || host.indexOf('@') >= 0) {
            return unmatched(method, scheme, null);
        }
        String rest = target.substring(end);
        return split(method, scheme, host, rest.startsWith("/") ? rest : "/" + rest);
    }

    private static RedirectRequest split(
            String method, @Nullable String scheme, @Nullable String host, String pathAndQuery) {
        int mark = pathAndQuery.indexOf('?');
        return mark < 0
                ? new RedirectRequest(method, scheme, host, pathAndQuery, null)
                : new RedirectRequest(
                        method, scheme, host, pathAndQuery.substring(0, mark), pathAndQuery.substring(mark + 1));
    }

    private static RedirectRequest unmatched(@Nullable String method, @Nullable String scheme, @Nullable String host) {
        return new RedirectRequest(method == null ? "" : method, scheme, host, UNMATCHED, null);
    }

    private static boolean equalsIgnoreCase(String text, String lowerCase) {
        return text.length() == lowerCase.length() && startsWithIgnoreCase(text, lowerCase);
    }

    /** Folds ASCII letters alone: {@code String} would take a long s (U+017F) for an {@code s}. */
    private static boolean startsWithIgnoreCase(String text, String lowerCase) {
        if (text.length() < lowerCase.length()) {
            return false;
        }
        for (int i = 0; i < lowerCase.length(); i++) {
            char c = text.charAt(i);
            char folded = c >= 'A' && c <= 'Z' ? (char) (c + ('a' - 'A')) : c;
            if (folded != lowerCase.charAt(i)) {
                return false;
            }
        }
        return true;
    }
}
