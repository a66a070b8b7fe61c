package dev.detour.runtime.internal;

/**
 * What a search finds, in one number, so that it needs no object: the rank of a route and, where the path is as simple as
 * nearly all are, a detail that spares another look: where each of the route's captures ends or, of a row of a compiled table,
 * where it begins. These are numbers that compare as the ranks do.
 *
 * <p>A path is simple if it holds the route's literals as they stand in the pattern, and its captures, no more than four,
 * end within the first 255 characters, are of unreserved characters (RFC 3986, 2.3) and do not begin with a dot: then
 * there is no other way to read it, and each capture may be passed on to any place.
 */
public final class Found {

    /** In the place of the detail: there are no captures. */
    public static final int NO_CAPTURES = 0;

    /** In the place of the detail: the path is not simple. */
    public static final int NOT_SIMPLE = -1;

    private static final int ASCII = 0x7F;
    private static final int MAX_END = 0xFF;
    private static final int BITS = 8;
    private static final int SLASH = 1;
    private static final int OTHER = 2;

    /** Which characters end a capture, and which are neither slashes nor unreserved. */
    private static final byte[] KINDS = new byte[ASCII + 1];

    static {
        for (int c = 0; c <= ASCII; c++) {
            KINDS[c] = (byte) (c == '/' ? SLASH : Symbols.isUnreserved(c) ? 0 : OTHER);
        }
    }

    private Found() {}

    /**
     * Joins a rank with its detail.
     *
     * @param rank 0 or more
     * @param detail where captures end, or a row begins
     * @return what was found
     */
    public static long of(int rank, int detail) {
        return (long) rank << Integer.SIZE | detail & 0xFFFF_FFFFL;
    }

    /**
     * The rank.
     *
     * @param found what was found
     * @return the rank
     */
    public static int rank(long found) {
        return (int) (found >>> Integer.SIZE);
    }

    /**
     * What is known beside the rank.
     *
     * @param found what was found
     * @return where captures end, or a row begins
     */
    public static int detail(long found) {
        return (int) found;
    }

    /**
     * Reads the next capture.
     *
     * @param path the path
     * @param from where it begins
     * @return the position of the next slash, or the end; its complement where the capture is empty or not simple
     */
    public static int read(String path, int from) {
        int length = path.length();
        int kinds = 0;
        int all = 0;
        int to = from;
        for (; to < length; to++) {
            int c = path.charAt(to);
            int kind = KINDS[c & ASCII];
            all |= c;
            if (kind == SLASH) {
                break;
            }
            kinds |= kind;
        }
        return to > from && kinds == 0 && all <= ASCII && path.charAt(from) != '.' ? to : ~to;
    }

    /**
     * Adds a capture.
     *
     * @param ends where the captures before it end
     * @param end what {@link #read} gave
     * @return where all of them end
     */
    public static int add(int ends, int end) {
        boolean fits = ends != NOT_SIMPLE && ends >>> Integer.SIZE - BITS == 0 && end >= 0 && end <= MAX_END;
        return fits ? ends << BITS | end : NOT_SIMPLE;
    }

    /**
     * Where one capture ends.
     *
     * @param ends where all of them end
     * @param after how many captures come after it
     * @return where it ends
     */
    public static int end(int ends, int after) {
        return ends >>> BITS * after & MAX_END;
    }
}
