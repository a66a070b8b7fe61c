package dev.detour.benchmarks.servers;

import dev.detour.runtime.RedirectRouter;

/** Starts a server on loopback, which serves until its process ends. */
interface Starter {

    /** Answers all requests with {@link Fixed}. */
    void serveFixed(int port) throws Exception;

    /** Answers as a router does, by the adapter. */
    void serve(RedirectRouter router, int port) throws Exception;
}
