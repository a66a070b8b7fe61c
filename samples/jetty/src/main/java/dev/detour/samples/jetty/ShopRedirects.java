package dev.detour.samples.jetty;

import dev.detour.Redirect;

/** What has moved. */
public interface ShopRedirects {

    /** For now; the method is kept. */
    @Redirect(from = "/cars/oldest", to = "/cars/id/123456")
    void oldestCar();

    /** For good, and typed: {@code /items/abc} is not redirected. */
    @Redirect(from = "/items/{id}", to = "/products/{id}", status = 308)
    void product(int id);
}
