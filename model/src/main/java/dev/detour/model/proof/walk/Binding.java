package dev.detour.model.proof.walk;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * A way in which a pattern matches a family of requests.
 *
 * @param narrowing what the family has to be for that
 * @param captures what the variables of the pattern hold
 * @param tail what its tail holds
 * @param exact whether the pattern matches each request of the narrowed family, and binds these captures; where not, it may be
 *     some only
 */
record Binding(Substitution narrowing, Map<String, Word> captures, Optional<PathTerm> tail, boolean exact) {

    static final Binding EMPTY = new Binding(Substitution.NONE, Map.of(), Optional.empty(), true);

    Binding {
        captures = Map.copyOf(captures);
    }

    Binding narrow(Substitution further) {
        Map<String, Word> narrowed = new HashMap<>();
        captures.forEach((name, word) -> narrowed.put(name, further.apply(word)));
        return new Binding(narrowing.then(further), narrowed, tail.map(further::apply), exact);
    }

    Binding capture(String name, Word word) {
        if (name.isEmpty()) {
            return this;
        }
        Map<String, Word> more = new HashMap<>(captures);
        more.put(name, word);
        return new Binding(narrowing, more, tail, exact);
    }

    Binding captureTail(PathTerm path) {
        return new Binding(narrowing, captures, Optional.of(path), exact);
    }

    Binding inexact() {
        return new Binding(narrowing, captures, tail, false);
    }

    /** Whether the pattern matches the family as it is. */
    boolean whole() {
        return exact && narrowing.nothing();
    }
}
