package dev.detour.runtime.table;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Sets of methods, as bits. */
final class Methods {

    /** By the number of their bits. */
    private static final List<String> NAMES = List.of("GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS");

    private static final int GET = 1;
    private static final int HEAD = 1 << 1;
    private static final int POST = 1 << 2;
    private static final int PUT = 1 << 3;
    private static final int PATCH = 1 << 4;
    private static final int DELETE = 1 << 5;
    private static final int OPTIONS = 1 << 6;

    /** The methods that a redirect can be declared for, and that {@code Allow} can name. */
    static final int NAMED = (1 << NAMES.size()) - 1;

    /** All methods that RFC 9110 does not define. */
    static final int EXTENSION = 1 << NAMES.size();

    /** What 307 and 308 are for where no methods are declared. */
    static final int ALL_BUT_OPTIONS = (NAMED | EXTENSION) & ~OPTIONS;

    /** In the place of a method: what is no token (RFC 9110, 9.1). */
    static final int INVALID = -1;

    private Methods() {}

    /** The bit of a request's method, 0 for TRACE and CONNECT, which are never redirected, or {@link #INVALID}. */
    static int of(String method) {
        return switch (method) {
            case "GET" -> GET;
            case "HEAD" -> HEAD;
            case "POST" -> POST;
            case "PUT" -> PUT;
            case "PATCH" -> PATCH;
            case "DELETE" -> DELETE;
            case "OPTIONS" -> OPTIONS;
            case "TRACE", "CONNECT" -> 0;
            default -> isToken(method) ? EXTENSION : INVALID;
        };
    }

    /** The bits of a list parted by commas, or of {@code *}. */
    static int parse(String list) {
        if (list.equals("*")) {
            return ALL_BUT_OPTIONS;
        }
        int methods = 0;
        for (String name : list.split(",", -1)) {
            int number = NAMES.indexOf(name);
            if (number < 0) {
                throw new IllegalArgumentException("unknown method \"" + name + "\"");
            }
            methods |= 1 << number;
        }
        return methods;
    }

    /** The names of the methods that have names. */
    static Set<String> names(int methods) {
        Set<String> names = new TreeSet<>();
        for (int number = 0; number < NAMES.size(); number++) {
            if ((methods & 1 << number) != 0) {
                names.add(NAMES.get(number));
            }
        }
        return names;
    }

    /** Whether a text is a token (RFC 9110, 5.6.2). */
    private static boolean isToken(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean visible = c > 0x20 && c < 0x7F;
            if (!visible || "\"(),/:;<=>?@[\\]{}".indexOf(c) >= 0) {
                return false;
            }
        }
        return !text.isEmpty();
    }
}
