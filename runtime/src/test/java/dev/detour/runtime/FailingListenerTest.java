package dev.detour.runtime;

import static org.assertj.core.api.Assertions.assertThat;

import dev.detour.runtime.RedirectListenerTest.Asked;
import dev.detour.runtime.target.Answer;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A listener that throws changes no answer, and is logged once a route. */
class FailingListenerTest {

    /** Where the JDK's own System.Logger writes to. */
    private static final Logger LOG = Logger.getLogger("dev.detour");

    private final List<LogRecord> logged = new ArrayList<>();

    private final Handler handler = new Handler() {
        @Override
        public void publish(LogRecord record) {
            logged.add(record);
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
    };

    private final RedirectRouter table = Tables.rules("GET * * /a/{x} => /1/{x}", "GET * * /b => /2");

    @BeforeEach
    void listen() {
        LOG.addHandler(handler);
        LOG.setUseParentHandlers(false);
    }

    @AfterEach
    void stopListening() {
        LOG.removeHandler(handler);
        LOG.setUseParentHandlers(true);
    }

    /** Throws something, whatever the compiler thinks of it, with the request in its message. */
    private record Failing(Throwable failure) implements RedirectListener {

        @Override
        public void onRedirect(Route route, RedirectRequest request, RedirectResponse response) {
            throw Failing.<RuntimeException>unchecked(failure);
        }

        @Override
        public void onMiss(RedirectRequest request) {
            throw Failing.<RuntimeException>unchecked(failure);
        }

        @SuppressWarnings("unchecked")
        private static <T extends Throwable> T unchecked(Throwable failure) throws T {
            throw (T) failure;
        }
    }

    @ParameterizedTest
    @EnumSource
    void changesNoAnswer(Asked asked) {
        List<Throwable> failures = List.of(
                new IllegalStateException("secret"),
                new IOException("secret"),
                new StackOverflowError("secret"),
                new AssertionError("secret"),
                new NoClassDefFoundError("secret"));
        for (Throwable failure : failures) {
            for (RedirectRouter router : List.of(table, RedirectRouter.of(table, table))) {
                Recorded next = new Recorded();
                RedirectRouter told = router.withListener(new Failing(failure)).withListener(next);

                assertThat(Tables.outcome(asked.ask(told, "GET", "/a/secret"))).isEqualTo("/1/secret");
                assertThat(Tables.outcome(asked.ask(told, "GET", "/secret"))).isEqualTo("NoMatch");
                assertThat(next.told()).hasSize(2);
            }
        }
        assertThat(logged).hasSize(2 * 2 * failures.size()).allSatisfy(record -> {
            assertThat(record.getMessage()).doesNotContain("secret");
            assertThat(record.getThrown()).isNull();
            assertThat(record.getParameters()).isNullOrEmpty();
        });
    }

    @Test
    void isLoggedOnceARoute() {
        StackTraceElement place = new StackTraceElement("shop.Log", "onRedirect", "Log.java", 7);
        IllegalStateException failure = new IllegalStateException("secret");
        failure.setStackTrace(new StackTraceElement[] {place});
        for (RedirectRouter router : List.of(rules(), RedirectRouter.of(rules(), rules()))) {
            logged.clear();
            RedirectRouter told = router.withListener(new Failing(failure));

            for (String target : List.of("/a", "/b", "/x", "/a", "/b", "/y")) {
                told.route(RedirectRequest.of("GET", target));
            }

            assertThat(logged)
                    .extracting(LogRecord::getMessage)
                    .containsExactly(
                            message("route test.Redirects#a()"),
                            message("route test.Redirects#b()"),
                            message("requests that no route answers"));
            assertThat(logged).extracting(LogRecord::getLevel).containsOnly(Level.WARNING);
        }
    }

    private static RedirectRouter rules() {
        return Tables.builder()
                .route("GET * * /a", "/a", Tables.to(answer("a"), "/1"))
                .route("GET * * /b", "/b", Tables.to(answer("b"), "/2"))
                .build();
    }

    private static Answer answer(String method) {
        return Answer.of("test.Redirects#" + method + "()", 308);
    }

    private static String message(String what) {
        return "A redirect listener, dev.detour.runtime.FailingListenerTest$Failing, failed for " + what
                + ": java.lang.IllegalStateException at shop.Log.onRedirect(Log.java:7). Requests are answered all the"
                + " same; further failures for it are not logged.";
    }

    @Test
    void eachOneIsLogged() {
        RedirectRouter told = rules().withListener(new Failing(new IllegalStateException()))
                .withListener(new Failing(new AssertionError()));

        told.route(RedirectRequest.of("GET", "/a"));

        assertThat(logged).hasSize(2);
    }
}
