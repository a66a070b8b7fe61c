package dev.detour.spring.sites;

import dev.detour.Redirect;

/** Joined with others to one site. */
public interface ShopRedirects {

    @Redirect(from = "/shop", to = "/store", status = 308)
    void shop();
}
