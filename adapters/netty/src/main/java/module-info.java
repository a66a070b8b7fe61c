/** Redirects for Netty. */
module dev.detour.netty {
    requires transitive dev.detour.runtime;
    requires transitive io.netty.transport;
    requires io.netty.buffer;
    requires io.netty.codec;
    requires io.netty.codec.http;
    requires io.netty.common;
    requires io.netty.handler;

    exports dev.detour.netty;
}
