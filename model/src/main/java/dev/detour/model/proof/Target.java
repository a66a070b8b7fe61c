package dev.detour.model.proof;

import dev.detour.model.language.CanonicalText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Path and query of a request.
 *
 * @param path the path
 * @param query the query; empty where there is none
 */
record Target(String path, Optional<String> query) {

    /**
     * Reads a text of {@link Factors}.
     *
     * @param text a slash before each value and each segment
     * @param keys the keys that the values belong to
     * @return the target
     */
    static Target of(String text, List<String> keys) {
        String[] parts = text.substring(1).split("/", keys.size() + 1);
        List<String> pairs = new ArrayList<>();
        for (int i = 0; i < keys.size(); i++) {
            pairs.add(CanonicalText.encode(keys.get(i)) + "=" + parts[i]);
        }
        return new Target(
                "/" + parts[keys.size()], pairs.isEmpty() ? Optional.empty() : Optional.of(String.join("&", pairs)));
    }
}
