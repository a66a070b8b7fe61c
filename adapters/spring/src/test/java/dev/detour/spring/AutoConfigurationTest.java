package dev.detour.spring;

import static org.assertj.core.api.Assertions.assertThat;

import dev.detour.conformance.ConformanceRedirectsTargets;
import dev.detour.micrometer.RedirectMetrics;
import dev.detour.runtime.NoMatch;
import dev.detour.runtime.RedirectListener;
import dev.detour.runtime.RedirectRequest;
import dev.detour.runtime.RedirectResponse;
import dev.detour.runtime.RedirectRouter;
import dev.detour.runtime.Route;
import dev.detour.runtime.RouteResult;
import dev.detour.spring.sites.Discovered;
import dev.detour.spring.sites.ShopRedirectsRouter;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import org.junit.jupiter.api.Test;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.micrometer.metrics.autoconfigure.CompositeMeterRegistryAutoConfiguration;
import org.springframework.boot.micrometer.metrics.autoconfigure.MetricsAutoConfiguration;
import org.springframework.boot.micrometer.metrics.autoconfigure.export.simple.SimpleMetricsExportAutoConfiguration;
import org.springframework.boot.test.context.FilteredClassLoader;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.boot.test.context.runner.ReactiveWebApplicationContextRunner;
import org.springframework.boot.test.context.runner.WebApplicationContextRunner;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.ApplicationContext;

class AutoConfigurationTest {

    private final WebApplicationContextRunner mvc =
            new WebApplicationContextRunner().withConfiguration(AutoConfigurations.of(DetourAutoConfiguration.class));

    private final ReactiveWebApplicationContextRunner flux = new ReactiveWebApplicationContextRunner()
            .withConfiguration(AutoConfigurations.of(DetourAutoConfiguration.class));

    private final WebApplicationContextRunner shop =
            mvc.withPropertyValues("detour.sites=").withBean("shop", RedirectRouter.class, ShopRedirectsRouter::create);

    private static String location(ApplicationContext context, String target) {
        RouteResult result = context.getBean(ServedRouter.class).router().route(RedirectRequest.of("GET", target));
        return result instanceof RedirectResponse redirect ? redirect.location() : result.toString();
    }

    @Test
    void servesGeneratedRoutersThatNobodyMentions() {
        mvc.withUserConfiguration(Discovered.Targets.class)
                .withBean(ConformanceRedirectsTargets.class, NoTargets::new)
                .run(context -> {
                    assertThat(location(context, "/shop")).isEqualTo("/store");
                    assertThat(location(context, "/weblog")).isEqualTo("/news");
                    assertThat(location(context, "/blog")).isEqualTo("NoMatch");
                    assertThat(location(context, "/go/x")).isEqualTo("https://www.example.org/x");
                    assertThat(location(context, "/old/2")).isEqualTo("/new/2");
                });
    }

    /** Of the suite, for which this is not. */
    private static final class NoTargets implements ConformanceRedirectsTargets {
        @Override
        public Optional<URI> computed(String code) {
            return Optional.empty();
        }

        @Override
        public CompletionStage<URI> later(String code) {
            return CompletableFuture.failedStage(new IllegalStateException());
        }
    }

    @Test
    void aBeanIsServedInThePlaceOfWhatWouldBeFound() {
        mvc.withUserConfiguration(Discovered.Router.class)
                .withPropertyValues("detour.sites=dev.detour.spring.sites.Sites.Links")
                .run(context -> assertThat(location(context, "/go/x")).isEqualTo("/bean/x"));
    }

    @Test
    void servesTheSitesThatAreNamed() {
        mvc.withPropertyValues(
                        "detour.sites=dev.detour.spring.sites.BlogRedirects,dev.detour.spring.sites.Sites.Legacy")
                .run(context -> {
                    assertThat(location(context, "/blog")).isEqualTo("/news");
                    assertThat(location(context, "/old/1")).isEqualTo("/new/1");
                    assertThat(location(context, "/shop")).isEqualTo("NoMatch");
                });
    }

    @Test
    void isAFilterBeforeAllButTheFirst() {
        shop.run(context -> {
            FilterRegistrationBean<?> filter = context.getBean(FilterRegistrationBean.class);
            assertThat(filter.getOrder()).isEqualTo(Integer.MIN_VALUE + 10);
            assertThat(filter.getFilterName()).isEqualTo("detourRedirectFilter");
        });
        shop.withPropertyValues("detour.order=7")
                .run(context -> assertThat(
                                context.getBean(FilterRegistrationBean.class).getOrder())
                        .isEqualTo(7));
        flux.withPropertyValues("detour.sites=")
                .run(context -> assertThat(
                                context.getBean(RedirectWebFilter.class).getOrder())
                        .isEqualTo(Integer.MIN_VALUE + 10));
        flux.withPropertyValues("detour.sites=", "detour.order=7")
                .run(context -> assertThat(
                                context.getBean(RedirectWebFilter.class).getOrder())
                        .isEqualTo(7));
    }

    @Test
    void isOffWhereItIsSwitchedOffOrNothingIsServed() {
        shop.withPropertyValues("detour.enabled=false")
                .run(context -> assertThat(context)
                        .doesNotHaveBean(ServedRouter.class)
                        .doesNotHaveBean(FilterRegistrationBean.class));
        new ApplicationContextRunner()
                .withConfiguration(AutoConfigurations.of(DetourAutoConfiguration.class))
                .run(context -> assertThat(context).doesNotHaveBean(ServedRouter.class));
    }

    @Test
    void tellsAllListenersOfAllRouters() {
        List<String> told = new ArrayList<>();
        shop.withPropertyValues("detour.sites=dev.detour.spring.sites.BlogRedirects")
                .withBean("first", RedirectListener.class, () -> new Telling("first", told))
                .withBean("second", RedirectListener.class, () -> new Telling("second", told))
                .run(context -> {
                    location(context, "/shop");
                    location(context, "/blog");
                    location(context, "/nothing");
                });

        assertThat(told)
                .containsExactly(
                        "first /shop", "second /shop", "first /blog", "second /blog", "first miss", "second miss");
    }

    private record Telling(String name, List<String> told) implements RedirectListener {

        @Override
        public void onRedirect(Route route, RedirectRequest request, RedirectResponse response) {
            told.add(name + " " + route.from());
        }

        @Override
        public void onMiss(RedirectRequest request) {
            told.add(name + " miss");
        }
    }

    @Test
    void countsWhereThereIsARegistry() {
        shop.withBean(SimpleMeterRegistry.class)
                .withBean("own", RedirectRouter.class, Own::new)
                .run(context -> {
                    MeterRegistry registry = context.getBean(MeterRegistry.class);
                    location(context, "/shop");
                    location(context, "/own");
                    location(context, "/nothing");

                    assertThat(registry.get("detour.redirects")
                                    .tag("route", "dev.detour.spring.sites.ShopRedirects#shop()")
                                    .functionCounter()
                                    .count())
                            .isEqualTo(1);
                    assertThat(registry.get("detour.misses").functionCounter().count())
                            .isEqualTo(1);
                    assertThat(registry.getMeters()).hasSize(2);
                });
    }

    /** In whichever order they are named. */
    @Test
    void countsWithTheRegistryOfSpringBoot() {
        shop.withConfiguration(AutoConfigurations.of(
                        SimpleMetricsExportAutoConfiguration.class,
                        CompositeMeterRegistryAutoConfiguration.class,
                        MetricsAutoConfiguration.class))
                .run(context -> {
                    location(context, "/shop");

                    assertThat(context.getBean(MeterRegistry.class)
                                    .get("detour.redirects")
                                    .functionCounter()
                                    .count())
                            .isEqualTo(1);
                });
    }

    /** A router of the application's own: it knows nothing of routes. */
    private static final class Own implements RedirectRouter {

        @Override
        public RouteResult route(RedirectRequest request) {
            return request.path().equals("/own") ? new RedirectResponse(307, "/mine", -1, false) : NoMatch.INSTANCE;
        }

        @Override
        public CompletionStage<RouteResult> routeAsync(RedirectRequest request) {
            return CompletableFuture.completedStage(route(request));
        }

        @Override
        public List<Route> routes() {
            return List.of(new Route("own", Set.of("GET"), false, null, null, "/own", 307, "/mine"));
        }
    }

    @Test
    void servesRoutersThatKnowNoListeners() {
        mvc.withPropertyValues("detour.sites=")
                .withBean("own", RedirectRouter.class, Own::new)
                .withBean("listener", RedirectListener.class, () -> new Telling("first", new ArrayList<>()))
                .run(context -> assertThat(location(context, "/own")).isEqualTo("/mine"));
    }

    @Test
    void countsNothingWithoutRegistryOrMicrometer() {
        shop.run(context -> assertThat(context).doesNotHaveBean(RedirectMetrics.class));
        shop.withBean(SimpleMeterRegistry.class)
                .withClassLoader(new FilteredClassLoader(RedirectMetrics.class))
                .run(context -> assertThat(context).hasNotFailed().doesNotHaveBean("detourRedirectMetrics"));
    }

    @Test
    void countsRowsByFileAboveALimit() {
        mvc.withBean(SimpleMeterRegistry.class)
                .withPropertyValues("detour.sites=dev.detour.spring.sites.Sites.Legacy", "detour.metrics.max-routes=1")
                .run(context -> assertThat(context.getBean(MeterRegistry.class)
                                .get("detour.redirects")
                                .meter()
                                .getId()
                                .getTag("route"))
                        .isEqualTo("dev.detour.spring.sites.Sites.Legacy#dev/detour/spring/sites/legacy.tsv"));
    }

    @Test
    void servesNothingWhereThereIsNothing() {
        mvc.withPropertyValues("detour.sites=").run(context -> {
            assertThat(context).hasNotFailed();
            assertThat(location(context, "/shop")).isEqualTo("NoMatch");
        });
    }
}
