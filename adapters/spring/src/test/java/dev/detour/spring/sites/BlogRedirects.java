package dev.detour.spring.sites;

import dev.detour.Redirect;

/** What another interface extends. */
public interface BlogRedirects {

    @Redirect(from = "/blog", to = "/news", status = 308)
    void blog();
}
