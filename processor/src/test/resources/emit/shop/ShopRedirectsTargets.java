package com.shop;

import dev.detour.runtime.Generated;
import java.net.URI;
import java.util.Optional;

/**
 * Computes the targets that {@link ShopRedirects} leaves open.
 */
@Generated
@SuppressWarnings({"exports", "deprecation", "removal"})
@FunctionalInterface
public interface ShopRedirectsTargets {
    /**
     * Computes the target of {@link ShopRedirects#shortLink(String)}.
     *
     * @param code the value of the variable
     * @return the target; empty for no redirect
     */
    Optional<URI> shortLink(String code);
}
