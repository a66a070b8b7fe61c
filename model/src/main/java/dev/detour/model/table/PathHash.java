package dev.detour.model.table;

/**
 * The hashes by which rows are found. The plain one begins with {@link String#hashCode()}, which a request's path has to
 * compute but once; since any two paths may share that, there are others to choose from, which read a path themselves.
 */
final class PathHash {

    private static final long SPREAD = 0x9E3779B97F4A7C15L;
    private static final long MIX = 0xD6E8FEB86659FD93L;

    private PathHash() {}

    /** The plain hash of a path. */
    static long plain(String path) {
        return finish(path.hashCode() * SPREAD);
    }

    /**
     * One of the other hashes of a path.
     *
     * @param path ASCII
     * @param number which of them, from 0
     */
    static long other(String path, int number) {
        long hash = number;
        for (int i = 0; i < path.length(); i++) {
            hash = (hash ^ path.charAt(i)) * SPREAD;
            hash ^= hash >>> 32;
        }
        return finish(hash);
    }

    private static long finish(long hash) {
        long mixed = (hash ^ hash >>> 32) * MIX;
        return mixed ^ mixed >>> 32;
    }

    /** The bucket of a hash: it goes by the high bits. */
    static int bucket(long hash, int buckets) {
        return (int) ((hash >>> 32) * buckets >>> 32);
    }

    /** The place of a hash in a bucket with this seed. */
    static int place(long hash, int seed, int places) {
        return (int) (((hash ^ seed * SPREAD) * MIX >>> 32) * places >>> 32);
    }
}
