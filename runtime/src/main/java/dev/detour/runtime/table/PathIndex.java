package dev.detour.runtime.table;

import dev.detour.runtime.internal.Reading;

/**
 * Finds the row of a path by a perfect hash, which was made when the table was compiled: the path's bucket has a seed, and the
 * hash with that seed is a place, at which stands where the row begins. No other row is looked at, so that no paths collide,
 * and nothing is allocated. What of the hash stands beside the row's beginning ends most searches in vain.
 */
final class PathIndex {

    /** In the place of a row's beginning: no row has that path. */
    static final int NONE = -1;

    private final byte[] bytes;
    private final RowText rows;
    private final Reading reading;

    /** How long the longest path is. */
    private final int longest;

    /** Whether a path holds a triplet, which then may stand for a raw character of a request. */
    private final boolean triplets;

    /** Which of the other hashes finds a path's bucket, or, if 0, its place in the buckets that ask for it. */
    private final int otherHash;

    private final int buckets;
    private final int places;
    private final int offsetBits;
    private final int seedsAt;
    private final int placesAt;

    /** Reads the index and skips the rows. */
    PathIndex(byte[] bytes, ByteReader reader, Reading reading) {
        this.bytes = bytes;
        this.reading = reading;
        longest = reader.size();
        triplets = reader.flag();
        otherHash = reader.size();
        buckets = reader.size();
        places = reader.size();
        offsetBits = reader.size();
        seedsAt = reader.position();
        placesAt = seedsAt + Short.BYTES * buckets;
        reader.skip(Short.BYTES * buckets + Integer.BYTES * places);
        int length = reader.size();
        rows = new RowText(bytes, reader.position());
        reader.skip(length);
    }

    RowText rows() {
        return rows;
    }

    /** The row of a path, which stands in it as the path is spelled, or {@link #NONE}. */
    int find(String path) {
        int end = path.length();
        return end > longest ? NONE : verified(candidate(path, end, path.hashCode()), path, end);
    }

    /** As {@link #find} for a path without its final slash. */
    int findWithoutSlash(String path) {
        int end = path.length() - 1;
        return end > longest ? NONE : verified(candidate(path, end, PathHash.withoutSlash(path.hashCode())), path, end);
    }

    private int verified(int row, String path, int end) {
        return row != NONE && rows.isAt(row, path, end) ? row : NONE;
    }

    /** Whether a path may be spelled otherwise than that of its row. */
    boolean mayDiffer(String path, boolean plain) {
        boolean exact = !triplets && reading == Reading.EXACT;
        return !plain || !exact && path.length() <= longest && CanonicalPath.differs(path, reading);
    }

    /**
     * The row of a path up to {@code end}, or {@link #NONE}: each byte of the row's path may stand for a triplet of the
     * request's.
     */
    int findCanonical(String path, int end) {
        if (end > 3 * longest) {
            return NONE;
        }
        int row = candidate(path, end, otherHash == 0 ? PathHash.hashCode(path, end, reading) : 0);
        return row != NONE && rows.isAt(row, path, end, reading) ? row : NONE;
    }

    /** The only row whose path this could be. */
    private int candidate(String path, int end, int hashCode) {
        long hash = otherHash == 0 ? PathHash.plain(hashCode) : PathHash.other(path, end, reading, otherHash);
        int seedAt = seedsAt + Short.BYTES * PathHash.bucket(hash, buckets);
        int seed = bytes[seedAt] << 8 | bytes[seedAt + 1] & 0xFF;
        if (seed < 0) {
            hash = PathHash.other(path, end, reading, 0);
            seed &= Short.MAX_VALUE;
        }
        int entry = Bytes.fixed(bytes, placesAt + Integer.BYTES * PathHash.place(hash, seed, places));
        int offset = entry & (1 << offsetBits) - 1;
        return offset == 0 || (entry ^ (int) hash) >>> offsetBits != 0 ? NONE : rows.begin() + offset;
    }
}
