package dev.detour.benchmarks;

import java.io.IOException;

/** A part of the run, which can be measured alone. */
interface Part {

    String name();

    /**
     * Measures.
     *
     * @param measurements takes what is measured
     * @param rounds how often each case is measured
     * @param save keeps what was measured so far
     */
    void measure(Measurements measurements, int rounds, Runnable save) throws IOException;
}
