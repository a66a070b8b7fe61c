package dev.detour.conformance;

import dev.detour.HttpMethod;
import dev.detour.QueryPolicy;
import dev.detour.Redirect;
import java.net.URI;
import java.util.Optional;
import java.util.concurrent.CompletionStage;

/** What the suite's servers redirect: the fixtures of the hostile requests, each on a host of its own, and one of everything else. */
@SuppressWarnings({"detour:redirect-chain", "detour:analysis-incomplete"})
public interface ConformanceRedirects {

    @Redirect(from = "/old/{*rest}", to = "/{*rest}", host = "root.test")
    void root();

    @Redirect(from = "/old/{*rest}", to = "/new/{*rest}", host = "below.test")
    void below();

    @Redirect(from = "/u/{id}", to = "/user/{id}", host = "segment.test")
    void segment();

    @Redirect(from = "/u/{id:[0-9]+}", to = "/user/{id}", host = "number.test")
    void number();

    @Redirect(from = "/x/{*rest}", to = "https://docs.example/{*rest}", host = "absolute.test")
    void absolute();

    @Redirect(from = "/q?q={q}", to = "/s?q={q}", host = "query.test")
    void query();

    @Redirect(from = "/h/{id}", to = "/p#{id}", host = "fragment.test")
    void fragment();

    @Redirect(from = "/{*rest}", to = "https://new.example/{*rest}", host = "www.old.example")
    void host();

    @Redirect(from = "/a", to = "/b", host = "fixed.test")
    void fixed();

    @Redirect(from = "/moved", to = "/here", status = 301, maxAge = 60, host = "more.test")
    void moved();

    @Redirect(from = "/found", to = "/here", status = 302, maxAge = 0, host = "more.test")
    void found();

    @Redirect(from = "/form", to = "/thanks", status = 303, host = "more.test")
    void form();

    @Redirect(from = "/kept", to = "/here", status = 308, host = "more.test")
    void kept();

    @Redirect(from = "/get-only", to = "/here", methods = HttpMethod.GET, host = "more.test")
    void getOnly();

    @Redirect(from = "/items/{id}", to = "/products/{id}", query = QueryPolicy.DROP, host = "more.test")
    void typed(int id);

    @Redirect(from = "/secure", to = "/here", scheme = "https", host = "more.test")
    void secure();

    @Redirect(from = "/port", to = "/here", host = "more.test:8080")
    void port();

    @Redirect(from = "/quoted", to = "/say?it='&it=%22", host = "more.test")
    void quoted();

    @Redirect(from = "/computed/{code}", status = 302, allowedHosts = "*.example.org", host = "more.test")
    Optional<URI> computed(String code);

    @Redirect(from = "/later/{code}", status = 302, allowedHosts = "*.example.org", host = "more.test")
    CompletionStage<URI> later(String code);
}
