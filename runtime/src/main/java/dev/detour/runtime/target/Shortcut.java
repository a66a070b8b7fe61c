package dev.detour.runtime.target;

import dev.detour.runtime.Nullable;
import dev.detour.runtime.RouteResult;
import dev.detour.runtime.internal.Found;

/**
 * The short way from a request that matches to its answer. It is for what nearly all requests are: nothing in the path is
 * percent-encoded, and no capture holds a character that could matter to anybody. Where it answers, it answers as the handler
 * would; all else it leaves to the handler.
 */
public interface Shortcut {

    /**
     * Answers a request that matches.
     *
     * @param method its method
     * @param path its path, in canonical form
     * @param query its query
     * @param detail what the search learned beside the rank, as {@link Found} has it
     * @return the answer; {@code null} where the handler is to be asked
     */
    @Nullable
    RouteResult answer(String method, String path, @Nullable String query, int detail);
}
