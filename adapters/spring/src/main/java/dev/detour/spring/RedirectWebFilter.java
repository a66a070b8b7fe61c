package dev.detour.spring;

import dev.detour.runtime.RedirectResponse;
import dev.detour.runtime.RedirectRouter;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.springframework.core.Ordered;
import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.server.reactive.ServerHttpResponse;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebFilter;
import org.springframework.web.server.WebFilterChain;
import reactor.core.publisher.Mono;

/**
 * Answers the requests that a router redirects and passes every other one on to the chain.
 *
 * <pre>{@code
 * @Bean
 * WebFilter redirects() {
 *     return new RedirectWebFilter(ShopRedirectsRouter.create(), Ordered.HIGHEST_PRECEDENCE + 10);
 * }
 * }</pre>
 *
 * <p>A request whose method alone is not redirected is passed on too, never answered with 405: where {@code POST /form} is redirected,
 * {@code GET /form} may well be a page of the application.
 *
 * <p>No thread waits for a target that comes from a {@link java.util.concurrent.CompletionStage}: the exchange goes on where that
 * completes. What a method of the user's throws is an error of the exchange, for the application's own error handling.
 */
public final class RedirectWebFilter implements WebFilter, Ordered {

    private final RedirectRouter router;
    private final int order;

    /**
     * Creates a filter.
     *
     * @param router what decides which requests are redirected, and where to
     * @param order its place among the filters; lower ones come first
     */
    public RedirectWebFilter(RedirectRouter router, int order) {
        this.router = Objects.requireNonNull(router, "router");
        this.order = order;
    }

    @Override
    public int getOrder() {
        return order;
    }

    /**
     * Answers the exchange if it is redirected, and otherwise passes it on untouched, its body unread.
     *
     * @param exchange the exchange
     * @param chain the filters and the handler that come next
     * @return completes when the exchange is answered
     */
    @Override
    public Mono<Void> filter(ServerWebExchange exchange, WebFilterChain chain) {
        return Mono.fromCompletionStage(() -> router.routeAsync(ReceivedRequest.of(exchange.getRequest())))
                .flatMap(result -> result instanceof RedirectResponse redirect
                        ? answer(exchange.getResponse(), redirect)
                        : chain.filter(exchange));
    }

    private static Mono<Void> answer(ServerHttpResponse response, RedirectResponse redirect) {
        response.setStatusCode(HttpStatusCode.valueOf(redirect.status()));
        redirect.headers().forEach(response.getHeaders()::set);
        if (redirect.head()) {
            return response.setComplete();
        }
        byte[] content = redirect.body().getBytes(StandardCharsets.US_ASCII);
        response.getHeaders().setContentLength(content.length);
        DataBuffer buffer = response.bufferFactory().wrap(content);
        return response.writeWith(Mono.just(buffer));
    }
}
