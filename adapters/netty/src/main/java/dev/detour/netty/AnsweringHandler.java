package dev.detour.netty;

import dev.detour.runtime.Nullable;
import dev.detour.runtime.RedirectRouter;
import dev.detour.runtime.RouteResult;
import io.netty.buffer.Unpooled;
import io.netty.channel.ChannelDuplexHandler;
import io.netty.channel.ChannelFuture;
import io.netty.channel.ChannelFutureListener;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelPromise;
import io.netty.handler.codec.http.FullHttpResponse;
import io.netty.handler.codec.http.HttpContent;
import io.netty.handler.codec.http.HttpRequest;
import io.netty.handler.codec.http.HttpUtil;
import io.netty.handler.codec.http.LastHttpContent;
import io.netty.util.ReferenceCountUtil;
import java.util.ArrayDeque;
import java.util.Objects;
import java.util.Queue;

/** Answers requests in the order in which they came, be it by the router or by the application behind it. */
abstract class AnsweringHandler extends ChannelDuplexHandler {

    private final RedirectRouter router;
    private final Queue<Object> arrived = new ArrayDeque<>();
    private final Unanswered unanswered = new Unanswered();
    private final Reading reading = new Reading();

    private Phase phase = Phase.PASSING;

    /** In {@link Phase#WAITING}, the request at hand. */
    private @Nullable HttpRequest request;

    /** How to answer the request at hand when its turn has come; {@code null}: that is not known yet. */
    private @Nullable Runnable answer;

    /** In {@link Phase#DISCARDING}, the response after which the channel is closed; {@code null}: it stays open. */
    private @Nullable ChannelFuture lastResponse;

    private boolean advancing;

    AnsweringHandler(RedirectRouter router) {
        this.router = Objects.requireNonNull(router, "router");
    }

    /** Whether such a result is sent; else the request is the application's. */
    abstract boolean isAnswered(RouteResult result);

    /** Whether a request that the codec could not read is answered; else it is the application's. */
    abstract boolean isAnswered(HttpRequest malformed);

    @Override
    public final void channelRead(ChannelHandlerContext ctx, Object message) {
        arrived.add(message);
        advance(ctx);
    }

    @Override
    public final void channelReadComplete(ChannelHandlerContext ctx) {
        if (phase != Phase.WAITING) {
            reading.complete(ctx);
        }
        ctx.fireChannelReadComplete();
    }

    @Override
    public final void write(ChannelHandlerContext ctx, Object message, ChannelPromise promise) {
        unanswered.written(message);
        ctx.write(message, promise);
        if (answer != null && unanswered.isZero()) {
            // Not from within the application's own call.
            ctx.executor().execute(() -> proceed(ctx));
        }
    }

    @Override
    public final void channelInactive(ChannelHandlerContext ctx) {
        phase = Phase.CLOSING;
        ReferenceCountUtil.release(request);
        arrived.forEach(ReferenceCountUtil::release);
        forget();
        ctx.fireChannelInactive();
    }

    /** Who takes this handler away takes over what it has not answered. */
    @Override
    public final void handlerRemoved(ChannelHandlerContext ctx) {
        if (request != null) {
            ctx.fireChannelRead(request);
        }
        arrived.forEach(ctx::fireChannelRead);
        forget();
        reading.resume(ctx);
    }

    private void forget() {
        request = null;
        answer = null;
        arrived.clear();
    }

    /** Goes on outside of a read. */
    private void proceed(ChannelHandlerContext ctx) {
        if (!advancing) {
            advance(ctx);
            channelReadComplete(ctx);
        }
    }

    /** Does what can be done now. What arrives meanwhile is seen to by the loop that runs already. */
    private void advance(ChannelHandlerContext ctx) {
        if (advancing) {
            return;
        }
        advancing = true;
        try {
            boolean more = true;
            while (more) {
                more = step(ctx);
            }
        } finally {
            advancing = false;
        }
        if (phase == Phase.WAITING) {
            reading.pause(ctx);
        } else {
            reading.resume(ctx);
        }
    }

    /** Answers the request at hand, or takes the next message; tells whether either could be done. */
    private boolean step(ChannelHandlerContext ctx) {
        Runnable next = answer;
        if (next != null && unanswered.isZero()) {
            answer = null;
            next.run();
            return true;
        }
        Object message = phase == Phase.WAITING ? null : arrived.poll();
        if (message != null) {
            take(ctx, message);
        }
        return message != null;
    }

    private void take(ChannelHandlerContext ctx, Object message) {
        if (phase == Phase.CLOSING) {
            ReferenceCountUtil.release(message);
        } else if (message instanceof HttpRequest head) {
            phase = Phase.WAITING;
            request = head;
            receive(ctx, head);
        } else if (phase == Phase.DISCARDING && message instanceof HttpContent content) {
            discard(ctx, content);
        } else {
            passOn(ctx, message);
        }
    }

    private void receive(ChannelHandlerContext ctx, HttpRequest head) {
        if (!head.decoderResult().isFailure()) {
            Routing.route(router, ctx, head, (result, failure) -> decide(ctx, head, result, failure));
        } else if (isAnswered(head)) {
            answer = () -> refuse(ctx, head);
        } else {
            passOn(ctx, head);
        }
    }

    /** The router has answered, at once or later: this very request, not one that looks the same. */
    @SuppressWarnings("ReferenceEquality")
    private void decide(ChannelHandlerContext ctx, HttpRequest head, RouteResult result, @Nullable Throwable failure) {
        if (head != request) {
            // The channel is closed, or this handler removed.
            return;
        }
        if (failure != null) {
            answer = () -> fail(ctx, head, failure);
        } else if (isAnswered(result)) {
            answer = () -> respond(ctx, head, result);
        } else {
            passOn(ctx, head);
        }
        proceed(ctx);
    }

    private void passOn(ChannelHandlerContext ctx, Object message) {
        if (message instanceof HttpRequest) {
            unanswered.increment();
            request = null;
            phase = Phase.PASSING;
        }
        reading.passedOn();
        ctx.fireChannelRead(message);
    }

    private void respond(ChannelHandlerContext ctx, HttpRequest head, RouteResult result) {
        FullHttpResponse response = Messages.response(ctx, head, result);
        answered(head, Phase.DISCARDING);
        ChannelFuture written = ctx.writeAndFlush(response);
        lastResponse = Messages.isLast(head) ? written : null;
        if (head instanceof LastHttpContent || HttpUtil.is100ContinueExpected(head)) {
            contentEnds();
        }
    }

    private void refuse(ChannelHandlerContext ctx, HttpRequest head) {
        answered(head, Phase.CLOSING);
        ctx.writeAndFlush(Messages.badRequest()).addListener(ChannelFutureListener.CLOSE);
    }

    private void fail(ChannelHandlerContext ctx, HttpRequest head, Throwable cause) {
        answered(head, Phase.CLOSING);
        ctx.fireExceptionCaught(cause);
        // What the application may have said to that goes first.
        ctx.writeAndFlush(Unpooled.EMPTY_BUFFER).addListener(ChannelFutureListener.CLOSE);
    }

    private void answered(HttpRequest head, Phase next) {
        phase = next;
        request = null;
        ReferenceCountUtil.release(head);
    }

    private void discard(ChannelHandlerContext ctx, HttpContent content) {
        content.release();
        if (content.decoderResult().isFailure()) {
            // The codec cannot read on.
            phase = Phase.CLOSING;
            ctx.close();
        } else if (content instanceof LastHttpContent) {
            contentEnds();
        }
    }

    private void contentEnds() {
        if (lastResponse != null) {
            phase = Phase.CLOSING;
            lastResponse.addListener(ChannelFutureListener.CLOSE);
        } else if (phase == Phase.DISCARDING) {
            phase = Phase.PASSING;
        }
    }
}
