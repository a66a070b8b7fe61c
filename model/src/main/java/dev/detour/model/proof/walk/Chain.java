package dev.detour.model.proof.walk;

import dev.detour.model.Rule;
import java.util.List;
import java.util.Optional;

/**
 * A walk of more than one redirect that ends.
 *
 * @param hops the redirects, or the first ones of very many
 * @param length the number of all redirects
 * @param location where the walk ends
 * @param template where all requests of the first rule end, as a target to write; empty where it depends on the request
 */
record Chain(List<Hop> hops, int length, String location, Optional<String> template) {
    Chain {
        hops = List.copyOf(hops);
    }

    /** The rules of the redirects, in the order of the walk, each once. */
    List<Rule> rules() {
        return hops.stream().map(hop -> hop.source().rule()).distinct().toList();
    }

    Chain withTemplate(Optional<String> target) {
        return new Chain(hops, length, location, target);
    }
}
