package dev.detour.runtime.target;

import dev.detour.runtime.Nullable;
import dev.detour.runtime.RedirectResponse;
import dev.detour.runtime.RouteResult;
import dev.detour.runtime.internal.Found;

/**
 * The short way from a request that matches to its answer, for one pattern of a redirect. It is for what nearly all requests
 * are: nothing in the path is percent-encoded, and no capture holds a character that could matter to anybody. Where it
 * answers, it answers as the handler would; all else it leaves to the handler.
 */
public abstract class Shortcut {

    private final Answer answer;

    Shortcut(Answer answer) {
        this.answer = answer;
    }

    /**
     * Answers a request that matches.
     *
     * @param method its method
     * @param path its path, in canonical form
     * @param query its query
     * @param ends where the captures end, as {@link Found} has it
     * @return the answer; {@code null} where the handler is to be asked
     */
    public final @Nullable RouteResult answer(String method, String path, @Nullable String query, int ends) {
        return query != null && answer.keepsQuery() ? null : redirect(path, ends, method.equals("HEAD"));
    }

    abstract @Nullable RedirectResponse redirect(String path, int ends, boolean head);

    final RedirectResponse to(String location, boolean head) {
        return new RedirectResponse(answer.status(), location, answer.maxAge(), head);
    }
}
