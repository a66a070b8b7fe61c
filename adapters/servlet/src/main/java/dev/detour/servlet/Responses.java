package dev.detour.servlet;

import dev.detour.runtime.RouteResult;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

/** Writes responses. */
final class Responses {

    /** How much of a request's content is read, in bytes, before its connection is left to the container. */
    private static final long MAX_DRAINED = 8L << 20;

    private Responses() {}

    /** Answers as the router does. */
    static void answer(RouteResult result, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        response.setStatus(result.status());
        result.headers().forEach(response::setHeader);
        response.setContentLength(result.contentLength());
        String body = result.body();
        if (!body.isEmpty()) {
            response.getOutputStream().write(body.getBytes(StandardCharsets.US_ASCII));
        }
        if (hasContent(request)) {
            response.flushBuffer();
            drain(request.getInputStream());
        }
    }

    /** A client that waits to be asked for its content (RFC 9110, 10.1.1) has the answer instead. */
    private static boolean hasContent(HttpServletRequest request) {
        boolean sent = request.getContentLengthLong() > 0 || request.getHeader("Transfer-Encoding") != null;
        return sent && request.getHeader("Expect") == null;
    }

    /**
     * Reads the content of a request that is answered without it. What is left unread may cost the connection, and a client that is still
     * sending may then find it broken before it has seen the answer.
     */
    private static void drain(InputStream content) throws IOException {
        byte[] buffer = new byte[8192];
        long left = MAX_DRAINED;
        int read = 0;
        while (read >= 0 && left > 0) {
            read = content.read(buffer, 0, (int) Math.min(buffer.length, left));
            left -= read;
        }
    }
}
