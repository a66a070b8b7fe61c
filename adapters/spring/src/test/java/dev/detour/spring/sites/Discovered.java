package dev.detour.spring.sites;

import java.net.URI;
import java.util.Optional;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Beans of types that only this package sees. */
public final class Discovered {

    private Discovered() {}

    /** Computes what is left to the application. */
    @Configuration(proxyBeanMethods = false)
    public static class Targets {

        @Bean
        Sites_LinksTargets links() {
            return code -> Optional.of(URI.create("https://www.example.org/" + code));
        }
    }

    /** Cannot say which of the two computes. */
    @Configuration(proxyBeanMethods = false)
    public static class OtherTargets {

        @Bean
        Sites_LinksTargets others() {
            return code -> Optional.empty();
        }
    }

    /** A generated router as a bean. */
    @Configuration(proxyBeanMethods = false)
    public static class Router {

        @Bean
        Sites_LinksRouter linksRouter() {
            return Sites_LinksRouter.create(code -> Optional.of(URI.create("/bean/" + code)));
        }
    }
}
