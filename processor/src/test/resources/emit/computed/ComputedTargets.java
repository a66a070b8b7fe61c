package com.shop;

import dev.detour.runtime.Generated;
import java.io.IOException;
import java.net.URI;
import java.util.Optional;
import java.util.concurrent.CompletionStage;

/**
 * Computes the targets that {@link Computed} leaves open.
 */
@Generated
@SuppressWarnings({"exports", "deprecation", "removal"})
interface ComputedTargets {
    /**
     * Computes the target of {@link Computed#byHand(Integer, String)}.
     *
     * @param targets the value of the variable
     * @param request the value of the variable
     * @return the target, not null
     * @throws IOException as declared
     * @throws InterruptedException as declared
     */
    URI byHand(Integer targets, String request) throws IOException, InterruptedException;

    /**
     * Computes the target of {@link Computed#later()}.
     *
     * @return a stage with the target, not null
     */
    CompletionStage<URI> later();

    /**
     * Computes the target of {@link Computed#perhapsLater(long, String)}.
     *
     * @param id the value of the variable
     * @param name the value of the variable
     * @return a stage with the target; empty for no redirect
     */
    CompletionStage<Optional<URI>> perhapsLater(long id, String name);
}
