package dev.detour.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.detour.runtime.target.Answer;
import dev.detour.runtime.target.ComputedHandler;
import dev.detour.runtime.target.MatchedRequest;
import java.net.URI;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What routers tell their listeners. */
class RedirectListenerTest {

    /** The two ways to ask. */
    enum Asked {
        SYNC,
        ASYNC;

        RouteResult ask(RedirectRouter router, String method, String target) {
            RedirectRequest request = RedirectRequest.of(method, target);
            return this == SYNC
                    ? router.route(request)
                    : router.routeAsync(request).toCompletableFuture().join();
        }
    }

    /** {@code CompletionStage<URI> later()}. */
    private static final class Later extends ComputedHandler {
        private final CompletionStage<URI> target;

        Later(CompletionStage<URI> target) {
            super(Answer.of("test.Redirects#later()", 302), "later()");
            this.target = target;
        }

        @Override
        public RouteResult handle(MatchedRequest request) {
            return await(handleAsync(request));
        }

        @Override
        public CompletionStage<RouteResult> handleAsync(MatchedRequest request) {
            return redirectAsync(request, target);
        }
    }

    private final Recorded listener = new Recorded();
    private final RedirectRouter table =
            Tables.rules("GET * * /a => /1", "GET * * /items/{id} => /products/{id}", "PUT * * /m => /1");

    @ParameterizedTest
    @EnumSource
    void isToldOfEachAnswerOnce(Asked asked) {
        RedirectRouter told = table.withListener(listener);

        askAll(asked, told);

        assertThat(listener.told())
                .containsExactly(
                        "308 /a -> /1 by /a",
                        "308 /items/7 -> /products/7 by /items/{id}",
                        "miss /m",
                        "miss /items/..",
                        "miss /x",
                        "miss ");
    }

    /** What is redirected, what is with another method, what is refused, what no route matches, and what is no path. */
    private static void askAll(Asked asked, RedirectRouter router) {
        assertThat(Tables.outcome(asked.ask(router, "GET", "/a"))).isEqualTo("/1");
        assertThat(Tables.outcome(asked.ask(router, "GET", "/items/7"))).isEqualTo("/products/7");
        assertThat(Tables.outcome(asked.ask(router, "GET", "/m"))).isEqualTo("[PUT]");
        assertThat(Tables.outcome(asked.ask(router, "GET", "/items/.."))).isEqualTo("NoMatch");
        assertThat(Tables.outcome(asked.ask(router, "GET", "/x"))).isEqualTo("NoMatch");
        assertThat(Tables.outcome(asked.ask(router, "OPTIONS", "*"))).isEqualTo("NoMatch");
    }

    @ParameterizedTest
    @EnumSource
    void severalAreToldInOrder(Asked asked) {
        Recorded second = new Recorded();

        asked.ask(table.withListener(listener).withListener(second), "GET", "/a");

        assertThat(List.of(listener.told(), second.told()))
                .containsExactly(List.of("308 /a -> /1 by /a"), List.of("308 /a -> /1 by /a"));
    }

    @ParameterizedTest
    @EnumSource
    void joinedRoutersTellOnce(Asked asked) {
        RedirectRouter others = Tables.rules("GET * * /a => /2", "GET * * /b => /2", "POST * * /m => /2");
        RedirectRouter nested = RedirectRouter.of(table, RedirectRouter.of(others, table));
        Recorded second = new Recorded();
        RedirectRouter told = nested.withListener(listener).withListener(second);

        askAllJoined(asked, told);

        assertThat(listener.told())
                .containsExactly("308 /a -> /1 by /a", "308 /b -> /2 by /b", "miss /m", "miss /x")
                .isEqualTo(second.told());
    }

    private static void askAllJoined(Asked asked, RedirectRouter router) {
        assertThat(Tables.outcome(asked.ask(router, "GET", "/a"))).isEqualTo("/1");
        assertThat(Tables.outcome(asked.ask(router, "GET", "/b"))).isEqualTo("/2");
        assertThat(Tables.outcome(asked.ask(router, "GET", "/m"))).isEqualTo("[POST, PUT]");
        assertThat(Tables.outcome(asked.ask(router, "GET", "/x"))).isEqualTo("NoMatch");
    }

    @ParameterizedTest
    @EnumSource
    void oneThatARouterHadBeforeItWasJoinedIsToldAsItWas(Asked asked) {
        RedirectRouter told = table.withListener(listener);

        asked.ask(RedirectRouter.of(told, Tables.rules("GET * * /b => /2")), "GET", "/b");

        assertThat(listener.told()).containsExactly("miss /b");
    }

    @Test
    void isToldWhenTheTargetIsKnown() {
        CompletableFuture<URI> target = new CompletableFuture<>();
        RedirectRouter router = Tables.builder()
                .route("GET * * /later", "/later", new Later(target))
                .build()
                .withListener(listener);
        CompletionStage<RouteResult> stage = router.routeAsync(RedirectRequest.of("GET", "/later"));

        assertThat(listener.told()).isEmpty();
        target.complete(URI.create("/known"));

        assertThat(Tables.outcome(stage.toCompletableFuture().join())).isEqualTo("/known");
        assertThat(listener.told()).containsExactly("302 /later -> /known by /later");
    }

    @ParameterizedTest
    @EnumSource
    void isNotToldOfWhatIsNotAnswered(Asked asked) {
        IllegalStateException failure = new IllegalStateException("the user's own");
        RedirectRouter router = Tables.builder()
                .route("GET * * /later", "/later", new Later(CompletableFuture.failedStage(failure)))
                .build();

        for (RedirectRouter told : List.of(router, RedirectRouter.of(router))) {
            assertThatThrownBy(() -> asked.ask(told.withListener(listener), "GET", "/later"))
                    .satisfies(thrown -> assertThat(Stream.iterate(thrown, t -> t != null, Throwable::getCause))
                            .contains(failure));
        }
        assertThat(listener.told()).isEmpty();
    }

    @Test
    void theRouterItselfStaysAsItWas() {
        RedirectRouter joined = RedirectRouter.of(table);
        assertThat(table.withListener(listener).routes()).isEqualTo(table.routes());
        assertThat(joined.withListener(listener).routes()).isEqualTo(table.routes());

        for (Asked asked : Asked.values()) {
            askAll(asked, table);
            askAll(asked, joined);
        }

        assertThat(listener.told()).isEmpty();
    }

    @Test
    void needsAListenerAndARouterThatKnowsItsRoutes() {
        RedirectRouter own = new RedirectRouter() {
            @Override
            public RouteResult route(RedirectRequest request) {
                return NoMatch.INSTANCE;
            }

            @Override
            public CompletionStage<RouteResult> routeAsync(RedirectRequest request) {
                return CompletableFuture.completedStage(NoMatch.INSTANCE);
            }

            @Override
            public List<Route> routes() {
                return List.of();
            }
        };

        assertThatNullPointerException().isThrownBy(() -> table.withListener(null));
        assertThatNullPointerException().isThrownBy(() -> RedirectRouter.of().withListener(null));
        assertThatThrownBy(() -> own.withListener(listener))
                .isInstanceOf(UnsupportedOperationException.class)
                .hasMessage(own.getClass().getName() + " does not tell which route answers");
    }
}
