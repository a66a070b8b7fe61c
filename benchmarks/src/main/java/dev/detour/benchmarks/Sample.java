package dev.detour.benchmarks;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** What was measured of a case, over all rounds. */
final class Sample {

    private final List<Double> nanoseconds = new ArrayList<>();
    private double octets = Double.MAX_VALUE;

    void add(double time, double allocated) {
        nanoseconds.add(time);
        octets = Math.min(octets, allocated);
    }

    /** The 25th percentile: other work on the machine only ever adds to a time. */
    double time() {
        List<Double> sorted = new ArrayList<>(nanoseconds);
        Collections.sort(sorted);
        return sorted.get(sorted.size() / 4);
    }

    /** The bytes that an answer allocates. */
    long octets() {
        return Math.round(octets);
    }
}
