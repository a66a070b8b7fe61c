package dev.detour.model.proof.term;

import dev.detour.model.language.CanonicalText;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/** Reads known queries. */
public final class Queries {

    private Queries() {}

    /**
     * What a query holds.
     *
     * @param query the query of a request
     * @param wanted the decoded keys to look for
     * @return what is held of those that are there
     */
    public static SortedMap<String, Held> held(Optional<String> query, Set<String> wanted) {
        SortedMap<String, Held> keys = new TreeMap<>();
        for (String pair : query.map(text -> Arrays.asList(text.split("&", -1))).orElse(List.of())) {
            int equals = pair.indexOf('=');
            Optional<String> key = CanonicalText.decodeForm(equals < 0 ? pair : pair.substring(0, equals));
            if (key.filter(wanted::contains).isPresent()) {
                String value = equals < 0 ? "" : pair.substring(equals + 1).replace("+", "%20");
                Held once = new Held.Once(Word.text(CanonicalText.of(value)));
                keys.merge(key.get(), once, (one, two) -> new Held.Many());
            }
        }
        return keys;
    }
}
