package dev.detour.servlet;

import dev.detour.runtime.RedirectRequest;
import dev.detour.runtime.RedirectResponse;
import dev.detour.runtime.RedirectRouter;
import dev.detour.runtime.RouteResult;
import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.Objects;

/** Answers the requests that a router redirects and passes every other one on to the chain. */
public final class RedirectFilter implements Filter {

    private final RedirectRouter router;

    /**
     * Creates a filter.
     *
     * @param router what decides which requests are redirected, and where to
     */
    public RedirectFilter(RedirectRouter router) {
        this.router = Objects.requireNonNull(router, "router");
    }

    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (request instanceof HttpServletRequest http && response instanceof HttpServletResponse answer) {
            RouteResult result = router.route(received(http));
            if (result instanceof RedirectResponse redirect) {
                answer(answer, redirect);
                return;
            }
        }
        chain.doFilter(request, response);
    }

    private static RedirectRequest received(HttpServletRequest request) {
        String host = RedirectRequest.hostOf(Collections.list(request.getHeaders("Host")));
        if (host != null
                && host.matches("[A-Za-z0-9.-]+(:[0-9]*)?")
                && !host.split(":", 2)[0].equalsIgnoreCase(request.getServerName())) {
            // The container, or a filter before this one, trusts the fields of a proxy.
            host = URI.create(request.getRequestURL().toString()).getRawAuthority();
        }
        String target = request.getRequestURI();
        if (request.getQueryString() != null) {
            target += "?" + request.getQueryString();
        }
        return RedirectRequest.received(request.getMethod(), request.getScheme(), host, target);
    }

    private static void answer(HttpServletResponse response, RedirectResponse redirect) throws IOException {
        byte[] content = redirect.body().getBytes(StandardCharsets.US_ASCII);
        response.setStatus(redirect.status());
        redirect.headers().forEach(response::setHeader);
        if (!redirect.head()) {
            response.setContentLength(content.length);
            response.getOutputStream().write(content);
        }
    }
}
