package dev.detour.samples.helidon;

import dev.detour.Redirect;
import java.net.URI;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;

/** What has moved in the shop. */
public interface ShopRedirects {

    /** A page that moved for good. */
    @Redirect(from = "/about-us", to = "/about", status = 308)
    void about();

    /** A section that moved with all that is in it. */
    @Redirect(from = "/blog/{*post}", to = "/news/{*post}", status = 308)
    void blog();

    /** Items with a number; those with a name are still pages. */
    @Redirect(from = "/item/{id}", to = "/products/{id}")
    void item(int id);

    /** Elsewhere each day, found out by another thread: the server waits for nobody meanwhile. */
    @Redirect(from = "/deal", status = 302, maxAge = 0, allowedHosts = "deals.example.com")
    default CompletionStage<URI> dealOfTheDay() {
        return CompletableFuture.supplyAsync(
                () -> URI.create("https://deals.example.com/" + LocalDate.now(ZoneOffset.UTC)));
    }
}
