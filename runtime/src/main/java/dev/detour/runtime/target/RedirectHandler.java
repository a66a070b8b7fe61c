package dev.detour.runtime.target;

import dev.detour.runtime.Nullable;
import dev.detour.runtime.RouteResult;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;

/** Answers the requests that match one redirect. Handlers are immutable and safe for use by any number of threads. */
public abstract class RedirectHandler {

    private final Answer answer;
    private final List<String> variables;

    /**
     * A handler.
     *
     * @param answer what the redirect answers apart from its target
     * @param variables the names of the variables that the handler reads; it asks for them by position
     */
    protected RedirectHandler(Answer answer, String... variables) {
        this.answer = answer;
        this.variables = List.of(variables);
    }

    /**
     * What the redirect answers apart from its target.
     *
     * @return the answer
     */
    public final Answer answer() {
        return answer;
    }

    /**
     * The variables that the handler reads.
     *
     * @return their names, in the order of {@link MatchedRequest#capture(int)}; unmodifiable
     */
    public final List<String> variables() {
        return variables;
    }

    /**
     * The target template.
     *
     * @return the template; {@code null} where the target is computed
     */
    public abstract @Nullable String to();

    /**
     * Answers a request.
     *
     * @param request the request
     * @return the answer, which is final; {@code null} where a capture does not convert, so that the next rule is asked
     */
    public abstract @Nullable RouteResult handle(MatchedRequest request);

    /**
     * Answers a request without waiting.
     *
     * @param request the request
     * @return a stage with the answer, failed where {@link #handle} throws; {@code null} where a capture does not convert
     */
    public @Nullable CompletionStage<RouteResult> handleAsync(MatchedRequest request) {
        try {
            RouteResult result = handle(request);
            return result == null ? null : CompletableFuture.completedStage(result);
        } catch (Throwable failure) {
            return CompletableFuture.failedStage(failure);
        }
    }

    /**
     * The short way to an answer, for tables.
     *
     * @param pattern one of the redirect's patterns, as it stands in a line of a table
     * @param exact whether its literals match in one case only, and a final slash is neither added nor forgiven
     * @return the short way; {@code null} where there is none
     */
    public @Nullable Shortcut shortcut(String pattern, boolean exact) {
        return null;
    }

    /**
     * Whether all captures convert.
     *
     * @param request the request
     * @return {@code true} unless a handler with typed variables says otherwise
     */
    public boolean accepts(MatchedRequest request) {
        return true;
    }
}
