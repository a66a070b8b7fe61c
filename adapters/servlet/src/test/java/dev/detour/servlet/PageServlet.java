package dev.detour.servlet;

import dev.detour.conformance.Page;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/** The application behind the filter. */
public final class PageServlet extends HttpServlet {

    private static final long serialVersionUID = 1;

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String content = new String(request.getInputStream().readAllBytes(), StandardCharsets.ISO_8859_1);
        response.setStatus(Page.STATUS);
        response.getOutputStream().write(Page.of(request.getMethod(), content).getBytes(StandardCharsets.ISO_8859_1));
    }
}
