package dev.detour.netty;

/** What becomes of the next message that arrives. */
enum Phase {
    /** A request is routed; anything else is the application's. */
    PASSING,

    /** Content of a request that was answered is dropped. */
    DISCARDING,

    /** It waits until the request at hand is answered or passed on. */
    WAITING,

    /** It is dropped, whatever it is: the channel is closed, or is about to be. */
    CLOSING
}
