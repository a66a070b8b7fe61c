package dev.detour.runtime.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.detour.runtime.Nullable;
import dev.detour.runtime.RedirectRequest;
import dev.detour.runtime.RedirectRouter;
import dev.detour.runtime.RouteResult;
import dev.detour.runtime.Tables;
import dev.detour.runtime.target.Answer;
import dev.detour.runtime.target.ComputedHandler;
import dev.detour.runtime.target.Conversions;
import dev.detour.runtime.target.MatchedRequest;
import dev.detour.runtime.target.RedirectHandler;
import dev.detour.runtime.target.TemplateHandler;
import java.io.IOException;
import java.net.URI;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ExecutionException;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

/** Handlers as generated code writes them, behind a table. */
class HandlersTest {

    private static final Answer ANSWER =
            Answer.of("test.Redirects#go(String)", 302).allowedHosts("*.good.example");

    /** {@code @Redirect(from = "/{id}", to = "/n/{id}") void go(int id)}. */
    private static final class Typed extends TemplateHandler {
        Typed() {
            super(ANSWER, "/n/{id}", "id");
        }

        @Override
        public boolean accepts(MatchedRequest request) {
            return Conversions.toByte(request.value(0)) != null;
        }
    }

    /** {@code URI go(String code)}. */
    private static final class Computed extends ComputedHandler {
        private final Function<String, @Nullable URI> targets;

        Computed(Function<String, @Nullable URI> targets) {
            super(ANSWER, "go(String)", "code");
            this.targets = targets;
        }

        @Override
        public RouteResult handle(MatchedRequest request) {
            return redirect(request, targets.apply(request.value(0)));
        }
    }

    /** {@code CompletionStage<URI> go(String code)}. */
    private static final class Staged extends ComputedHandler {
        private final Function<String, @Nullable CompletionStage<URI>> targets;

        Staged(Function<String, @Nullable CompletionStage<URI>> targets) {
            super(ANSWER, "go(String)", "code");
            this.targets = targets;
        }

        @Override
        public RouteResult handle(MatchedRequest request) {
            return await(handleAsync(request));
        }

        @Override
        public CompletionStage<RouteResult> handleAsync(MatchedRequest request) {
            return redirectAsync(request, targets.apply(request.value(0)));
        }
    }

    private static RedirectRouter table(RedirectHandler... handlers) {
        RoutingTable.Builder table = Tables.builder();
        String[] methods = {"GET", "GET,PUT", "*"};
        for (int i = 0; i < handlers.length; i++) {
            String variable = handlers[i].variables().get(0);
            table.route(methods[i] + " * * /{" + variable + "}", "/{" + variable + "}", handlers[i]);
        }
        return table.build();
    }

    @Test
    void asksTheNextRuleWhereACaptureDoesNotConvert() throws Exception {
        RedirectRouter table = table(new Typed(), Tables.to("/text/{id}"));
        assertThat(Tables.get(table, "/127")).isEqualTo("/n/127");
        assertThat(Tables.get(table, "/128")).isEqualTo("/text/128");
        RedirectRequest request = RedirectRequest.of("GET", "/x");
        assertThat(table.routeAsync(request).toCompletableFuture().get()).isEqualTo(table.route(request));
    }

    @Test
    void allowsNoMethodOfARuleToWhichACaptureDoesNotConvert() {
        RedirectRouter table = table(new Typed());
        assertThat(Tables.outcome(table.route(RedirectRequest.of("PUT", "/1")))).isEqualTo("[GET]");
        assertThat(Tables.outcome(table.route(RedirectRequest.of("PUT", "/x")))).isEqualTo("NoMatch");
        assertThat(Tables.outcome(table.route(RedirectRequest.of("GET", "/x")))).isEqualTo("NoMatch");
    }

    @Test
    void takesTheAnswerOfARuleAsFinal() {
        RedirectRouter refusing =
                table(new Computed(code -> URI.create("http://evil.example/")), Tables.to("/text/{id}"));
        assertThat(Tables.get(refusing, "/x")).isEqualTo("NoMatch");
        assertThat(Tables.get(table(Tables.to("/a/{id}"), Tables.to("/b/{id}")), "/.."))
                .isEqualTo("NoMatch");
    }

    @Test
    void passesOnWhatUserCodeThrows() {
        for (Throwable failure : new Throwable[] {new IllegalStateException("own"), new StackOverflowError()}) {
            RedirectRouter table = table(new Computed(code -> Sneaky.sneak(failure)));
            RedirectRequest request = RedirectRequest.of("GET", "/x");
            assertThatThrownBy(() -> table.route(request)).isSameAs(failure);
            assertFails(table.routeAsync(request), failure);
        }
    }

    @Test
    void passesOnWhyAStageFails() {
        for (Throwable failure : new Throwable[] {new IOException("own"), new Error(), new CancellationException()}) {
            RedirectRouter failed = table(new Staged(code -> CompletableFuture.failedFuture(failure)));
            RedirectRouter thrown = table(new Staged(code -> Sneaky.sneak(failure)));
            RedirectRequest request = RedirectRequest.of("GET", "/x");
            assertThatThrownBy(() -> thrown.route(request)).isSameAs(failure);
            assertFails(thrown.routeAsync(request), failure);
            assertThatThrownBy(() -> failed.route(request)).isSameAs(failure);
            assertFails(failed.routeAsync(request), failure);
        }
    }

    @Test
    void waitsForAStage() throws Exception {
        CompletableFuture<URI> later = new CompletableFuture<>();
        RedirectRouter table = table(new Staged(code -> later));
        CompletionStage<RouteResult> stage = table.routeAsync(RedirectRequest.of("GET", "/x?y"));
        assertThat(stage.toCompletableFuture()).isNotDone();
        later.complete(URI.create("/z"));
        assertThat(Tables.outcome(stage.toCompletableFuture().get())).isEqualTo("/z?y");
        assertThat(Tables.get(table, "/x?y")).isEqualTo("/z?y");
    }

    @Test
    void stopsWaitingWhenInterrupted() {
        RedirectRouter table = table(new Staged(code -> new CompletableFuture<>()));
        Thread.currentThread().interrupt();
        assertThatThrownBy(() -> Tables.get(table, "/x"))
                .isInstanceOf(IllegalStateException.class)
                .hasCauseInstanceOf(InterruptedException.class);
        assertThat(Thread.interrupted()).isTrue();
    }

    @Test
    void namesAMethodThatReturnsNull() {
        RedirectRequest request = RedirectRequest.of("GET", "/x");
        for (RedirectRouter table : new RedirectRouter[] {
            table(new Computed(code -> null)),
            table(new Staged(code -> null)),
            table(new Staged(code -> CompletableFuture.completedStage(null)))
        }) {
            assertThatThrownBy(() -> table.route(request))
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessageContaining("go(String)");
            assertThatThrownBy(() ->
                            table.routeAsync(request).toCompletableFuture().get())
                    .hasCauseInstanceOf(IllegalStateException.class);
        }
    }

    @Test
    void takesAnEmptyOptionalForNoMatch() throws Exception {
        assertThat(Tables.get(table(new Maybe(Optional.empty())), "/x")).isEqualTo("NoMatch");
        assertThat(Tables.get(table(new Maybe(Optional.of(URI.create("/z")))), "/x"))
                .isEqualTo("/z");
        RedirectRequest request = RedirectRequest.of("GET", "/x");
        assertThat(Tables.outcome(table(new Maybe(Optional.empty()))
                        .routeAsync(request)
                        .toCompletableFuture()
                        .get()))
                .isEqualTo("NoMatch");
        assertThatThrownBy(() -> table(new Maybe(null)).route(request)).isInstanceOf(IllegalStateException.class);
    }

    /** {@code Optional<URI> go(String code)} one way, {@code CompletionStage<Optional<URI>> go(String code)} the other. */
    private static final class Maybe extends ComputedHandler {
        private final @Nullable Optional<URI> target;

        Maybe(@Nullable Optional<URI> target) {
            super(ANSWER, "go(String)", "code");
            this.target = target;
        }

        @Override
        public RouteResult handle(MatchedRequest request) {
            return redirect(request, target);
        }

        @Override
        public CompletionStage<RouteResult> handleAsync(MatchedRequest request) {
            return redirectOptionalAsync(request, CompletableFuture.completedStage(target));
        }
    }

    private static void assertFails(CompletionStage<RouteResult> stage, Throwable failure) {
        try {
            stage.toCompletableFuture().get();
        } catch (ExecutionException e) {
            assertThat(e.getCause()).isSameAs(failure);
            return;
        } catch (CancellationException | InterruptedException e) {
            assertThat(failure).isInstanceOf(CancellationException.class);
            return;
        }
        throw new AssertionError("did not fail");
    }

    private static final class Sneaky {
        @SuppressWarnings("unchecked")
        static <R, T extends Throwable> R sneak(Throwable failure) throws T {
            throw (T) failure;
        }
    }
}
