package dev.detour.servlet;

import dev.detour.runtime.RedirectResponse;
import dev.detour.runtime.RedirectRouter;
import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Objects;

/**
 * Answers the requests that a router redirects and passes every other one on to the chain.
 *
 * <pre>{@code
 * FilterRegistration.Dynamic redirects = context.addFilter("redirects", new RedirectFilter(ShopRedirectsRouter.create()));
 * redirects.setAsyncSupported(true);
 * redirects.addMappingForUrlPatterns(EnumSet.of(DispatcherType.REQUEST), false, "/*");
 * }</pre>
 *
 * <p>A request whose method alone is not redirected is passed on too, never answered with 405: where
 * {@code POST /form} is redirected, {@code GET /form} may well be a page of the application.
 *
 * <p>Paths are those of the request, with the context path. Scheme and host are those that the container tells: of the connection and
 * the {@code Host} field, unless it, or a filter before this one, trusts fields of a proxy.
 *
 * <p>Routing runs on the request's own thread, also where a target comes from a
 * {@link java.util.concurrent.CompletionStage}: a container gives each request a thread, and a request that went on later, by an
 * asynchronous dispatch, would miss the filters that are mapped to requests alone. This filter begins nothing asynchronous itself, but
 * must be declared to support it for those behind it that do. What a method of the user's throws is passed on unchanged, to the
 * container's own error handling.
 */
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

    /**
     * Answers the request if it is redirected, and otherwise passes it on untouched, its content unread.
     *
     * @param request the request
     * @param response its response
     * @param chain the filters and the servlet that come next
     * @throws IOException if the connection fails, or as the chain does
     * @throws ServletException as the chain does
     */
    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (request instanceof HttpServletRequest asked
                && response instanceof HttpServletResponse answer
                && router.route(ReceivedRequest.of(asked)) instanceof RedirectResponse redirect) {
            Responses.answer(redirect, asked, answer);
        } else {
            chain.doFilter(request, response);
        }
    }
}
