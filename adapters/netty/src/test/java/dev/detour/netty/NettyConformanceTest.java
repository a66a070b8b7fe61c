package dev.detour.netty;

import dev.detour.conformance.ConformanceSuite;
import dev.detour.conformance.Mode;
import dev.detour.conformance.RunningServer;
import dev.detour.runtime.RedirectRouter;
import io.netty.bootstrap.ServerBootstrap;
import io.netty.channel.Channel;
import io.netty.channel.ChannelInitializer;
import io.netty.channel.EventLoopGroup;
import io.netty.channel.MultiThreadIoEventLoopGroup;
import io.netty.channel.nio.NioIoHandler;
import io.netty.channel.socket.nio.NioServerSocketChannel;
import io.netty.handler.codec.http.HttpServerCodec;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.EnumSet;
import java.util.Set;
import java.util.concurrent.TimeUnit;

class NettyConformanceTest extends ConformanceSuite {

    private static final int THREADS = 2;

    @Override
    protected Set<Mode> modes() {
        return EnumSet.allOf(Mode.class);
    }

    @Override
    protected RunningServer start(RedirectRouter router, Mode mode) throws InterruptedException {
        EventLoopGroup group = new MultiThreadIoEventLoopGroup(THREADS, NioIoHandler.newFactory());
        ChannelInitializer<Channel> pipeline = new ChannelInitializer<>() {
            @Override
            protected void initChannel(Channel channel) {
                channel.pipeline().addLast(new HttpServerCodec());
                if (mode == Mode.FILTER) {
                    channel.pipeline().addLast(new RedirectFilter(router), new Application());
                } else {
                    channel.pipeline().addLast(new RedirectHandler(router));
                }
            }
        };
        Channel server = new ServerBootstrap()
                .group(group)
                .channel(NioServerSocketChannel.class)
                .childHandler(pipeline)
                .bind(InetAddress.getLoopbackAddress(), 0)
                .sync()
                .channel();
        return new RunningServer(
                ((InetSocketAddress) server.localAddress()).getPort(),
                () -> group.shutdownGracefully(0, 1, TimeUnit.SECONDS).sync());
    }
}
