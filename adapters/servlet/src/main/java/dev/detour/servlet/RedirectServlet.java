package dev.detour.servlet;

import dev.detour.runtime.RedirectRouter;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Objects;

/**
 * Answers every request from a router, for an application that only redirects: with the redirect, with 405 and {@code Allow}
 * where only other methods are redirected (RFC 9110, section 15.5.6), or with 404.
 *
 * <pre>{@code
 * context.addServlet("redirects", new RedirectServlet(ShopRedirectsRouter.create())).addMapping("/*");
 * }</pre>
 *
 * <p>Paths, scheme and host, targets that come later, and methods of the user's that throw, are treated as by {@link RedirectFilter}.
 */
public final class RedirectServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    private final transient RedirectRouter router;

    /**
     * Creates a servlet.
     *
     * @param router what decides which requests are redirected, and where to
     */
    public RedirectServlet(RedirectRouter router) {
        this.router = Objects.requireNonNull(router, "router");
    }

    /**
     * Answers the request, whatever its method.
     *
     * @param request the request
     * @param response its response
     * @throws IOException if the connection fails
     */
    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Responses.answer(router.route(ReceivedRequest.of(request)), request, response);
    }
}
