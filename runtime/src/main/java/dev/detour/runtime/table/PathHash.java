package dev.detour.runtime.table;

import dev.detour.runtime.internal.Reading;

/**
 * The hashes by which compiled tables find rows. The plain one begins with {@link String#hashCode()}, which a string computes
 * but once; since any two paths may share that, there are others to choose from when a table is compiled, which read a path
 * themselves.
 */
final class PathHash {

    private static final long SPREAD = 0x9E3779B97F4A7C15L;
    private static final long MIX = 0xD6E8FEB86659FD93L;

    /** Times 31 this is 1, modulo two to the power of 32. */
    private static final int INVERSE_OF_31 = 0xBDEF7BDF;

    private PathHash() {}

    /** The plain hash of a path with this hash code. */
    static long plain(int hashCode) {
        return finish(hashCode * SPREAD);
    }

    /** The hash code of a path without its final slash, from that of the path. */
    static int withoutSlash(int hashCode) {
        return (hashCode - '/') * INVERSE_OF_31;
    }

    /** The hash code of the canonical form of a path up to {@code end}. */
    static int hashCode(String path, int end, Reading reading) {
        int hash = 0;
        int next;
        for (int cursor = 0; (next = CanonicalPath.at(path, end, cursor, reading)) != CanonicalPath.END; ) {
            hash = 31 * hash + next;
            cursor = CanonicalPath.next(path, end, cursor, reading);
        }
        return hash;
    }

    /** One of the other hashes of the canonical form of a path up to {@code end}. */
    static long other(String path, int end, Reading reading, int number) {
        long hash = number;
        int next;
        for (int cursor = 0; (next = CanonicalPath.at(path, end, cursor, reading)) != CanonicalPath.END; ) {
            hash = (hash ^ next) * SPREAD;
            hash ^= hash >>> 32;
            cursor = CanonicalPath.next(path, end, cursor, reading);
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
