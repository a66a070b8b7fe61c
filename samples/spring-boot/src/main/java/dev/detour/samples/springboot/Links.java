package dev.detour.samples.springboot;

import java.net.URI;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Computes where short links lead; it could ask a database. */
@Component
final class Links implements ShopRedirectsTargets {

    private final Map<String, URI> links = Map.of("docs", URI.create("https://docs.example.org/start"));

    @Override
    public Optional<URI> shortLink(String code) {
        return Optional.ofNullable(links.get(code));
    }
}
