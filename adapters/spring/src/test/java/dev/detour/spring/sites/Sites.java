package dev.detour.spring.sites;

import dev.detour.Redirect;
import dev.detour.RedirectMap;
import dev.detour.RedirectSite;
import java.net.URI;
import java.util.Optional;

/** Types inside another one, which generated names and class files each part by a mark of their own. */
public final class Sites {

    private Sites() {}

    @RedirectSite({ShopRedirects.class, MoreRedirects.class})
    interface Joined {}

    /** Leaves its targets to a bean. */
    interface Links {
        @Redirect(from = "/go/{code}", status = 302, allowedHosts = "*.example.org")
        Optional<URI> link(String code);
    }

    /** Has a table of rows. */
    @RedirectMap("dev/detour/spring/sites/legacy.tsv")
    public interface Legacy {}

    /** Has no redirects, and hence no router. */
    public interface Nothing {}
}
