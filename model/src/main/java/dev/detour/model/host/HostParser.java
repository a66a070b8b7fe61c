package dev.detour.model.host;

import dev.detour.model.SyntaxException;
import java.util.OptionalInt;

/**
 * Reads hosts as declarations name them: letters, digits and hyphens in labels (RFC 1123, section 2.1), IDNs, IP addresses in
 * the one form that browsers write, each perhaps with a port, names perhaps with {@code *.} before them.
 */
public final class HostParser {

    private static final int MAX_PORT = 65_535;

    private HostParser() {}

    /**
     * Parses a host.
     *
     * @param text for example {@code *.example.org:8443}
     * @return the host in its canonical form
     * @throws SyntaxException where the text is none, with the offset in it
     */
    public static HostPattern parse(String text) throws SyntaxException {
        refuseForeignParts(text);
        int colon = portColon(text);
        OptionalInt port = colon < 0 ? OptionalInt.empty() : OptionalInt.of(port(text, colon + 1));
        String host = colon < 0 ? text : text.substring(0, colon);
        if (host.startsWith("[")) {
            return new HostPattern(false, Ipv6Literal.parse(host), port);
        }
        boolean wildcard = host.startsWith("*.");
        int start = wildcard ? 2 : 0;
        if (start == host.length()) {
            throw new SyntaxException(start, "a host is missing");
        }
        String name = HostName.parse(host, start);
        if (wildcard && HostName.endsInNumber(name)) {
            throw new SyntaxException(0, "an IP address has no subdomains: leave '*.' out");
        }
        return new HostPattern(wildcard, name, port);
    }

    private static void refuseForeignParts(String text) throws SyntaxException {
        if (text.isEmpty()) {
            throw new SyntaxException(0, "a host is missing");
        }
        if (text.contains("://")) {
            throw new SyntaxException(0, "a host has no scheme: leave '://' and what stands before it out");
        }
        for (int i = 0; i < text.length(); i++) {
            switch (text.charAt(i)) {
                case '/', '\\', '?', '#' -> throw new SyntaxException(i, "a host has no path: leave it out");
                case '@' -> throw new SyntaxException(i, "a host has no user name: leave it and the '@' out");
                case '%' -> throw new SyntaxException(i, percent(text));
                case '{', '}' -> throw new SyntaxException(i, "a host has no variables: '*.' stands for any subdomain");
                default -> {}
            }
        }
    }

    private static String percent(String text) {
        return text.startsWith("[")
                ? "an address in a URI has no zone: leave it out"
                : "a host is not percent-encoded: write the character itself";
    }

    /** The colon before the port, or -1 where there is none. */
    private static int portColon(String text) throws SyntaxException {
        int bracket = text.indexOf(']');
        if (bracket < 0 && text.startsWith("[")) {
            throw new SyntaxException(text.length(), "']' is missing");
        }
        int colon = text.indexOf(':', Math.max(bracket, 0));
        if (bracket < 0 && colon >= 0 && text.indexOf(':', colon + 1) >= 0) {
            throw new SyntaxException(0, "an IPv6 address stands in brackets: write [::1]");
        }
        if (bracket >= 0 && bracket + 1 < text.length() && colon != bracket + 1) {
            throw new SyntaxException(bracket + 1, "only a port may follow the ']'");
        }
        return colon;
    }

    private static int port(String text, int start) throws SyntaxException {
        if (start == text.length()) {
            throw new SyntaxException(start, "a port is missing: write it, or leave the ':' out");
        }
        for (int i = start; i < text.length(); i++) {
            if (text.charAt(i) < '0' || text.charAt(i) > '9') {
                throw new SyntaxException(i, "a port is a number from 1 to " + MAX_PORT);
            }
        }
        if (text.charAt(start) == '0') {
            throw new SyntaxException(start, "a port is a number from 1 to " + MAX_PORT + ", without leading zeros");
        }
        if (text.length() - start > 5 || Integer.parseInt(text.substring(start)) > MAX_PORT) {
            throw new SyntaxException(start, "a port is a number from 1 to " + MAX_PORT);
        }
        return Integer.parseInt(text.substring(start));
    }
}
