package dev.detour.model.host;

import dev.detour.model.SyntaxException;
import java.net.IDN;
import java.util.Locale;

/** The rules for names of hosts and for IPv4 addresses, which look like names. */
final class HostName {

    private static final int MAX_LABEL = 63;
    private static final int MAX_NAME = 253;

    private HostName() {}

    /**
     * Reads the labels of a name or the numbers of an IPv4 address.
     *
     * @param host the text
     * @param start where the name starts in it
     * @return the name in lower case, IDNs as A-labels
     */
    static String parse(String host, int start) throws SyntaxException {
        StringBuilder name = new StringBuilder();
        int from = start;
        while (true) {
            int dot = host.indexOf('.', from);
            int end = dot < 0 ? host.length() : dot;
            name.append(label(host, from, end));
            if (dot < 0) {
                break;
            }
            name.append('.');
            from = dot + 1;
        }
        if (name.length() > MAX_NAME) {
            throw new SyntaxException(start, "a host has at most " + MAX_NAME + " characters");
        }
        if (endsInNumber(name.toString()) && !isIpv4(name.toString())) {
            throw new SyntaxException(
                    start,
                    "a host that ends in a number is an IPv4 address: write four numbers from 0 to 255 without leading zeros");
        }
        return name.toString();
    }

    /**
     * Tells whether browsers take a name for an IPv4 address (WHATWG URL, 3.5: "ends in a number").
     *
     * @param name in canonical form
     * @return whether the last label is a decimal or hexadecimal number
     */
    static boolean endsInNumber(String name) {
        String last = name.substring(name.lastIndexOf('.') + 1);
        return last.matches("[0-9]+|0x[0-9a-f]*");
    }

    private static boolean isIpv4(String name) {
        String number = "(0|[1-9][0-9]?|1[0-9][0-9]|2[0-4][0-9]|25[0-5])";
        return name.matches("(" + number + "\\.){3}" + number);
    }

    private static String label(String host, int start, int end) throws SyntaxException {
        if (start == end) {
            throw emptyLabel(host, start);
        }
        boolean ascii = true;
        for (int i = start; i < end; i++) {
            char c = host.charAt(i);
            // The Kelvin sign, for one, becomes ASCII in lower case: it only looks like what it is not.
            if (c >= 0x80 && Character.toLowerCase(c) >= 0x80) {
                ascii = false;
            } else if (!isLetterDigitHyphen(c)) {
                throw new SyntaxException(i, foreign(c));
            }
        }
        String label = host.substring(start, end).toLowerCase(Locale.ROOT);
        String encoded = ascii ? label : aLabel(label, start);
        if (encoded.length() > MAX_LABEL) {
            throw new SyntaxException(start, "a label has at most " + MAX_LABEL + " characters");
        }
        if (encoded.startsWith("-") || encoded.endsWith("-")) {
            throw new SyntaxException(
                    encoded.startsWith("-") ? start : end - 1, "a label neither starts nor ends with a hyphen");
        }
        return encoded;
    }

    private static SyntaxException emptyLabel(String host, int start) {
        return start == host.length()
                ? new SyntaxException(start - 1, "leave the final dot out: requests match with and without it")
                : new SyntaxException(start, "a label is missing before the dot");
    }

    private static String foreign(char c) {
        return switch (c) {
            case '_' -> "a host has no underscore: it is no letter, digit or hyphen";
            case '*' -> "'*' stands for whole labels, and only once at the start: write *.example.org";
            default -> "a host consists of letters, digits, hyphens and dots";
        };
    }

    /** The ASCII form of an IDN, only where nothing is lost by it: mapped characters look like what they are not. */
    private static String aLabel(String label, int start) throws SyntaxException {
        try {
            String encoded = IDN.toASCII(label, IDN.USE_STD3_ASCII_RULES);
            if (IDN.toUnicode(encoded, IDN.USE_STD3_ASCII_RULES).equals(label)) {
                return encoded;
            }
        } catch (IllegalArgumentException e) {
            // Not an IDN either: said below.
        }
        throw new SyntaxException(
                start, "this label has no ASCII form that keeps its characters: write its A-label, xn--...");
    }

    private static boolean isLetterDigitHyphen(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-';
    }
}
