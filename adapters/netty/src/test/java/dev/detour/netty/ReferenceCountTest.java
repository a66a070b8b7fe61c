package dev.detour.netty;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import dev.detour.conformance.StubRouter;
import dev.detour.runtime.NoMatch;
import io.netty.buffer.ByteBuf;
import io.netty.buffer.Unpooled;
import io.netty.channel.embedded.EmbeddedChannel;
import io.netty.handler.codec.http.DefaultFullHttpRequest;
import io.netty.handler.codec.http.DefaultHttpContent;
import io.netty.handler.codec.http.DefaultHttpRequest;
import io.netty.handler.codec.http.HttpMethod;
import io.netty.handler.codec.http.HttpVersion;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Who gets a message last releases it: the application what is passed on, the filter all else. */
class ReferenceCountTest {

    private final StubRouter router = new StubRouter();
    private final EmbeddedChannel channel = new EmbeddedChannel(new RedirectFilter(router));
    private final ByteBuf content = Unpooled.copiedBuffer("hello", StandardCharsets.US_ASCII);

    @AfterEach
    void close() {
        channel.finishAndReleaseAll();
    }

    private void receive(String path) {
        channel.writeInbound(
                new DefaultHttpRequest(HttpVersion.HTTP_1_1, HttpMethod.PUT, path), new DefaultHttpContent(content));
    }

    private void receiveWhole(String path) {
        channel.writeInbound(new DefaultFullHttpRequest(HttpVersion.HTTP_1_1, HttpMethod.PUT, path, content));
    }

    @Test
    void contentOfARedirectIsReleased() {
        receive("/old");

        assertThat(content.refCnt()).isZero();
        assertThat(channel.inboundMessages()).isEmpty();
    }

    @Test
    void aWholeRequestThatIsRedirectedIsReleased() {
        receiveWhole("/old");

        assertThat(content.refCnt()).isZero();
        assertThat(channel.outboundMessages()).hasSize(1);
    }

    @Test
    void contentOfAPageIsTheApplications() {
        receive("/page");

        assertThat(content.refCnt()).isEqualTo(1);
        assertThat(channel.inboundMessages()).hasSize(2);
    }

    @Test
    void aWholeRequestIsPassedOnAsItIs() {
        receiveWhole("/later");
        router.later("/later").complete(NoMatch.INSTANCE);
        channel.runPendingTasks();

        assertThat(content.refCnt()).isEqualTo(1);
        assertThat(channel.inboundMessages()).hasSize(1);
    }

    @Test
    void contentThatWaitsIsReleasedWithItsChannel() {
        receive("/later");
        assertThat(content.refCnt()).isEqualTo(1);

        channel.close();
        assertThat(content.refCnt()).isZero();
    }

    @Test
    void aWholeRequestThatWaitsIsReleasedWithItsChannel() {
        receiveWhole("/later");
        channel.close();
        assertThat(content.refCnt()).isZero();

        router.later("/later").complete(StubRouter.redirect("/there", false));
        channel.runPendingTasks();
        assertThat(channel.outboundMessages()).isEmpty();
    }

    @Test
    void aWholeRequestWhoseTargetFailsIsReleased() {
        receiveWhole("/later");
        router.later("/later").completeExceptionally(new IllegalStateException("the user's own method"));
        channel.runPendingTasks();

        assertThat(content.refCnt()).isZero();
        assertThatIllegalStateException().isThrownBy(channel::checkException);
    }

    @Test
    void whatFollowsTheLastAnswerIsReleased() {
        channel.writeInbound(new DefaultFullHttpRequest(HttpVersion.HTTP_1_0, HttpMethod.GET, "/later"));
        receiveWhole("/page");
        router.later("/later").complete(StubRouter.redirect("/there", false));
        channel.runPendingTasks();

        assertThat(channel.isOpen()).isFalse();
        assertThat(content.refCnt()).isZero();
        assertThat(channel.inboundMessages()).isEmpty();
    }
}
