package dev.detour.benchmarks.servers;

import dev.detour.netty.RedirectHandler;
import dev.detour.runtime.RedirectRouter;
import io.netty.bootstrap.ServerBootstrap;
import io.netty.buffer.Unpooled;
import io.netty.channel.ChannelHandler;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelInitializer;
import io.netty.channel.EventLoopGroup;
import io.netty.channel.MultiThreadIoEventLoopGroup;
import io.netty.channel.SimpleChannelInboundHandler;
import io.netty.channel.nio.NioIoHandler;
import io.netty.channel.socket.SocketChannel;
import io.netty.channel.socket.nio.NioServerSocketChannel;
import io.netty.handler.codec.http.DefaultFullHttpResponse;
import io.netty.handler.codec.http.FullHttpResponse;
import io.netty.handler.codec.http.HttpHeaderNames;
import io.netty.handler.codec.http.HttpObject;
import io.netty.handler.codec.http.HttpRequest;
import io.netty.handler.codec.http.HttpResponseStatus;
import io.netty.handler.codec.http.HttpServerCodec;
import io.netty.handler.codec.http.HttpVersion;
import java.util.function.Supplier;

/** Netty. */
final class NettyStarter implements Starter {

    @Override
    public void serveFixed(int port) {
        serve(FixedAnswer::new, port);
    }

    @Override
    public void serve(RedirectRouter router, int port) {
        serve(() -> new RedirectHandler(router), port);
    }

    private static void serve(Supplier<ChannelHandler> handler, int port) {
        EventLoopGroup loops = new MultiThreadIoEventLoopGroup(NioIoHandler.newFactory());
        new ServerBootstrap()
                .group(loops)
                .channel(NioServerSocketChannel.class)
                .childHandler(new ChannelInitializer<SocketChannel>() {
                    @Override
                    protected void initChannel(SocketChannel channel) {
                        channel.pipeline().addLast(new HttpServerCodec(), handler.get());
                    }
                })
                .bind("127.0.0.1", port);
    }

    private static final class FixedAnswer extends SimpleChannelInboundHandler<HttpObject> {

        private final byte[] content = Fixed.content();

        @Override
        protected void channelRead0(ChannelHandlerContext context, HttpObject message) {
            if (message instanceof HttpRequest) {
                FullHttpResponse response = new DefaultFullHttpResponse(
                        HttpVersion.HTTP_1_1, HttpResponseStatus.TEMPORARY_REDIRECT, Unpooled.wrappedBuffer(content));
                response.headers()
                        .set(HttpHeaderNames.LOCATION, Fixed.LOCATION)
                        .set(HttpHeaderNames.CONTENT_TYPE, Fixed.TYPE)
                        .set(HttpHeaderNames.CONTENT_LENGTH, content.length);
                context.writeAndFlush(response);
            }
        }
    }
}
