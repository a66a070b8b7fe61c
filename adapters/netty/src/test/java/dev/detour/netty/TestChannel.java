package dev.detour.netty;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import io.netty.buffer.ByteBuf;
import io.netty.buffer.Unpooled;
import io.netty.channel.ChannelHandler;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelInboundHandlerAdapter;
import io.netty.channel.embedded.EmbeddedChannel;
import io.netty.handler.codec.http.DefaultFullHttpResponse;
import io.netty.handler.codec.http.DefaultHttpContent;
import io.netty.handler.codec.http.DefaultHttpResponse;
import io.netty.handler.codec.http.DefaultLastHttpContent;
import io.netty.handler.codec.http.HttpContent;
import io.netty.handler.codec.http.HttpObject;
import io.netty.handler.codec.http.HttpRequest;
import io.netty.handler.codec.http.HttpResponseStatus;
import io.netty.handler.codec.http.HttpServerCodec;
import io.netty.handler.codec.http.HttpVersion;
import io.netty.handler.codec.http.LastHttpContent;
import io.netty.util.ReferenceCountUtil;
import java.util.ArrayList;
import java.util.List;

/** A channel without a network: what it receives and sends is text. */
final class TestChannel implements AutoCloseable {

    private final EmbeddedChannel channel;
    private final List<String> passedOn = new ArrayList<>();
    private final List<Throwable> failures = new ArrayList<>();

    TestChannel(ChannelHandler handler) {
        channel = new EmbeddedChannel(new HttpServerCodec(), handler, new Application());
    }

    /** Records what reaches it, and says nothing by itself. */
    private final class Application extends ChannelInboundHandlerAdapter {
        @Override
        public void channelRead(ChannelHandlerContext ctx, Object message) {
            passedOn.add(describe(message));
            ReferenceCountUtil.release(message);
        }

        @Override
        public void exceptionCaught(ChannelHandlerContext ctx, Throwable cause) {
            failures.add(cause);
            if (cause instanceof IllegalArgumentException) {
                ctx.writeAndFlush(response(500));
            }
        }
    }

    private static String describe(Object message) {
        String text = message instanceof HttpRequest request ? request.method() + " " + request.uri() : "";
        if (message instanceof HttpContent content) {
            text += content.content().toString(ISO_8859_1) + (message instanceof LastHttpContent ? "." : "");
        }
        return ((HttpObject) message).decoderResult().isFailure() ? text + " malformed" : text;
    }

    TestChannel receive(String text) {
        channel.writeInbound(Unpooled.copiedBuffer(text, ISO_8859_1));
        return this;
    }

    /** What the application has got since this was last asked: a text each message, with a dot where a request ends. */
    List<String> passedOn() {
        List<String> texts = List.copyOf(passedOn);
        passedOn.clear();
        return texts;
    }

    List<Throwable> failures() {
        return failures;
    }

    /** The application answers a request. */
    TestChannel answer(int status) {
        channel.writeOutbound(response(status));
        return this;
    }

    /** The application begins to answer a request. */
    void beginAnswer() {
        DefaultHttpResponse response = new DefaultHttpResponse(HttpVersion.HTTP_1_1, HttpResponseStatus.OK);
        response.headers().set("Transfer-Encoding", "chunked");
        channel.writeOutbound(response, new DefaultHttpContent(Unpooled.copiedBuffer("x", ISO_8859_1)));
    }

    void endAnswer() {
        channel.writeOutbound(new DefaultLastHttpContent());
    }

    private static DefaultFullHttpResponse response(int status) {
        DefaultFullHttpResponse response =
                new DefaultFullHttpResponse(HttpVersion.HTTP_1_1, HttpResponseStatus.valueOf(status));
        if (status >= 200) {
            response.headers().set("Content-Length", 0);
        }
        return response;
    }

    /** The bytes that were sent since this was last asked. */
    String sent() {
        StringBuilder text = new StringBuilder();
        for (ByteBuf bytes = channel.readOutbound(); bytes != null; bytes = channel.readOutbound()) {
            text.append(bytes.toString(ISO_8859_1));
            bytes.release();
        }
        return text.toString();
    }

    /** The status lines, and values of {@code Location}, of {@link #sent()}. */
    List<String> sentStatuses() {
        return sent().lines()
                .filter(line ->
                        line.startsWith("HTTP/1.1 ") || line.toLowerCase().startsWith("location: "))
                .map(line -> line.startsWith("HTTP") ? line.split(" ")[1] : line.substring("location: ".length()))
                .toList();
    }

    /** Does what other threads have asked the channel to do. */
    void runTasks() {
        channel.runPendingTasks();
    }

    EmbeddedChannel embedded() {
        return channel;
    }

    @Override
    public void close() {
        channel.finishAndReleaseAll();
    }
}
