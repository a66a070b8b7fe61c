package dev.detour.spring;

import dev.detour.conformance.Page;
import dev.detour.conformance.RunningServer;
import dev.detour.runtime.RedirectRouter;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication.Type;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.web.servlet.ServletRegistrationBean;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.web.reactive.function.server.RequestPredicates;
import org.springframework.web.reactive.function.server.RouterFunction;
import org.springframework.web.reactive.function.server.RouterFunctions;
import org.springframework.web.reactive.function.server.ServerRequest;
import org.springframework.web.reactive.function.server.ServerResponse;
import reactor.core.publisher.Mono;

/** An application that has a page for every request. */
@Configuration(proxyBeanMethods = false)
@EnableAutoConfiguration
class TestApplication {

    /** Starts it on a free port of the loopback interface, with a router that is a bean. */
    static RunningServer start(WebApplicationType type, RedirectRouter router, String... properties) {
        ConfigurableApplicationContext context = run(type, router, properties);
        return new RunningServer(port(context), context::close);
    }

    static ConfigurableApplicationContext run(WebApplicationType type, RedirectRouter router, String... properties) {
        List<String> all = new ArrayList<>(List.of(
                "server.port=0",
                "server.address=127.0.0.1",
                "server.shutdown=immediate",
                "spring.reactor.netty.shutdown-quiet-period=0s",
                "detour.sites=",
                "spring.mvc.servlet.path=/mvc",
                "spring.main.banner-mode=off",
                "spring.main.register-shutdown-hook=false",
                "logging.level.root=off"));
        all.addAll(List.of(properties));
        return new SpringApplicationBuilder(TestApplication.class)
                .web(type)
                .properties(all.toArray(String[]::new))
                .initializers((GenericApplicationContext context) ->
                        context.registerBean("testRouter", RedirectRouter.class, () -> router))
                .run();
    }

    static int port(ConfigurableApplicationContext context) {
        String port = context.getEnvironment().getProperty("local.server.port");
        return Integer.parseInt(Objects.requireNonNull(port));
    }

    /** A page as a servlet, since Spring MVC has none for methods that it does not know. */
    @Configuration(proxyBeanMethods = false)
    @ConditionalOnWebApplication(type = Type.SERVLET)
    static class Servlets {

        @Bean
        ServletRegistrationBean<HttpServlet> pages() {
            return new ServletRegistrationBean<>(new PageServlet(), "/");
        }
    }

    private static final class PageServlet extends HttpServlet {

        private static final long serialVersionUID = 1L;

        @Override
        protected void service(HttpServletRequest request, HttpServletResponse response) throws IOException {
            String content = new String(request.getInputStream().readAllBytes(), StandardCharsets.ISO_8859_1);
            byte[] page = Page.of(request.getMethod(), content).getBytes(StandardCharsets.ISO_8859_1);
            response.setStatus(Page.STATUS);
            response.setContentLength(page.length);
            response.getOutputStream().write(page);
        }
    }

    @Configuration(proxyBeanMethods = false)
    @ConditionalOnWebApplication(type = Type.REACTIVE)
    static class Functions {

        @Bean
        RouterFunction<ServerResponse> pages() {
            return RouterFunctions.route(RequestPredicates.all(), Functions::page);
        }

        private static Mono<ServerResponse> page(ServerRequest request) {
            return request.bodyToMono(byte[].class)
                    .map(content -> new String(content, StandardCharsets.ISO_8859_1))
                    .defaultIfEmpty("")
                    .map(content -> Page.of(request.method().name(), content))
                    .flatMap(page ->
                            ServerResponse.status(Page.STATUS).bodyValue(page.getBytes(StandardCharsets.ISO_8859_1)));
        }
    }
}
