package dev.detour.netty;

import dev.detour.runtime.RedirectRequest;
import dev.detour.runtime.RouteResult;
import io.netty.buffer.ByteBuf;
import io.netty.buffer.ByteBufUtil;
import io.netty.buffer.Unpooled;
import io.netty.channel.Channel;
import io.netty.channel.ChannelHandlerContext;
import io.netty.handler.codec.http.DefaultFullHttpResponse;
import io.netty.handler.codec.http.FullHttpResponse;
import io.netty.handler.codec.http.HttpHeaderNames;
import io.netty.handler.codec.http.HttpHeaderValues;
import io.netty.handler.codec.http.HttpHeaders;
import io.netty.handler.codec.http.HttpMethod;
import io.netty.handler.codec.http.HttpRequest;
import io.netty.handler.codec.http.HttpResponseStatus;
import io.netty.handler.codec.http.HttpUtil;
import io.netty.handler.codec.http.HttpVersion;
import io.netty.handler.ssl.SslHandler;

/** Reads requests, and writes responses. */
final class Messages {

    private Messages() {}

    /** What routing looks at, as it was received. */
    static RedirectRequest request(Channel channel, HttpRequest request) {
        String host = RedirectRequest.hostOf(request.headers().getAll(HttpHeaderNames.HOST));
        return RedirectRequest.received(request.method().name(), scheme(channel), host, request.uri());
    }

    /** A stream of HTTP/2 is a channel whose parent is the connection. */
    private static String scheme(Channel channel) {
        boolean secure = channel.pipeline().get(SslHandler.class) != null
                || channel.parent() != null && channel.parent().pipeline().get(SslHandler.class) != null;
        return secure ? "https" : "http";
    }

    /** What the router says to a request, with the fields that belong to the message and the connection. */
    static FullHttpResponse response(ChannelHandlerContext ctx, HttpRequest request, RouteResult result) {
        ByteBuf content =
                result.body().isEmpty() ? Unpooled.EMPTY_BUFFER : ByteBufUtil.writeAscii(ctx.alloc(), result.body());
        FullHttpResponse response =
                new DefaultFullHttpResponse(HttpVersion.HTTP_1_1, HttpResponseStatus.valueOf(result.status()), content);
        result.headers().forEach(response.headers()::set);
        // To HEAD, the length would have to be that of the content which GET would get.
        if (!request.method().equals(HttpMethod.HEAD)) {
            response.headers().set(HttpHeaderNames.CONTENT_LENGTH, content.readableBytes());
        }
        setConnection(response.headers(), request);
        return response;
    }

    /** What a request is told that could not be read; what follows it on its connection cannot be read either. */
    static FullHttpResponse badRequest() {
        FullHttpResponse response = new DefaultFullHttpResponse(
                HttpVersion.HTTP_1_1, HttpResponseStatus.BAD_REQUEST, Unpooled.EMPTY_BUFFER);
        response.headers().set(HttpHeaderNames.CONTENT_LENGTH, 0);
        response.headers().set(HttpHeaderNames.CONNECTION, HttpHeaderValues.CLOSE);
        return response;
    }

    /**
     * Whether further requests may follow on the connection. Not where the client waits to be asked for its content: once it
     * has the answer instead, nobody can tell whether the content still comes (RFC 9110, 10.1.1).
     */
    static boolean isLast(HttpRequest request) {
        return !HttpUtil.isKeepAlive(request) || HttpUtil.is100ContinueExpected(request);
    }

    /** The response is one of HTTP/1.1, also to a client of HTTP/1.0, which is told that it may go on. */
    private static void setConnection(HttpHeaders headers, HttpRequest request) {
        if (isLast(request)) {
            headers.set(HttpHeaderNames.CONNECTION, HttpHeaderValues.CLOSE);
        } else if (!request.protocolVersion().isKeepAliveDefault()) {
            headers.set(HttpHeaderNames.CONNECTION, HttpHeaderValues.KEEP_ALIVE);
        }
    }
}
