package dev.detour.model.host;

import dev.detour.model.SyntaxException;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Locale;

/** IPv6 addresses in brackets (RFC 3986, section 3.2.2), written as RFC 5952 asks and browsers do. */
final class Ipv6Literal {

    private static final int GROUPS = 8;

    private Ipv6Literal() {}

    /**
     * Reads an address.
     *
     * @param literal an address between brackets
     * @return the canonical form, brackets included
     */
    static String parse(String literal) throws SyntaxException {
        for (int i = 1; i < literal.length() - 1; i++) {
            char c = literal.charAt(i);
            if (c >= 0x80 || (c != ':' && Character.digit(c, 16) < 0)) {
                throw new SyntaxException(i, "an IPv6 address consists of hexadecimal digits and colons");
            }
        }
        try {
            // Reads a literal in brackets as it is: no name is looked up.
            if (InetAddress.getByName(literal) instanceof Inet6Address address) {
                return "[" + canonical(address.getAddress()) + "]";
            }
        } catch (UnknownHostException e) {
            throw new SyntaxException(
                    0, "this is no IPv6 address: write eight groups, or '::' for those that are zero");
        }
        throw new SyntaxException(0, "this address stands for an IPv4 one: write that");
    }

    private static String canonical(byte[] address) {
        int[] groups = new int[GROUPS];
        for (int i = 0; i < GROUPS; i++) {
            groups[i] = (address[2 * i] & 0xFF) << 8 | (address[2 * i + 1] & 0xFF);
        }
        int gap = longestZeros(groups);
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < GROUPS; i++) {
            if (i == gap) {
                text.append("::");
                i += zeros(groups, gap) - 1;
            } else {
                text.append(text.isEmpty() || text.charAt(text.length() - 1) == ':' ? "" : ":");
                text.append(Integer.toHexString(groups[i]).toLowerCase(Locale.ROOT));
            }
        }
        return text.toString();
    }

    /** The start of the first of the longest runs of zero groups, or -1 where none has two. */
    private static int longestZeros(int[] groups) {
        int best = -1;
        int length = 1;
        for (int i = 0; i < GROUPS; i++) {
            if (zeros(groups, i) > length) {
                best = i;
                length = zeros(groups, i);
            }
        }
        return best;
    }

    private static int zeros(int[] groups, int start) {
        int end = start;
        while (end < GROUPS && groups[end] == 0) {
            end++;
        }
        return end - start;
    }
}
