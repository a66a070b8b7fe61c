package dev.detour.netty;

import static org.assertj.core.api.Assertions.assertThat;

import dev.detour.conformance.StubRouter;
import dev.detour.runtime.NoMatch;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Content that nobody reads, connections that end, and requests that are none. */
class ConnectionTest {

    private static final String HOST = " HTTP/1.1\r\nHost: a\r\n";

    private final StubRouter router = new StubRouter();
    private TestChannel channel = new TestChannel(new RedirectFilter(router));

    @AfterEach
    void close() {
        channel.close();
    }

    @Test
    void aRedirectIsAnsweredWhenTheHeadHasCome() {
        channel.receive("PUT /old" + HOST + "Content-Length: 10\r\n\r\nhello");

        String body = StubRouter.redirect("/new", false).body();
        assertThat(channel.sent())
                .isEqualTo("HTTP/1.1 307 Temporary Redirect\r\nLocation: /new\r\n"
                        + "Content-Type: text/html; charset=utf-8\r\ncontent-length: " + body.length() + "\r\n\r\n"
                        + body);

        channel.receive("world" + "GET /page" + HOST + "\r\n");

        assertThat(channel.passedOn()).containsExactly("GET /page", ".");
        assertThat(channel.embedded().isOpen()).isTrue();
    }

    @Test
    void headIsAnsweredWithoutContentAndWithoutItsLength() {
        channel.receive("HEAD /old" + HOST + "\r\n");

        assertThat(channel.sent()).isEqualTo("HTTP/1.1 307 Temporary Redirect\r\nLocation: /new\r\n\r\n");
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "null",
            value = {
                "HTTP/1.1, null,       true,  null",
                "HTTP/1.1, close,      false, close",
                "HTTP/1.0, null,       false, close",
                "HTTP/1.0, keep-alive, true,  keep-alive",
            })
    void theConnectionStaysOpenAsTheClientAsks(String version, String asked, boolean open, String told) {
        String connection = asked == null ? "" : "Connection: " + asked + "\r\n";
        channel.receive("GET /old " + version + "\r\n" + connection + "\r\nGET /old HTTP/1.1\r\n\r\n");

        String sent = channel.sent();
        String first = sent.substring(0, sent.indexOf("\r\n\r\n"));
        if (told == null) {
            assertThat(first).doesNotContainIgnoringCase("connection:");
        } else {
            assertThat(first).contains("connection: " + told);
        }
        assertThat(channel.embedded().isOpen()).isEqualTo(open);
        // What follows on a connection that is to be closed is not processed (RFC 9112, 9.6).
        assertThat(router.requests()).hasSize(open ? 2 : 1);
    }

    @Test
    void aConnectionIsClosedWhenTheContentIsOver() {
        channel.receive("PUT /old" + HOST + "Connection: close\r\nContent-Length: 4\r\n\r\nab");
        assertThat(channel.sentStatuses()).containsExactly("307", "/new");
        assertThat(channel.embedded().isOpen()).isTrue();

        channel.receive("cd");
        assertThat(channel.embedded().isOpen()).isFalse();
    }

    @Test
    void aClientThatWaitsToSendContentGetsTheRedirectInstead() {
        channel.receive("PUT /old" + HOST + "Expect: 100-continue\r\nContent-Length: 4\r\n\r\n");

        assertThat(channel.sent())
                .contains("HTTP/1.1 307 ")
                .contains("connection: close")
                .doesNotContain(" 100 ");
        assertThat(channel.embedded().isOpen()).isFalse();
    }

    @Test
    void theExpectationOfWhatIsPassedOnIsLeftToTheApplication() {
        channel.receive("PUT /page" + HOST + "Expect: 100-continue\r\nContent-Length: 2\r\n\r\n");
        assertThat(channel.passedOn()).containsExactly("PUT /page");
        assertThat(channel.answer(100).sentStatuses()).containsExactly("100");

        channel.receive("ab" + "GET /old" + HOST + "\r\n");
        assertThat(channel.passedOn()).containsExactly("ab.");
        assertThat(channel.sent()).isEmpty();
        assertThat(channel.answer(200).sentStatuses()).containsExactly("200", "307", "/new");
    }

    @Test
    void whatOnlyOtherMethodsRedirectIsPassedOn() {
        channel.receive("GET /form" + HOST + "\r\n");

        assertThat(channel.passedOn()).containsExactly("GET /form", ".");
    }

    @Test
    void aHandlerSaysWhichMethodsAreRedirected() {
        alone().receive("GET /form" + HOST + "\r\n" + "GET /page" + HOST + "\r\n");

        assertThat(channel.sent())
                .isEqualTo("HTTP/1.1 405 Method Not Allowed\r\nAllow: POST\r\ncontent-length: 0\r\n\r\n"
                        + "HTTP/1.1 404 Not Found\r\ncontent-length: 0\r\n\r\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"GET /old\u0000" + HOST + "\r\n", "GET /old" + HOST + ":x\r\n\r\n"})
    void aRequestThatCannotBeReadIsLeftToTheApplication(String request) {
        channel.receive(request);

        assertThat(channel.passedOn()).hasSize(1).allMatch(text -> text.endsWith(" malformed"));
        assertThat(router.requests()).isEmpty();
        assertThat(channel.sent()).isEmpty();
    }

    @Test
    void aHandlerRefusesARequestThatCannotBeRead() {
        alone().receive("GET /old" + HOST + ":x\r\n\r\n");

        assertThat(channel.sent())
                .isEqualTo("HTTP/1.1 400 Bad Request\r\ncontent-length: 0\r\nconnection: close\r\n\r\n");
        assertThat(channel.embedded().isOpen()).isFalse();
    }

    @Test
    void contentThatCannotBeReadEndsTheConnection() {
        channel.receive("PUT /old" + HOST + "Transfer-Encoding: chunked\r\n\r\nno number\r\n");

        assertThat(channel.sentStatuses()).containsExactly("307", "/new");
        assertThat(channel.embedded().isOpen()).isFalse();
        assertThat(channel.passedOn()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/broken", "/later"})
    void aFailureReachesTheApplicationAndEndsTheConnection(String path) {
        router.later("/later").completeExceptionally(new IllegalStateException("the user's own method"));
        channel.receive("GET " + path + HOST + "\r\n" + "GET /old" + HOST + "\r\n");

        assertThat(channel.failures())
                .singleElement()
                .isInstanceOf(IllegalStateException.class)
                .hasToString("java.lang.IllegalStateException: the user's own method");
        assertThat(channel.sent()).isEmpty();
        assertThat(channel.embedded().isOpen()).isFalse();
    }

    @Test
    void theApplicationMayAnswerAFailure() {
        channel.receive("GET /page" + HOST + "\r\n" + "GET /later" + HOST + "\r\n");
        router.later("/later").completeExceptionally(new IllegalArgumentException());
        channel.runTasks();
        assertThat(channel.failures()).isEmpty();

        assertThat(channel.answer(200).sentStatuses()).containsExactly("200", "500");
        assertThat(channel.embedded().isOpen()).isFalse();
    }

    @Test
    void aChannelThatClosesBeforeItsTargetComesIsForgotten() {
        channel.receive("PUT /later" + HOST + "Content-Length: 4\r\n\r\nab");
        channel.embedded().close();

        router.later("/later").complete(NoMatch.INSTANCE);
        channel.runTasks();

        assertThat(channel.sent()).isEmpty();
        assertThat(channel.passedOn()).isEmpty();
        assertThat(channel.failures()).isEmpty();
    }

    private TestChannel alone() {
        channel.close();
        channel = new TestChannel(new RedirectHandler(router));
        return channel;
    }
}
