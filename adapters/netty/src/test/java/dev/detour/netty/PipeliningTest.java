package dev.detour.netty;

import static org.assertj.core.api.Assertions.assertThat;

import dev.detour.conformance.StubRouter;
import dev.detour.runtime.NoMatch;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelOutboundHandlerAdapter;
import io.netty.handler.codec.http.HttpServerCodec;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Answers go out in the order in which the requests came in. */
class PipeliningTest {

    private static final String HOST = " HTTP/1.1\r\nHost: a\r\n\r\n";

    private final StubRouter router = new StubRouter();
    private final TestChannel channel = new TestChannel(new RedirectFilter(router));

    @AfterEach
    void close() {
        channel.close();
    }

    @Test
    void redirectsAreAnsweredInTurn() {
        channel.receive("GET /old" + HOST + "GET /old" + HOST);

        assertThat(channel.sentStatuses()).containsExactly("307", "/new", "307", "/new");
        assertThat(channel.passedOn()).isEmpty();
    }

    @Test
    void aRedirectWaitsForTheAnswerOfTheApplication() {
        channel.receive("GET /page" + HOST + "GET /old" + HOST + "GET /next" + HOST);

        assertThat(channel.passedOn()).containsExactly("GET /page", ".");
        assertThat(channel.sent()).isEmpty();

        channel.answer(200);

        assertThat(channel.sentStatuses()).containsExactly("200", "307", "/new");
        assertThat(channel.passedOn()).containsExactly("GET /next", ".");
    }

    @Test
    void aRedirectWaitsForAllAnswersOfTheApplicationToTheirEnd() {
        channel.receive("GET /1" + HOST + "GET /2" + HOST + "GET /old" + HOST);

        assertThat(channel.answer(200).sentStatuses()).containsExactly("200");
        channel.beginAnswer();
        assertThat(channel.sentStatuses()).containsExactly("200");
        channel.endAnswer();
        assertThat(channel.sentStatuses()).containsExactly("307", "/new");
    }

    @Test
    void anInterimResponseIsNoAnswer() {
        channel.receive("GET /page" + HOST + "GET /old" + HOST);

        assertThat(channel.answer(103).sentStatuses()).containsExactly("103");
        assertThat(channel.answer(200).sentStatuses()).containsExactly("200", "307", "/new");
    }

    @Test
    void aTargetThatComesLaterHoldsUpAllThatFollows() {
        channel.receive("POST /later HTTP/1.1\r\nHost: a\r\nContent-Length: 5\r\n\r\nhello" + "GET /old" + HOST
                + "PUT /page HTTP/1.1\r\nHost: a\r\nContent-Length: 2\r\n\r\nab");

        assertThat(channel.sent()).isEmpty();
        assertThat(channel.passedOn()).isEmpty();

        router.later("/later").complete(StubRouter.redirect("/there", false));
        channel.runTasks();

        assertThat(channel.sentStatuses()).containsExactly("307", "/there", "307", "/new");
        assertThat(channel.passedOn()).containsExactly("PUT /page", "ab.");
    }

    @Test
    void targetsThatComeLaterAreAskedForInTurn() {
        channel.receive("GET /later/1" + HOST + "GET /later/2" + HOST);
        router.later("/later/2").complete(StubRouter.redirect("/second", false));
        channel.runTasks();

        assertThat(channel.sent()).isEmpty();

        router.later("/later/1").complete(StubRouter.redirect("/first", false));
        channel.runTasks();

        assertThat(channel.sentStatuses()).containsExactly("307", "/first", "307", "/second");
    }

    @Test
    void whatTurnsOutLateToBeAPageKeepsItsContent() {
        channel.receive("POST /later HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\r\n2\r\nab\r\n");
        channel.receive("2\r\ncd\r\n0\r\n\r\n");
        assertThat(channel.passedOn()).isEmpty();

        router.later("/later").complete(NoMatch.INSTANCE);
        channel.runTasks();

        assertThat(channel.passedOn()).containsExactly("POST /later", "ab", "cd", ".");
        assertThat(channel.answer(200).sentStatuses()).containsExactly("200");
    }

    @Test
    void aTargetOfAnotherThreadIsAnsweredOnThatOfTheChannel() throws InterruptedException {
        channel.receive("GET /later" + HOST);
        Thread other = new Thread(() -> router.later("/later").complete(StubRouter.redirect("/there", false)));
        other.start();
        other.join();

        channel.runTasks();

        assertThat(channel.sentStatuses()).containsExactly("307", "/there");
    }

    @Test
    void nothingMoreIsReadWhileATargetIsAwaited() {
        channel.receive("GET /later" + HOST);
        assertThat(channel.embedded().config().isAutoRead()).isFalse();

        router.later("/later").complete(StubRouter.redirect("/there", false));
        channel.runTasks();

        assertThat(channel.embedded().config().isAutoRead()).isTrue();
    }

    @Test
    void anApplicationThatDoesNotWantToReadIsNotMadeTo() {
        channel.embedded().config().setAutoRead(false);
        channel.receive("GET /later" + HOST);
        router.later("/later").complete(NoMatch.INSTANCE);
        channel.runTasks();

        assertThat(channel.passedOn()).containsExactly("GET /later", ".");
        assertThat(channel.embedded().config().isAutoRead()).isFalse();
    }

    @Test
    void anApplicationThatReadsByItselfNeedNotKnowOfRedirects() {
        AtomicInteger reads = new AtomicInteger();
        channel.embedded().config().setAutoRead(false);
        channel.embedded().pipeline().addFirst(new ChannelOutboundHandlerAdapter() {
            @Override
            public void read(ChannelHandlerContext ctx) {
                reads.incrementAndGet();
            }
        });

        channel.receive("GET /page" + HOST);
        assertThat(reads).hasValue(0);
        channel.answer(200).receive("GET /old" + HOST);
        assertThat(reads).hasValue(1);
    }

    @Test
    void whoTakesTheFilterAwayGetsWhatItHasNotAnswered() {
        channel.receive("GET /later" + HOST + "GET /old" + HOST);

        channel.embedded().pipeline().remove(RedirectFilter.class);

        assertThat(channel.passedOn()).containsExactly("GET /later", ".", "GET /old", ".");
        assertThat(channel.embedded().config().isAutoRead()).isTrue();
        router.later("/later").complete(StubRouter.redirect("/there", false));
        channel.runTasks();
        assertThat(channel.sent()).isEmpty();
    }

    @Test
    void manyRequestsNeedNoMoreOfTheStackThanOne() {
        channel.receive(("GET /old" + HOST).repeat(2_000));

        assertThat(channel.sentStatuses()).hasSize(4_000);
        assertThat(channel.embedded().pipeline().get(HttpServerCodec.class)).isNotNull();
    }
}
