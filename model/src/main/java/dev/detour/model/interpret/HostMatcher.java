package dev.detour.model.interpret;

import dev.detour.model.Scheme;
import dev.detour.model.host.HostPattern;
import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Compares hosts (RFC 9110, section 7.2; RFC 3986, section 6.2.2.1). */
final class HostMatcher {

    private static final Pattern HOST =
            Pattern.compile("(\\[[0-9a-fA-F:.]+]|[A-Za-z0-9_-]+(?:\\.[A-Za-z0-9_-]+)*\\.?)(?::([1-9][0-9]{0,4}))?");

    private HostMatcher() {}

    static boolean matches(Optional<HostPattern> pattern, Request request) {
        if (pattern.isEmpty()) {
            return true;
        }
        Matcher host = HOST.matcher(request.host().orElse(""));
        if (!host.matches() || (host.group(2) != null && Integer.parseInt(host.group(2)) > 65_535)) {
            return false;
        }
        String name = Values.lowerCase(host.group(1));
        String bare = name.endsWith(".") ? name.substring(0, name.length() - 1) : name;
        return matchesName(pattern.get(), bare) && matchesPort(pattern.get(), host.group(2), request);
    }

    private static boolean matchesName(HostPattern pattern, String name) {
        return pattern.wildcard() ? name.endsWith("." + pattern.name()) : name.equals(pattern.name());
    }

    private static boolean matchesPort(HostPattern pattern, String port, Request request) {
        if (pattern.port().isEmpty()) {
            return true;
        }
        if (port != null) {
            return Integer.parseInt(port) == pattern.port().getAsInt();
        }
        return scheme(request)
                .map(Scheme::defaultPort)
                .equals(Optional.of(pattern.port().getAsInt()));
    }

    /** The scheme of a request, if it is one that rules know; schemes have no case (RFC 3986, section 3.1). */
    static Optional<Scheme> scheme(Request request) {
        String text = Values.lowerCase(request.scheme().orElse(""));
        return Arrays.stream(Scheme.values())
                .filter(scheme -> scheme.text().equals(text))
                .findFirst();
    }
}
