package dev.detour.spring;

import dev.detour.micrometer.RedirectMetrics;
import dev.detour.runtime.RedirectListener;
import dev.detour.runtime.RedirectRouter;
import dev.detour.servlet.RedirectFilter;
import io.micrometer.core.instrument.MeterRegistry;
import jakarta.servlet.Filter;
import java.util.Collection;
import java.util.Objects;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.beans.factory.config.ConfigurableListableBeanFactory;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.util.ClassUtils;
import org.springframework.web.server.WebFilter;

/**
 * Serves all redirects of a web application: with this on the class path, a router need not be mentioned.
 *
 * <p>Served are the beans of type {@link RedirectRouter}, in their order, and after them the generated routers of all interfaces and
 * sites on the class path, or of those that the property {@code detour.sites} names. Of the generated ones are left out:
 *
 * <ul>
 *   <li>those of which there is a bean already;
 *   <li>those of interfaces that a {@code @RedirectSite} joins or another interface extends, which serves their redirects too.
 * </ul>
 *
 * <p>What an interface leaves to the user, its {@code …Targets}, is taken from the bean of that type. A generated router that cannot
 * be created stops the start of the application, with a {@link RouterException}.
 *
 * <p>All {@link RedirectListener} beans are told of all answers. With {@code detour-micrometer} and a meter registry, redirects are
 * counted by route. Routers of the application's own that know no listeners are served without.
 */
@AutoConfiguration(
        afterName = {
            "org.springframework.boot.micrometer.metrics.autoconfigure.MetricsAutoConfiguration",
            "org.springframework.boot.micrometer.metrics.autoconfigure.CompositeMeterRegistryAutoConfiguration",
            "org.springframework.boot.micrometer.metrics.autoconfigure.export.simple.SimpleMetricsExportAutoConfiguration"
        })
@ConditionalOnWebApplication
@ConditionalOnBooleanProperty(name = "detour.enabled", matchIfMissing = true)
@EnableConfigurationProperties(DetourProperties.class)
public final class DetourAutoConfiguration {

    /** Made by Spring. */
    public DetourAutoConfiguration() {}

    @Bean
    static RedirectRouters detourRouters(
            ObjectProvider<RedirectRouter> routers,
            DetourProperties properties,
            ConfigurableListableBeanFactory beans) {
        ClassLoader classes = Objects.requireNonNullElseGet(
                beans.getBeanClassLoader(), () -> Objects.requireNonNull(ClassUtils.getDefaultClassLoader()));
        Collection<String> named = properties.sites();
        Collection<String> sites = named == null ? new SiteCatalog(classes).sites() : named;
        return RedirectRouters.join(routers.orderedStream().toList(), sites, new RouterLoader(beans, classes));
    }

    @Bean
    static ServedRouter detourServedRouter(RedirectRouters routers, ObjectProvider<RedirectListener> listeners) {
        return new ServedRouter(routers.told(listeners.orderedStream().toList()));
    }

    /** In front of Spring MVC, and of any other servlet. */
    @Configuration(proxyBeanMethods = false)
    @ConditionalOnWebApplication(type = ConditionalOnWebApplication.Type.SERVLET)
    @ConditionalOnClass({Filter.class, RedirectFilter.class})
    static class ServletConfiguration {

        @Bean
        FilterRegistrationBean<RedirectFilter> detourRedirectFilter(ServedRouter served, DetourProperties properties) {
            FilterRegistrationBean<RedirectFilter> registration =
                    new FilterRegistrationBean<>(new RedirectFilter(served.router()));
            registration.setName("detourRedirectFilter");
            registration.setOrder(properties.order());
            return registration;
        }
    }

    /** In front of WebFlux. */
    @Configuration(proxyBeanMethods = false)
    @ConditionalOnWebApplication(type = ConditionalOnWebApplication.Type.REACTIVE)
    @ConditionalOnClass(WebFilter.class)
    static class ReactiveConfiguration {

        @Bean
        RedirectWebFilter detourRedirectWebFilter(ServedRouter served, DetourProperties properties) {
            return new RedirectWebFilter(served.router(), properties.order());
        }
    }

    /** Counts, where there is something that keeps counters. */
    @Configuration(proxyBeanMethods = false)
    @ConditionalOnClass({MeterRegistry.class, RedirectMetrics.class})
    @ConditionalOnBean(MeterRegistry.class)
    static class MetricsConfiguration {

        @Bean
        RedirectMetrics detourRedirectMetrics(RedirectRouters routers, DetourProperties properties) {
            return new RedirectMetrics(routers.joined(), properties.metrics().maxRoutes());
        }

        /** Once registries have been configured. To bind counters twice does no harm, should something else do so. */
        @Bean
        SmartInitializingSingleton detourRedirectMetricsBinding(
                RedirectMetrics metrics, ObjectProvider<MeterRegistry> registries) {
            return () -> registries.forEach(metrics::bindTo);
        }
    }
}
