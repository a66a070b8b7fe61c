package dev.detour.runtime.internal;

/** Finds the pairs of a raw query, which {@code &} parts, and in each its key and value, which the first {@code =} parts. */
public final class QueryPairs {

    private QueryPairs() {}

    /**
     * Where a pair ends.
     *
     * @param query the query
     * @param from where the pair begins
     * @return the position of the next {@code &}, or the end
     */
    public static int end(String query, int from) {
        int end = query.indexOf('&', from);
        return end < 0 ? query.length() : end;
    }

    /**
     * Where the key of a pair ends.
     *
     * @param query the query
     * @param from where the pair begins
     * @param end where it ends
     * @return the position of its first {@code =}, or {@code end}
     */
    public static int keyEnd(String query, int from, int end) {
        for (int i = from; i < end; i++) {
            if (query.charAt(i) == '=') {
                return i;
            }
        }
        return end;
    }

    /**
     * Where the value of a pair begins.
     *
     * @param query the query
     * @param from where the pair begins
     * @param end where it ends
     * @return the position after its first {@code =}, or {@code end}
     */
    public static int value(String query, int from, int end) {
        return Math.min(keyEnd(query, from, end) + 1, end);
    }

    /**
     * Whether a pair has a key.
     *
     * @param query the query
     * @param from where the pair begins
     * @param key the key, in canonical form
     * @return whether its key is that
     */
    public static boolean hasKey(String query, int from, String key) {
        return Reading.FORM.same(query, from, keyEnd(query, from, end(query, from)), key);
    }

    /**
     * Finds the next pair with a key.
     *
     * @param query the query
     * @param from where a pair begins, or past the end
     * @param key the key, in canonical form
     * @return where the pair begins, or -1
     */
    public static int next(String query, int from, String key) {
        for (int i = from; i <= query.length(); i = end(query, i) + 1) {
            if (hasKey(query, i, key)) {
                return i;
            }
        }
        return -1;
    }

    /**
     * Finds the only pair with a key.
     *
     * @param query the query
     * @param key the key, in canonical form
     * @return where the pair begins; -1 if there is none, or more than one
     */
    public static int only(String query, String key) {
        int found = next(query, 0, key);
        return found >= 0 && next(query, end(query, found) + 1, key) < 0 ? found : -1;
    }
}
