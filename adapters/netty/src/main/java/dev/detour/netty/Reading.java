package dev.detour.netty;

import io.netty.channel.ChannelConfig;
import io.netty.channel.ChannelHandlerContext;

/** Sees to it that a channel is read neither too much nor too little. */
final class Reading {

    /** Whether this object, not the application, stopped the channel from being read. */
    private boolean paused;

    private boolean passedOn;

    /** Nothing more is read, so that what has to wait stays small. */
    void pause(ChannelHandlerContext ctx) {
        ChannelConfig config = ctx.channel().config();
        if (config.isAutoRead()) {
            config.setAutoRead(false);
            paused = true;
        }
    }

    /** Ends a pause, if there is one. */
    void resume(ChannelHandlerContext ctx) {
        if (paused) {
            paused = false;
            ctx.channel().config().setAutoRead(true);
        }
    }

    /** The next handler gets a message. */
    void passedOn() {
        passedOn = true;
    }

    /** An application that reads by itself asks for more once it has got something; where it has not, this asks. */
    void complete(ChannelHandlerContext ctx) {
        if (!passedOn && !paused && !ctx.channel().config().isAutoRead()) {
            ctx.read();
        }
        passedOn = false;
    }
}
