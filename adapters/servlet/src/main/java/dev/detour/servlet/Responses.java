package dev.detour.servlet;

import dev.detour.runtime.RouteResult;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/** Writes responses. */
final class Responses {

    private Responses() {}

    /** Answers as the router does. */
    static void answer(RouteResult result, HttpServletResponse response) throws IOException {
        response.setStatus(result.status());
        result.headers().forEach(response::setHeader);
        response.setContentLength(result.contentLength());
        String body = result.body();
        if (!body.isEmpty()) {
            response.getOutputStream().write(body.getBytes(StandardCharsets.US_ASCII));
        }
    }
}
