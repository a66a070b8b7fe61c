package dev.detour.spring;

import dev.detour.runtime.Nullable;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.http.server.reactive.ServerHttpRequestDecorator;
import org.springframework.util.ClassUtils;
import reactor.netty.http.server.HttpServerRequest;

/** The request target as the client sent it, from the server's own request: the URI that Spring makes of it is tidied. */
final class NativeTarget {

    private static final boolean REACTOR_NETTY = isPresent("reactor.netty.http.server.HttpServerRequest");
    private static final boolean SERVLET = isPresent("jakarta.servlet.http.HttpServletRequest");

    private NativeTarget() {}

    private static boolean isPresent(String type) {
        return ClassUtils.isPresent(type, NativeTarget.class.getClassLoader());
    }

    /** The target; {@code null} where the request is of no server that is known here. */
    static @Nullable String of(ServerHttpRequest request) {
        Object received = received(request);
        if (REACTOR_NETTY && received instanceof HttpServerRequest netty) {
            return netty.uri();
        }
        return SERVLET && received instanceof HttpServletRequest servlet ? of(servlet) : null;
    }

    private static @Nullable Object received(ServerHttpRequest request) {
        try {
            return ServerHttpRequestDecorator.getNativeRequest(request);
        } catch (IllegalArgumentException | IllegalStateException noServer) {
            // One that was made by hand, such as for a test.
            return null;
        }
    }

    private static String of(HttpServletRequest request) {
        String path = request.getRequestURI();
        return request.getQueryString() == null ? path : path + "?" + request.getQueryString();
    }
}
