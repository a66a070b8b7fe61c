package dev.detour.runtime.target;

import dev.detour.runtime.NoMatch;
import dev.detour.runtime.Nullable;
import dev.detour.runtime.RouteResult;
import java.net.URI;
import java.util.Optional;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ExecutionException;

/** A redirect to a target that a method of the user computes. */
public abstract class ComputedHandler extends RedirectHandler {

    private final String method;
    private final AllowedHosts allowedHosts;

    /**
     * A handler.
     *
     * @param answer what the redirect answers apart from its target
     * @param method the method that computes the target, for messages
     * @param variables the names of the variables that the handler reads
     */
    protected ComputedHandler(Answer answer, String method, String... variables) {
        super(answer, variables);
        this.method = method;
        this.allowedHosts = new AllowedHosts(answer.allowedHosts());
    }

    @Override
    public final @Nullable String to() {
        return null;
    }

    /**
     * Checks a computed target.
     *
     * @param request the request
     * @param target what the user's method returned
     * @return the redirect, or no match where the target is not allowed
     * @throws IllegalStateException if {@code target} is {@code null}
     */
    protected final RouteResult redirect(MatchedRequest request, @Nullable URI target) {
        Target checked = Target.of(notNull(target), allowedHosts);
        return checked == null ? NoMatch.INSTANCE : checked.answer(request, answer());
    }

    /**
     * Checks a computed target.
     *
     * @param request the request
     * @param target what the user's method returned
     * @return the redirect, or no match where the target is empty or not allowed
     * @throws IllegalStateException if {@code target} is {@code null}
     */
    @SuppressWarnings("NullableOptional") // That it is none is what is checked here.
    protected final RouteResult redirect(MatchedRequest request, @Nullable Optional<URI> target) {
        Optional<URI> some = notNull(target);
        return some.isPresent() ? redirect(request, some.get()) : NoMatch.INSTANCE;
    }

    /**
     * Checks a target once it is computed.
     *
     * @param request the request
     * @param target what the user's method returned
     * @return a stage with the redirect, or with no match where the target is not allowed; it fails as {@code target}
     *     does, and with an {@link IllegalStateException} where that yields {@code null}
     * @throws IllegalStateException if {@code target} is {@code null}
     */
    protected final CompletionStage<RouteResult> redirectAsync(
            MatchedRequest request, @Nullable CompletionStage<URI> target) {
        return notNull(target).thenApply(uri -> redirect(request, uri));
    }

    /**
     * Checks a target once it is computed.
     *
     * @param request the request
     * @param target what the user's method returned
     * @return a stage with the redirect, or with no match where the target is empty or not allowed; it fails as
     *     {@code target} does, and with an {@link IllegalStateException} where that yields {@code null}
     * @throws IllegalStateException if {@code target} is {@code null}
     */
    protected final CompletionStage<RouteResult> redirectOptionalAsync(
            MatchedRequest request, @Nullable CompletionStage<Optional<URI>> target) {
        return notNull(target).thenApply(uri -> redirect(request, uri));
    }

    /**
     * Waits for a stage.
     *
     * @param stage the stage
     * @return what it yields
     * @throws IllegalStateException if the thread is interrupted meanwhile; why {@code stage} fails is thrown unchanged
     */
    protected final RouteResult await(CompletionStage<RouteResult> stage) {
        try {
            return stage.toCompletableFuture().get();
        } catch (ExecutionException e) {
            Throwable cause = e.getCause();
            throw ComputedHandler.<RuntimeException>unchanged(cause == null ? e : cause);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while " + method + " computed the target", e);
        }
    }

    private <T> T notNull(@Nullable T target) {
        if (target == null) {
            throw new IllegalStateException(method + " returned null where it must compute a target");
        }
        return target;
    }

    /** Throws what the user's code threw, even if it is a checked exception that the caller cannot declare. */
    @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals"})
    private static <T extends Throwable> T unchanged(Throwable failure) throws T {
        throw (T) failure;
    }
}
