package dev.detour.samples.netty;

import dev.detour.netty.RedirectFilter;
import dev.detour.runtime.RedirectRouter;
import io.netty.bootstrap.ServerBootstrap;
import io.netty.channel.Channel;
import io.netty.channel.ChannelInitializer;
import io.netty.channel.EventLoopGroup;
import io.netty.channel.MultiThreadIoEventLoopGroup;
import io.netty.channel.nio.NioIoHandler;
import io.netty.channel.socket.nio.NioServerSocketChannel;
import io.netty.handler.codec.http.HttpServerCodec;
import java.net.InetSocketAddress;
import java.util.concurrent.TimeUnit;

/** Serves {@link ShopRedirects}, and pages for everything else, on the loopback interface. */
public final class ShopServer implements AutoCloseable {

    private static final int DEFAULT_PORT = 8080;

    private final EventLoopGroup group;
    private final Channel channel;

    private ShopServer(EventLoopGroup group, Channel channel) {
        this.group = group;
        this.channel = channel;
    }

    /**
     * Runs until the process is asked to stop.
     *
     * @param args the port to listen on; without it, 8080
     * @throws InterruptedException if it is interrupted
     */
    public static void main(String... args) throws InterruptedException {
        ShopServer server = start(args.length == 0 ? DEFAULT_PORT : Integer.parseInt(args[0]));
        System.out.println("listening on http://127.0.0.1:" + server.port());
        server.channel.closeFuture().sync();
    }

    static ShopServer start(int port) throws InterruptedException {
        RedirectRouter router = ShopRedirectsRouter.create();
        EventLoopGroup group = new MultiThreadIoEventLoopGroup(NioIoHandler.newFactory());
        ServerBootstrap server = new ServerBootstrap()
                .group(group)
                .channel(NioServerSocketChannel.class)
                .childHandler(new ChannelInitializer<Channel>() {
                    @Override
                    protected void initChannel(Channel channel) {
                        channel.pipeline().addLast(new HttpServerCodec(), new RedirectFilter(router), new Pages());
                    }
                });
        return new ShopServer(group, server.bind("127.0.0.1", port).sync().channel());
    }

    int port() {
        return ((InetSocketAddress) channel.localAddress()).getPort();
    }

    @Override
    public void close() {
        group.shutdownGracefully(0, 1, TimeUnit.SECONDS).awaitUninterruptibly();
    }
}
