package dev.detour.runtime.target;

import dev.detour.runtime.Nullable;
import dev.detour.runtime.internal.QueryPairs;
import dev.detour.runtime.internal.Symbols;
import java.util.List;

/** What a pattern did not consume of a query. */
final class LeftoverQuery {

    private LeftoverQuery() {}

    /**
     * Leaves out the consumed pairs; the others stay in their order and byte for byte, but for what {@link #escape}
     * encodes.
     *
     * @return the rest; {@code null} where it holds what may not be passed on
     */
    static @Nullable String of(String query, List<String> consumedKeys) {
        if (consumedKeys.isEmpty()) {
            return escape(query);
        }
        StringBuilder rest = new StringBuilder(query.length());
        boolean first = true;
        for (int from = 0; from <= query.length(); from = QueryPairs.end(query, from) + 1) {
            if (!isConsumed(query, from, consumedKeys)) {
                rest.append(first ? "" : "&").append(query, from, QueryPairs.end(query, from));
                first = false;
            }
        }
        return escape(rest.toString());
    }

    private static boolean isConsumed(String query, int pair, List<String> keys) {
        return keys.stream().anyMatch(key -> QueryPairs.hasKey(query, pair, key));
    }

    /**
     * Percent-encodes the visible ASCII characters that a query or a fragment may not hold (RFC 3986, 3.4 and 3.5), and
     * each {@code %} that begins no triplet. Browsers send them raw.
     *
     * @return the text; {@code null} where it holds a control, a space or a character beyond ASCII
     */
    static @Nullable String escape(String text) {
        StringBuilder escaped = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < 0x21 || c > 0x7E) {
                return null;
            }
            boolean legal = c == '%' ? Symbols.isTriplet(text, i, text.length()) : isLegal(c);
            if (legal) {
                escaped.append(c);
            } else {
                Symbols.appendTriplet(escaped, c);
            }
        }
        return escaped.toString();
    }

    private static boolean isLegal(char c) {
        return Symbols.isPathCharacter(c) || c == '/' || c == '?';
    }
}
