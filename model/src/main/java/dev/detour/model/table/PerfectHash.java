package dev.detour.model.table;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * A place for each of a set of different keys, which it shares with no other, after <cite>Hash, displace, and compress</cite>
 * (Belazzougui, Botelho, Dietzfelbinger, 2009): keys are parted into small buckets by a hash, and each bucket, large ones
 * first, is given a seed with which a second hash sends all its keys to places that are still free. So who looks for a key
 * looks at one place, whatever the key, and nobody can choose keys that are slower to find than others.
 *
 * @param number which of the other hashes of {@link PathHash} is used; with 0 only in the buckets marked so
 * @param seeds by bucket; negative: {@link Short#MIN_VALUE} and the seed, and the bucket uses the other hash within
 * @param keys by place, the number of the key; -1: none
 * @param hashes by key, the hash that gives the place
 */
@SuppressWarnings("ArrayRecordComponent")
record PerfectHash(int number, short[] seeds, int[] keys, long[] hashes) {

    /** How many keys a bucket has on average: more take longer to place, fewer need more seeds. */
    private static final int AVERAGE = 4;

    /** More keys than chance would ever bring together in one bucket. */
    private static final int MOST = 32;

    private static final int ATTEMPTS = 64;

    /**
     * Finds a place for each key. The same keys are always given the same places.
     *
     * @param keys different ASCII texts
     * @return the places
     */
    static PerfectHash of(List<String> keys) {
        return IntStream.range(0, ATTEMPTS)
                .mapToObj(attempt -> new Builder(keys, attempt).build())
                .flatMap(Optional::stream)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("two of the keys are equal"));
    }

    /** An attempt. The first one uses the plain hash, where few keys share it, the others one of the other hashes. */
    private static final class Builder {

        private final List<String> keys;
        private final int number;
        private final int places;
        private final long[] hashes;
        private final short[] seeds;

        /** The keys by bucket: those of bucket i begin at the i-th of {@link #begins}. */
        private final int[] members;

        private final int[] begins;
        private final BitSet taken;

        Builder(List<String> keys, int number) {
            this.keys = keys;
            this.number = number;
            int count = keys.size();
            places = count + count / 20 + number * (count / 20 + 1) + 1;
            hashes = new long[count];
            seeds = new short[count / AVERAGE + 1];
            members = new int[count];
            begins = new int[seeds.length + 1];
            taken = new BitSet(places);
        }

        Optional<PerfectHash> build() {
            int key = 0;
            for (String path : keys) {
                hashes[key++] = number == 0 ? PathHash.plain(path) : PathHash.other(path, number);
            }
            int largest = part();
            if (largest > MOST) {
                return Optional.empty();
            }
            for (int size = largest; size > 0; size--) {
                for (int bucket = 0; bucket < seeds.length; bucket++) {
                    if (begins[bucket + 1] - begins[bucket] == size && !place(bucket)) {
                        return Optional.empty();
                    }
                }
            }
            return Optional.of(new PerfectHash(number, seeds, byPlace(), hashes));
        }

        /** Parts the keys into buckets, and tells how many the largest one has. */
        private int part() {
            for (long hash : hashes) {
                begins[PathHash.bucket(hash, seeds.length) + 1]++;
            }
            int largest = Arrays.stream(begins).max().orElse(0);
            for (int bucket = 0; bucket < seeds.length; bucket++) {
                begins[bucket + 1] += begins[bucket];
            }
            int[] next = begins.clone();
            for (int key = 0; key < hashes.length; key++) {
                members[next[PathHash.bucket(hashes[key], seeds.length)]++] = key;
            }
            return largest;
        }

        private boolean place(int bucket) {
            boolean shared = isShared(bucket);
            if (shared && number == 0) {
                for (int i = begins[bucket]; i < begins[bucket + 1]; i++) {
                    hashes[members[i]] = PathHash.other(keys.get(members[i]), number);
                }
            }
            for (int seed = 0; seed <= Short.MAX_VALUE; seed++) {
                if (fits(bucket, seed)) {
                    seeds[bucket] = (short) (shared ? seed | Short.MIN_VALUE : seed);
                    return true;
                }
            }
            return false;
        }

        /** Whether two keys of a bucket have the same hash. */
        private boolean isShared(int bucket) {
            for (int i = begins[bucket]; i < begins[bucket + 1]; i++) {
                for (int j = begins[bucket]; j < i; j++) {
                    if (hashes[members[i]] == hashes[members[j]]) {
                        return true;
                    }
                }
            }
            return false;
        }

        /** Takes the places of all keys of a bucket, or none. */
        private boolean fits(int bucket, int seed) {
            for (int i = begins[bucket]; i < begins[bucket + 1]; i++) {
                int place = PathHash.place(hashes[members[i]], seed, places);
                if (taken.get(place)) {
                    for (int j = begins[bucket]; j < i; j++) {
                        taken.clear(PathHash.place(hashes[members[j]], seed, places));
                    }
                    return false;
                }
                taken.set(place);
            }
            return true;
        }

        private int[] byPlace() {
            int[] byPlace = new int[places];
            Arrays.fill(byPlace, -1);
            for (int bucket = 0; bucket < seeds.length; bucket++) {
                for (int i = begins[bucket]; i < begins[bucket + 1]; i++) {
                    byPlace[PathHash.place(hashes[members[i]], seeds[bucket] & Short.MAX_VALUE, places)] = members[i];
                }
            }
            return byPlace;
        }
    }
}
