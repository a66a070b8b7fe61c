package dev.detour.benchmarks;

/** A router that was given the rules of a table. */
interface Contender {

    /**
     * Answers a request.
     *
     * @param method its method
     * @param path its raw path
     * @param answer takes status and location
     */
    void answer(String method, String path, Answer answer);
}
