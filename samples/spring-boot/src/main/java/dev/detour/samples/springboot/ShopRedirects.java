package dev.detour.samples.springboot;

import dev.detour.Redirect;
import java.net.URI;
import java.util.Optional;

/** What has moved. */
public interface ShopRedirects {

    /** For good, and typed: {@code /items/abc} is not redirected. */
    @Redirect(from = "/items/{id}", to = "/products/{id}", status = 308)
    void product(int id);

    /** Computed, by a bean. */
    @Redirect(from = "/go/{code}", status = 302, allowedHosts = "*.example.org")
    Optional<URI> shortLink(String code);
}
