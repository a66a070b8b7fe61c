package dev.detour.netty;

import dev.detour.conformance.Page;
import io.netty.buffer.ByteBuf;
import io.netty.buffer.Unpooled;
import io.netty.channel.ChannelFutureListener;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.SimpleChannelInboundHandler;
import io.netty.handler.codec.http.DefaultFullHttpResponse;
import io.netty.handler.codec.http.HttpContent;
import io.netty.handler.codec.http.HttpHeaderNames;
import io.netty.handler.codec.http.HttpObject;
import io.netty.handler.codec.http.HttpRequest;
import io.netty.handler.codec.http.HttpResponse;
import io.netty.handler.codec.http.HttpResponseStatus;
import io.netty.handler.codec.http.HttpVersion;
import io.netty.handler.codec.http.LastHttpContent;
import java.nio.charset.StandardCharsets;

/** The application behind a filter, which does what Netty's own examples do. */
final class Application extends SimpleChannelInboundHandler<HttpObject> {

    private final StringBuilder content = new StringBuilder();
    private String method = "";

    @Override
    protected void channelRead0(ChannelHandlerContext ctx, HttpObject message) {
        if (message.decoderResult().isFailure()) {
            ctx.writeAndFlush(response(HttpResponseStatus.BAD_REQUEST, "")).addListener(ChannelFutureListener.CLOSE);
            return;
        }
        if (message instanceof HttpRequest request) {
            method = request.method().name();
            content.setLength(0);
        }
        if (message instanceof HttpContent part) {
            content.append(part.content().toString(StandardCharsets.ISO_8859_1));
        }
        if (message instanceof LastHttpContent) {
            ctx.write(response(HttpResponseStatus.valueOf(Page.STATUS), Page.of(method, content.toString())));
        }
    }

    private static HttpResponse response(HttpResponseStatus status, String text) {
        ByteBuf content = Unpooled.copiedBuffer(text, StandardCharsets.ISO_8859_1);
        HttpResponse response = new DefaultFullHttpResponse(HttpVersion.HTTP_1_1, status, content);
        response.headers().set(HttpHeaderNames.CONTENT_LENGTH, content.readableBytes());
        return response;
    }

    @Override
    public void channelReadComplete(ChannelHandlerContext ctx) {
        ctx.flush();
    }

    @Override
    public void exceptionCaught(ChannelHandlerContext ctx, Throwable cause) {
        ctx.writeAndFlush(response(HttpResponseStatus.INTERNAL_SERVER_ERROR, ""));
    }
}
