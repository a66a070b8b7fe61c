package dev.detour.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.io.IOException;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import org.junit.jupiter.api.Test;

class RedirectRouterTest {

    private final RedirectRouter first = Tables.rules("GET * * /a => /1", "PUT * * /m => /1");
    private final RedirectRouter second =
            Tables.rules("GET * * /a => /2", "GET * * /b => /2", "POST,DELETE * * /m => /2");
    private final RedirectRouter joined = RedirectRouter.of(first, second);

    @Test
    void asksInOrder() throws Exception {
        assertThat(Tables.get(joined, "/a")).isEqualTo("/1");
        assertThat(Tables.get(joined, "/b")).isEqualTo("/2");
        assertThat(Tables.get(joined, "/c")).isEqualTo("NoMatch");
        assertThat(async("/a")).isEqualTo("/1");
        assertThat(async("/b")).isEqualTo("/2");
        assertThat(async("/c")).isEqualTo("NoMatch");
    }

    @Test
    void unitesAllowedMethods() throws Exception {
        assertThat(Tables.get(joined, "/m")).isEqualTo("[DELETE, POST, PUT]");
        assertThat(async("/m")).isEqualTo("[DELETE, POST, PUT]");
        RedirectRequest put = RedirectRequest.of("PUT", "/b");
        assertThat(Tables.outcome(joined.route(put))).isEqualTo("[GET]");
    }

    @Test
    void listsAllRoutes() {
        assertThat(joined.routes()).hasSize(5).startsWith(first.routes().get(0));
    }

    @Test
    void matchesNothingWithoutRouters() {
        assertThat(RedirectRouter.of().route(RedirectRequest.of("GET", "/a"))).isSameAs(NoMatch.INSTANCE);
        assertThat(RedirectRouter.of().routes()).isEmpty();
    }

    @Test
    void goesOnAfterAnAnswerThatComesLater() throws Exception {
        CompletableFuture<RouteResult> answer = new CompletableFuture<>();
        RedirectRequest request = RedirectRequest.of("GET", "/b");
        CompletionStage<RouteResult> stage =
                RedirectRouter.of(first, new Later(answer), second).routeAsync(request);
        assertThat(stage.toCompletableFuture()).isNotDone();

        answer.complete(NoMatch.INSTANCE);

        assertThat(Tables.outcome(stage.toCompletableFuture().get())).isEqualTo("/2");
    }

    @Test
    void failsAsTheFirstThatFails() {
        CompletableFuture<RouteResult> answer =
                CompletableFuture.failedFuture(new IOException("the user's own method"));
        RedirectRequest request = RedirectRequest.of("GET", "/b");

        assertThat(RedirectRouter.of(first, new Later(answer), second).routeAsync(request))
                .failsWithin(Duration.ZERO)
                .withThrowableThat()
                .withRootCauseExactlyInstanceOf(IOException.class);
    }

    /** However many there are, what is known at once takes no stack. */
    @Test
    void asksAnyNumber() throws Exception {
        RedirectRouter[] many = new RedirectRouter[50_000];
        Arrays.fill(many, first);
        many[many.length - 1] = second;
        RedirectRequest request = RedirectRequest.of("GET", "/b");

        RouteResult result = RedirectRouter.of(many)
                .routeAsync(request)
                .toCompletableFuture()
                .get();
        assertThat(Tables.outcome(result)).isEqualTo("/2");
    }

    /** A router whose answer is known when a test says so. */
    private record Later(CompletableFuture<RouteResult> answer) implements RedirectRouter {

        @Override
        public RouteResult route(RedirectRequest request) {
            return answer.join();
        }

        @Override
        public CompletionStage<RouteResult> routeAsync(RedirectRequest request) {
            return answer;
        }

        @Override
        public List<Route> routes() {
            return List.of();
        }
    }

    @Test
    void needsARequest() {
        assertThatNullPointerException().isThrownBy(() -> RedirectRouter.of().route(null));
        assertThatNullPointerException().isThrownBy(() -> RedirectRouter.of().routeAsync(null));
        assertThatNullPointerException().isThrownBy(() -> first.route(null));
        assertThatNullPointerException().isThrownBy(() -> first.routeAsync(null));
    }

    private String async(String target) throws Exception {
        RedirectRequest request = RedirectRequest.of("GET", target);
        return Tables.outcome(joined.routeAsync(request).toCompletableFuture().get());
    }
}
