package dev.detour.spring.sites;

import dev.detour.Redirect;

/** Extends one interface and is joined with another. */
public interface MoreRedirects extends BlogRedirects {

    @Override
    @Redirect(from = "/weblog", to = "/news", status = 308)
    void blog();
}
